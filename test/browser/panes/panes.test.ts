import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../../support/accessible.ts';
import { openPage, spoken, useSite } from '../../support/page.ts';

const site = useSite();
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name });
const panel = (page: Page) => page.getByRole('tabpanel');

describe('the row of panes', () => {
  it('opens one at a time, remembers it, and can be put away', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    expect(await panel(page).count()).toBe(0);
    await tab(page, 'Values').click();
    await panel(page).getByText('Largest').waitFor();
    await tab(page, 'Params').click();
    await panel(page).getByText('Set by').waitFor();
    expect(await panel(page).getByText('Largest').count()).toBe(0);
    await page.reload();
    await panel(page).getByText('Set by').waitFor();
    await tab(page, 'Params').click();
    await panel(page).waitFor({ state: 'detached' });
    await tab(page, 'Compiled').click();
    await page.getByRole('button', { name: 'Close' }).click();
    await panel(page).waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('tells the open one also in the colours of the system', async () => {
    const { page } = await openPage(site, 'teaser', { packs: true });
    await page.emulateMedia({ forcedColors: 'active' });
    await tab(page, 'Graph').click();
    const line = (name: string) => tab(page, name).evaluate((one) => getComputedStyle(one).borderBottomColor);
    await tab(page, 'Graph').and(page.locator('[aria-selected=true]')).waitFor();
    expect(await line('Graph')).not.toBe(await line('Values'));
    expect(await line('Params')).toBe(await line('Values'));
    await page.close();
  });

  it('is gone through by arrows', async () => {
    const { page } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await tab(page, 'No problems').focus();
    await page.keyboard.press('Enter');
    await panel(page).getByText('in order').waitFor();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => tab(page, 'Graph').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => tab(page, 'Params').getAttribute('aria-selected')).toBe('true');
    await panel(page).getByText('Set by').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await tab(page, 'No problems').getAttribute('aria-selected')).toBe('true');
    await page.close();
  });
});

describe('Params', () => {
  it('sets a class, refuses what does not fit, says what set it, and returns', async () => {
    const { page, errors } = await openPage(site, 'semantic-dictionary');
    const first = await spoken(page, 'e1');
    await tab(page, 'Params').click();
    const x = panel(page).getByRole('spinbutton', { name: 'cell, x' });
    await x.fill('0.1');
    await x.press('Enter');
    await expect.poll(() => spoken(page, 'e1')).not.toBe(first);
    const row = panel(page).getByRole('row', { name: /cell position/ });
    await row.getByText('this pane').waitFor();
    await panel(page)
      .getByText(/cell: 0\.10, 0\.74/)
      .waitFor();
    await x.fill('7');
    await x.press('Enter');
    expect(await x.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: "dog's ear" }).click();
    await row.getByText('a caption').waitFor();
    await row.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => spoken(page, 'e1')).toBe(first);
    expect(await violations(page, 'vitrail-panes')).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('Values', () => {
  it('says what the numbers of a content are, and saves them', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await tab(page, 'Values').click();
    await panel(page).getByRole('row', { name: 'Shape 384' }).waitFor();
    await panel(page).getByRole('combobox', { name: 'Content' }).selectOption('#evidence');
    await panel(page).getByRole('row', { name: 'Shape 6' }).waitFor();
    const strongest = /channel (\d+): \+([\d.]+)/.exec(await spoken(page, 'e2'))!;
    await panel(page)
      .getByRole('row', { name: `Largest ${strongest[2]}` })
      .waitFor();

    const saving = page.waitForEvent('download');
    await panel(page).getByRole('button', { name: 'Download CSV' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('evidence.csv');
    const lines = (await readFile((await saved.path())!, 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[1]!.split(',')[0]).toBe(strongest[1]);
    expect(Number(lines[1]!.split(',')[1])).toBeCloseTo(Number(strongest[2]), 2);

    const savingNpy = page.waitForEvent('download');
    await panel(page).getByRole('button', { name: 'Download .npy' }).click();
    const npy = await readFile((await (await savingNpy).path())!);
    expect(npy.subarray(1, 6).toString()).toBe('NUMPY');
    expect(await violations(page, 'vitrail-panes')).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('Compiled', () => {
  it('shows every stage, and follows the text', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await tab(page, 'Compiled').click();
    const text = panel(page).getByRole('textbox', { name: 'What the document became' });
    await text.getByText('"model": "mini-inception"').waitFor();
    await panel(page).getByRole('combobox', { name: 'Stage' }).selectOption('program');
    await text.getByText('"version": 1').first().waitFor();
    await panel(page).getByRole('combobox', { name: 'Stage' }).selectOption('e2');
    await text
      .getByText(/vega.github.io/)
      .first()
      .waitFor();
    await text.click();
    await page.keyboard.type('x');
    expect(await text.getByText('x{').count()).toBe(0);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel(page).getByRole('button', { name: 'Copy' }).click();
    await panel(page).getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(copied).$schema).toMatch(/vega/);
    expect(await violations(page, 'vitrail-panes')).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('Network', () => {
  it('keeps the networks that a text named before it was broken, and leads to the error', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await tab(page, 'Network').click();
    await panel(page).getByRole('rowheader', { name: 'mixed4d' }).waitFor();
    await page.locator('.cm-line', { hasText: '"contents"' }).click();
    await page.keyboard.press('Home');
    await page.keyboard.type('x');
    await panel(page).getByText('its text has errors now').waitFor();
    expect(await panel(page).getByRole('rowheader', { name: 'mixed4d' }).count()).toBe(1);
    await page.locator('.cm-line').last().click();
    await panel(page).getByRole('button', { name: 'Go to the first error' }).click();
    await page.locator('.cm-activeLine', { hasText: '"contents"' }).waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await panel(page).getByText('its text has errors now').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.close();
  });
});
