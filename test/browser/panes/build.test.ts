import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../../support/accessible.ts';
import { openDocument, openPage, panel, spoken, useSite } from '../../support/page.ts';

const site = useSite();
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const pane = (page: Page) => page.getByRole('tabpanel');
const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the document' });

describe('Graph', () => {
  it('shows how every node stands, what it cost, and its plan; a click shows it in the text', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await tab(page, 'Graph').click();
    const boxes = pane(page).locator('g[data-id]');
    await boxes
      .filter({ hasText: 'extremes' })
      .getByText(/^ready/)
      .waitFor();
    expect(await boxes.filter({ hasText: 'nothing chosen' }).count()).toBe(2);
    await boxes.filter({ hasText: '#forA' }).click();
    await pane(page)
      .getByRole('row', { name: /^Passes 1 in 1 batch/ })
      .waitFor();
    await pane(page)
      .getByRole('row', { name: /^Time .* foreseen, .* measured/ })
      .waitFor();
    await page.locator('.cm-activeLine', { hasText: '"forA"' }).waitFor();
    expect(await violations(page, 'vitrail-panes')).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('flashes what an edit changes and nothing else, and tells what was kept', async () => {
    const { page } = await openPage(site, 'teaser', { asWritten: true });
    await spoken(page, 'e2');
    await tab(page, 'Graph').click();
    await pane(page).locator('g[data-id]').first().waitFor();
    expect(await pane(page).locator('g.flash').count()).toBe(0);
    await page.locator('.cm-line', { hasText: '"k": 3' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('0');
    await pane(page).locator('g.flash', { hasText: 'extremes' }).waitFor();
    expect(await pane(page).locator('g.flash').count()).toBe(1);
    await page.getByRole('combobox', { name: 'against' }).selectOption('cougar');
    await page.getByRole('combobox', { name: 'For' }).selectOption('Egyptian cat');
    await expect.poll(() => pane(page).locator('g', { hasText: '#forA' }).textContent()).toContain('cached');
    await page.close();
  });

  it('of many nodes is laid out beside the page', async () => {
    const children = Array.from({ length: 60 }, (_, unit) => ({
      type: 'infovis',
      mark: 'heatmap',
      content: { type: 'activation', of: { of: 'net/mixed4d/channel', index: unit } },
    }));
    const { page, errors } = await openDocument(site, { interface: { hconcat: children } });
    await spoken(page, 'e0');
    await tab(page, 'Graph').click();
    await expect.poll(() => pane(page).locator('g[data-id]').count()).toBeGreaterThan(60);
    expect(page.workers().some((worker) => worker.url().includes('layout-worker'))).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is gone through by keys', async () => {
    const { page } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await tab(page, 'Graph').click();
    await pane(page).locator('g[data-id]').first().waitFor();
    await pane(page).getByRole('application').focus();
    const selected = () => pane(page).locator('g.selected').textContent();
    await page.keyboard.press('ArrowRight');
    const first = await selected();
    await page.keyboard.press('ArrowRight');
    expect(await selected()).not.toBe(first);
    const sight = () => pane(page).getByRole('application').getAttribute('viewBox');
    const before = await sight();
    await page.keyboard.press('+');
    expect(await sight()).not.toBe(before);
    await page.keyboard.press('0');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => text(page).evaluate((it) => it === (it.getRootNode() as ShadowRoot).activeElement))
      .toBe(true);
    await page.close();
  });
});

describe('building without typing', () => {
  it('from the Network pane: a layer, an atom, a presentation; one step back undoes it', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await tab(page, 'Network').click();
    await pane(page).getByRole('button', { name: 'mixed4a', exact: true }).click();
    await pane(page).getByRole('combobox', { name: 'Atom' }).selectOption('spatial');
    const choices = pane(page).getByRole('list', { name: 'What can be added' });
    expect(await choices.getByText('Bars').count()).toBe(0);
    await pane(page).getByRole('combobox', { name: 'Towards' }).selectOption({ label: 'the class of a' });
    await pane(page).getByRole('combobox', { name: 'By' }).selectOption({ label: 'Grad-CAM' });
    expect(await violations(page, 'vitrail-panes')).toEqual([]);
    await choices.getByRole('button', { name: /Heat map: what each position/ }).click();
    expect(await spoken(page, 'e4')).toMatch(/Largest/);
    // What was added is seen, in the text and on the page.
    await text(page).getByText('"grad-cam"').waitFor();
    const top = async (locator: Locator) => (await locator.boundingBox())!.y;
    await expect.poll(async () => (await top(panel(page, 'e4'))) < (await top(pane(page)))).toBe(true);
    await text(page).focus();
    await page.keyboard.press('ControlOrMeta+z');
    await panel(page, 'e4').waitFor({ state: 'detached' });
    expect(await text(page).getByText('"grad-cam"').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('writes a substrate in place of the one at the cursor', async () => {
    const { page, errors } = await openPage(site, 'semantic-dictionary');
    const before = await spoken(page, 'e1');
    await page
      .locator('.cm-line', { hasText: '"net/mixed4d/neuron"' })
      .getByText('"net/mixed4d/neuron"')
      .click();
    await tab(page, 'Network').click();
    await pane(page).getByRole('button', { name: 'As a graph' }).click();
    await pane(page).locator('g[data-id=mixed4b]').click();
    await pane(page).getByRole('combobox', { name: 'Atom' }).selectOption('neuron');
    await pane(page).getByRole('button', { name: 'Write its name at the cursor' }).click();
    await text(page).getByText('"net/mixed4b/neuron"').waitFor();
    await expect.poll(() => spoken(page, 'e1')).not.toBe(before);
    await pane(page).getByRole('button', { name: 'As a list' }).click();
    await pane(page).getByRole('button', { name: 'Insert net/mixed4d/neuron at the cursor' }).click();
    await expect.poll(() => spoken(page, 'e1')).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('from the Space pane, which is linked with the interface both ways', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await tab(page, 'Space').click();
    const discs = pane(page).getByRole('list', { name: 'Discs' });
    await discs.getByRole('button', { name: 'Feature visualization: channel, mixed4d' }).hover();
    await page.locator('.pointed[data-element=e2]').waitFor();
    expect(await page.locator('.pointed').count()).toBe(1);
    const diagram = pane(page).locator('canvas').first();
    const look = () => diagram.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const before = await look();
    await panel(page, 'e2').hover();
    await expect.poll(look).not.toBe(before);
    await discs.getByRole('button', { name: 'Feature visualization: channel, mixed4d' }).click();
    await page.locator('.cm-activeLine').waitFor();
    expect(await pane(page).getByRole('combobox', { name: 'Layer' }).inputValue()).toBe('mixed4d');
    await pane(page)
      .getByRole('button', { name: /Dictionary: the 4 strongest of mixed4d/ })
      .click();
    expect(await spoken(page, 'e4')).toMatch(/channel \d/);
    expect(await violations(page, 'vitrail-panes')).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
