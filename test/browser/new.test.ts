import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/accessible.ts';
import { openMenu, openPage, useSite } from '../support/page.ts';
import { takesKeys, textOf } from '../support/text.ts';

const site = useSite();
const list = (page: Page) => page.getByRole('dialog', { name: 'New' });
/** What is selected in the text, as the text itself tells. */
const chosen = (page: Page) =>
  page.evaluate(() => {
    const pane = document.querySelector('vitrail-text') as unknown as {
      value: string;
      selection: { from: number; to: number };
    };
    return pane.value.slice(pane.selection.from, pane.selection.to);
  });
const isRunning = (page: Page) => page.locator('vitrail-app[data-state="running"]').waitFor();

describe('New…', () => {
  it('in the menu lists documents to begin with, and the chosen one waits for what one changes first', async () => {
    const { page, errors } = await openPage(site, 'semantic-dictionary');
    await isRunning(page);
    await openMenu(page, 'File');
    await page.getByRole('button', { name: 'New…' }).click();
    await list(page).waitFor();
    expect(await list(page).getByRole('listitem').count()).toBe(6);
    expect(await violations(page, 'vitrail-new')).toEqual([]);
    await list(page).getByRole('button', { name: 'Your own network' }).click();
    await page.getByRole('heading', { name: 'What it finds' }).waitFor();
    await isRunning(page);
    expect(await chosen(page)).toBe('"model": "mini-inception"');
    // What is typed takes its place at once.
    await page.keyboard.type('"model": "mini-vit"');
    await expect.poll(() => textOf(page)).toContain('{ "net": { "model": "mini-vit" } }');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is found by keys in the list of all actions; a class is typed over, from the list of classes', async () => {
    const { page } = await openPage(site, 'semantic-dictionary');
    await isRunning(page);
    await page.keyboard.press('F1');
    await page.getByRole('combobox', { name: 'Search all actions' }).waitFor();
    await page.keyboard.type('new heatmap');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Where the evidence lies' }).waitFor();
    expect(await chosen(page)).toBe('Labrador retriever');
    await page.keyboard.type('tabb');
    await page
      .getByRole('option', { name: /^tabby/ })
      .first()
      .waitFor();
    await takesKeys(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).toContain('net/output/neuron/tabby"');
    await isRunning(page);
    await page.close();
  });

  it('stands in the gallery, where nothing is searched for', async () => {
    const { page } = await openPage(site, 'semantic-dictionary');
    await isRunning(page);
    await page.keyboard.press('/');
    const gallery = page.getByRole('dialog', { name: 'Gallery' });
    await gallery.getByRole('button', { name: /^A histogram/ }).click();
    await page.getByRole('heading', { name: 'How active neurons are' }).waitFor();
    expect(await chosen(page)).toBe('mixed4d');
    await page.close();
  });
});
