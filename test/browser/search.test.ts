import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violations } from '../support/accessible.ts';
import { openPage, spoken, useSite } from '../support/page.ts';

const site = useSite();
const selected = (page: Page) => page.getByRole('option', { selected: true });

it('on a page: / leads to the search, arrows go through what is found, Enter opens it, Escape leaves', async () => {
  const page = await site.browser.newPage({ viewport: { width: 700, height: 900 }, serviceWorkers: 'block' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${site.url}guide/share.html`);
  const field = page.getByRole('combobox', { name: /^Search/ });
  await field.waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('saliency');
  await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(1);
  expect(await violations(page, 'body')).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('xyzzy');
  await page.getByText('Nothing has these words.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('gradcam');
  await expect.poll(() => selected(page).textContent()).toContain('Grad-CAM');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => selected(page).textContent()).not.toContain('Reference');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Grad-CAM', level: 1 }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

it('in the editor: pages stand below the actions, and open in a tab of their own', async () => {
  const { page } = await openPage(site, 'teaser');
  await spoken(page, 'e2');
  await page.keyboard.press('F1');
  const list = page.getByRole('dialog', { name: 'All actions' });
  await list.getByRole('combobox').waitFor();
  await page.keyboard.type('histogram');
  const options = list.getByRole('option');
  await expect.poll(() => options.nth(1).textContent()).toContain('Reference');
  expect(await options.first().textContent()).toContain('A histogram');
  expect(await violations(page, 'vitrail-palette')).toEqual([]);
  await page.keyboard.press('ArrowDown');
  const [opened] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
  await opened.getByRole('heading', { name: 'Distribution', level: 1 }).waitFor();
  await page.context().close();
});
