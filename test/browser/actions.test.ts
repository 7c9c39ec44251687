import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/accessible.ts';
import { openMenu, openPage, spoken, useSite } from '../support/page.ts';
import { caretAfter, textOf } from '../support/text.ts';

const site = useSite();
const list = (page: Page) => page.getByRole('dialog', { name: 'All actions' });

/** Does what is found by these words, by keys alone. */
async function perform(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F1');
  await list(page).getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await list(page).waitFor({ state: 'hidden' });
}

describe('the list of all actions', () => {
  it('opens while writing, is gone through by arrows, and does what is chosen', async () => {
    const { page, errors } = await openPage(site, 'semantic-dictionary');
    await spoken(page, 'e1');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Shift+P');
    const options = list(page).getByRole('option');
    await options.first().waitFor();
    expect(await options.count()).toBeGreaterThan(60);
    expect(await violations(page, 'vitrail-palette')).toEqual([]);
    await page.keyboard.type('pane');
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await expect
      .poll(() => list(page).getByRole('option', { selected: true }).textContent())
      .toContain('Graph');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Graph', selected: true }).waitFor();
    await perform(page, 'theme dark');
    expect(await page.evaluate('document.documentElement.style.colorScheme')).toBe('dark');
    await perform(page, 'why this class');
    await page.getByRole('heading', { name: 'Why this class' }).waitFor();
    await page.keyboard.press('F1');
    await page.keyboard.type('xyzzy');
    await list(page).getByText('Nothing is called so.').waitFor();
    await page.keyboard.press('Escape');
    await list(page).waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('does in the text what keys do there, and leaves the focus there', async () => {
    const { page } = await openPage(site, 'semantic-dictionary');
    await spoken(page, 'e1');
    const before = await textOf(page);
    await caretAfter(page, '"k": 4');
    await page.keyboard.type('0');
    await perform(page, 'undo');
    await expect.poll(() => textOf(page)).toBe(before);
    await perform(page, 'find and replace');
    await page.getByRole('textbox', { name: 'Find' }).waitFor();
    await page.keyboard.press('Escape');
    await caretAfter(page, '"content": "#stron');
    await perform(page, 'rename');
    await page.getByLabel(/Rename strongest in/).waitFor();
    await page.close();
  });
});

it('the interface alone: nothing else is seen, Escape and the button lead back', async () => {
  const { page, errors } = await openPage(site, 'teaser', { width: 700 });
  await spoken(page, 'e2');
  const [tools, text] = [page.locator('header.tools'), page.locator('vitrail-text')];
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await openMenu(page, 'File');
  await page.getByRole('button', { name: /^Present/ }).click();
  await tools.waitFor({ state: 'hidden' });
  expect(await text.isVisible()).toBe(false);
  expect(await page.locator('[data-element=e0]').isVisible()).toBe(true);
  expect(await violations(page, '.output')).toEqual([]);
  await page.getByRole('button', { name: /Leave/ }).click();
  await tools.waitFor();
  expect(await text.isVisible()).toBe(true);
  await perform(page, 'present');
  await tools.waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
  await tools.waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

/** What is seen on an element's canvas, and in `window.printed` what was seen on it when the page was printed. */
const NOTE_INKS = `
  window.inks = () => {
    const canvas = document.querySelector('[data-element=e3] canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const pixels = Array.from({ length: data.length / 4 }, (_, i) => data.slice(4 * i, 4 * i + 4).join(' '));
    return [...new Set(pixels)];
  };
  window.print = () => { window.printed = window.inks(); };
`;
const DARK_INK = '26 26 26 255';
const LIGHT_INK = '233 236 239 255';

it('on paper there is the interface alone, in full, and in dark ink whatever the theme', async () => {
  const { page } = await openPage(site, 'teaser', {
    before: (fresh) => fresh.addInitScript(`localStorage.setItem('vitrail/theme', 'dark');${NOTE_INKS}`),
  });
  await spoken(page, 'e3');
  expect(await page.evaluate('inks()')).toContain(LIGHT_INK);
  await page.keyboard.press('ControlOrMeta+p');
  const printed = await page.waitForFunction('window.printed');
  expect(await printed.jsonValue()).toContain(DARK_INK);
  expect(await printed.jsonValue()).not.toContain(LIGHT_INK);
  await expect.poll(() => page.evaluate('inks()')).toContain(LIGHT_INK);
  await page.getByRole('tab', { name: 'Graph' }).click();
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['header.tools', 'vitrail-text', 'vitrail-panes']) {
    expect(await page.locator(hidden).isVisible()).toBe(false);
  }
  const { bottom, height } = await page.evaluate(() => ({
    bottom: document.querySelector('.vt-interface')!.getBoundingClientRect().bottom + scrollY,
    height: document.documentElement.scrollHeight,
  }));
  expect(height).toBeGreaterThanOrEqual(Math.floor(bottom));
  await page.close();
});
