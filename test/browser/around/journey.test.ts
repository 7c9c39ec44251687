import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, panel, spoken, useSite } from '../../support/page.ts';

const site = useSite();

/** Presses Tab until the focus is on something of this name. */
async function tabTo(page: Page, role: 'button' | 'tab', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`The keyboard does not reach ${name}.`);
}

it('by keyboard alone: open a document, choose in it, edit it, inspect it, share it', async () => {
  const { page, errors } = await openPage(site, 'layers');
  await spoken(page, 'e1');

  // Open.
  await page.keyboard.press('/');
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.type('class and not');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Why this class' }).waitFor();
  await spoken(page, 'e2');

  // Choose: the first channel, then keep it.
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  for (let i = 0; i < 20 && !(await panel(page, 'e2').evaluate((e) => e.matches(':focus'))); i++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => spoken(page, 'e1')).toMatch(/Largest activation/);

  // Edit: the title, found by its words.
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('Why this class');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('Why that class');
  await page.getByRole('heading', { name: 'Why that class' }).waitFor();

  // Inspect.
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await page.keyboard.press('Enter');
  await page.getByRole('tabpanel').waitFor();
  await page.keyboard.press('End');
  await page.getByRole('tab', { name: 'Compiled', selected: true }).waitFor();

  // Share.
  await tabTo(page, 'button', 'Share');
  await page.keyboard.press('Enter');
  const link = page
    .getByRole('dialog', { name: 'Share this document' })
    .getByRole('textbox', { name: /A link/ });
  await expect.poll(() => link.inputValue()).toContain('#share=');
  await page.goto(await link.inputValue());
  await page.reload();
  await page.getByRole('heading', { name: 'Why that class' }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});
