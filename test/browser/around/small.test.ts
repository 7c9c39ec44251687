import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openMenu, openPage, panel, spoken, useSite } from '../../support/page.ts';
import { caretAfter, textOf } from '../../support/text.ts';

const site = useSite();
const open = async (page: Page, id: string) => {
  await page.evaluate((doc) => {
    location.hash = `#doc=${doc}`;
  }, id);
  await page.locator('vitrail-app[data-state="running"]').waitFor();
};

it('another document is shown from its beginning, and the pane of problems goes with the one that has them', async () => {
  const { page } = await openPage(site, 'teaser');
  await spoken(page, 'e2');
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+End');
  const scrolled = () => page.locator('.cm-scroller').evaluate((scroller) => scroller.scrollTop);
  await expect.poll(scrolled).toBeGreaterThan(0);
  await page.keyboard.type('x');
  await page.getByRole('tab', { name: /error/, selected: true }).waitFor();
  await open(page, 'semantic-dictionary');
  await page.getByRole('heading', { name: 'What does the network see here?' }).waitFor();
  await page.getByRole('tab', { name: 'No problems', selected: false }).waitFor();
  expect(await scrolled()).toBe(0);
  await page.close();
});

it('documentation that was asked for goes when the text is left', async () => {
  const { page } = await openPage(site, 'semantic-dictionary');
  await spoken(page, 'e1');
  await caretAfter(page, '"op": "norm');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  const tooltip = page.locator('.cm-tooltip-hover');
  await tooltip.waitFor();
  await page.getByRole('button', { name: 'Share' }).focus();
  await tooltip.waitFor({ state: 'detached' });
  await page.close();
});

it('a lost network is one alarm; what waits for it says so quietly', async () => {
  const { page } = await openPage(site, 'layers', {
    before: (fresh) =>
      fresh.route('**/specs/layers.json', async (route) => {
        const text = await (await route.fetch()).text();
        const body = text.replace('"model": "googlenet"', '"url": "blob:http://closed.test/1"');
        return route.fulfill({ body });
      }),
  });
  await page.getByText('Your own network was lost').waitFor();
  await panel(page, 'e1').getByRole('note').waitFor();
  expect(await page.locator('.vt-interface').getByRole('alert').count()).toBe(0);
  await page.close();
});

it('where the export is gone since a newer page is out, it offers to load that, and the text is kept', async () => {
  const { page } = await openPage(site, 'semantic-dictionary', {
    before: (fresh) => fresh.route('**/export-dialog-*.js', (route) => route.fulfill({ status: 404 })),
  });
  await spoken(page, 'e1');
  await caretAfter(page, '"title": "');
  await page.keyboard.type('Mine: ');
  await openMenu(page, 'File');
  await page.getByRole('button', { name: 'Export…' }).press('Enter');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Load the page anew' }).press('Enter');
  await page.waitForEvent('load');
  await expect.poll(() => textOf(page)).toContain('Mine: ');
  await openMenu(page, 'File');
  await page.getByRole('button', { name: 'Export…' }).press('Enter');
  await page.getByRole('dialog', { name: /Export/ }).waitFor();
  await page.close();
});

it('the chosen picture goes with the reader to the next document, until another is chosen', async () => {
  const { page, errors } = await openPage(site, 'semantic-dictionary');
  await spoken(page, 'e1');
  const choose = async (title: string) => {
    await openMenu(page, 'Picture');
    await page.getByRole('button', { name: title, exact: true }).click();
  };
  await choose('A cow');
  await expect.poll(() => textOf(page)).toContain('"cow"');
  await open(page, 'layers');
  await expect.poll(() => textOf(page)).toContain('"title": "Where a channel is active"');
  expect(await textOf(page)).toContain('"image": "cow"');
  await choose('An Aylesbury duck');
  await open(page, 'semantic-dictionary');
  await expect.poll(() => textOf(page)).toContain('"title": "What does the network see here?"');
  expect(await textOf(page)).toContain('"image": "duck"');
  expect(errors).toEqual([]);
  await page.close();
});
