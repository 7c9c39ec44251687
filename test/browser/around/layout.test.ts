import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, panel, spoken, useSite } from '../../support/page.ts';

const site = useSite();
const text = (page: Page): Locator => page.locator('vitrail-text');
const box = async (found: Locator) => (await found.boundingBox())!;

async function drag(page: Page, line: Locator, dx: number, dy: number): Promise<void> {
  const { x, y, width, height } = await box(line);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + dx, y + height / 2 + dy, { steps: 4 });
  await page.mouse.up();
}

describe('the three areas', () => {
  it('are divided by pointer and by keys, and stay so', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    const width = page.getByRole('separator', { name: 'Width of the text' });
    const before = (await box(text(page))).width;
    await drag(page, width, 140, 0);
    await expect.poll(async () => (await box(text(page))).width).toBeCloseTo(before + 140, -1);
    await width.press('ArrowLeft');
    const narrower = (await box(text(page))).width;
    expect(narrower).toBeCloseTo(before + 140 - 28, -1);

    await page.getByRole('tab', { name: 'Graph' }).click();
    const height = page.getByRole('separator', { name: 'Height of the pane' });
    const panes = page.locator('vitrail-panes');
    const low = (await box(panes)).height;
    await drag(page, height, 0, -100);
    await expect.poll(async () => (await box(panes)).height).toBeCloseTo(low + 100, -1);
    await height.press('ArrowUp');
    const high = (await box(panes)).height;
    expect(high).toBeGreaterThan(low + 105);

    await page.reload();
    await spoken(page, 'e2');
    expect((await box(text(page))).width).toBeCloseTo(narrower, 0);
    await page.getByRole('tab', { name: 'Graph' }).waitFor();
    expect((await box(panes)).height).toBeCloseTo(high, 0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('are divided by touch', async () => {
    const { page } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    const before = (await box(text(page))).width;
    const { x, y } = await box(page.getByRole('separator', { name: 'Width of the text' }));
    const touches = await page.context().newCDPSession(page);
    const touch = (type: string, at?: number) =>
      touches.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: at === undefined ? [] : [{ x: at, y: y + 300 }],
      });
    await touch('touchStart', x);
    await touch('touchMove', x - 60);
    await touch('touchMove', x - 140);
    await touch('touchEnd');
    await expect.poll(async () => (await box(text(page))).width).toBeCloseTo(before - 140, -1);
    await page.close();
  });

  it('take turns on a small screen: a switch, and what goes to a place in the text, bring it into sight', async () => {
    const { page, errors } = await openPage(site, 'teaser', { width: 700 });
    await spoken(page, 'e2');
    await expect.poll(() => text(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    expect(await text(page).isVisible()).toBe(true);
    expect(await panel(page, 'e2').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Interface', exact: true }).click();
    expect(await panel(page, 'e2').isVisible()).toBe(true);
    await page.keyboard.press('F6');
    expect(await text(page).isVisible()).toBe(true);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});
