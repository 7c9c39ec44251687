import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { panel, spoken } from '../../support/page.ts';

const place = usePlace();

/** A page on a phone, in the place of the one that was opened. */
async function onPhone(html: string): Promise<Page> {
  const { page: wide } = await place.open(
    `<meta name="viewport" content="width=device-width">${SCRIPT}${html}<p style="height: 2000px"></p>`,
  );
  const address = wide.url();
  await wide.close();
  const context = await place.browser.newContext({
    viewport: { width: 320, height: 600 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const cellOf = (page: Page) => page.evaluate(`document.querySelector('vitrail-view').get('cell')`);

/** Moves a finger over an element, from one place to another in fractions; `during` is asked before it is lifted. */
async function swipe<T>(
  page: Page,
  from: [number, number],
  to: [number, number],
  during: () => Promise<T>,
): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const { x, y, width, height } = (await panel(page, 'e0').locator('.vt-stage').boundingBox())!;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        share === undefined
          ? []
          : [
              {
                x: x + width * (from[0] + (to[0] - from[0]) * share),
                y: y + height * (from[1] + (to[1] - from[1]) * share),
              },
            ],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= 10; step++) {
    await touch('touchMove', step / 10);
    await page.waitForTimeout(16);
  }
  const found = await during();
  await touch('touchEnd');
  return found;
}

describe('on a phone', () => {
  it.each(['canvas', 'svg'])(
    'a finger across the photo (%s) moves the cell, one up the page',
    async (renderer) => {
      const document = {
        params: [{ name: 'cell', type: 'position', value: { x: 0.1, y: 0.1 } }],
        interface: { type: 'infovis', mark: 'image', content: 'net/input/whole', selects: 'cell' },
      };
      const page = await onPhone(
        `<vitrail-view renderer="${renderer}">
        <script type="application/json">${JSON.stringify(document)}</script></vitrail-view>`,
      );
      await spoken(page, 'e0');
      const moved = await swipe(page, [0.2, 0.5], [0.8, 0.5], () => cellOf(page));
      expect(moved).toMatchObject({ x: expect.closeTo(0.8, 1), y: expect.closeTo(0.5, 1) });
      await swipe(page, [0.5, 0.9], [0.5, 0.1], async () => {});
      await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(100);
      await page.context().close();
    },
  );

  it('what stands side by side goes below where it would be too narrow to be read', async () => {
    const page = await onPhone(
      '<vitrail-view src="/specs/spatial-attribution.json" live="never"></vitrail-view>',
    );
    const columns = page.locator('.vt-columns > *');
    await columns.first().waitFor();
    const boxes = await columns.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(4);
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(120);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.context().close();
  });
});
