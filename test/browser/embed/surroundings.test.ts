import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { looks, panel, spoken } from '../../support/page.ts';

const place = usePlace();
/** The classes that are most and least likely, whose numbers have signs. */
const SIGNED = {
  title: 'Most and least',
  params: [
    { name: 'k', type: 'number', value: 3, min: 1, max: 9, bind: { input: 'range', label: 'So many' } },
  ],
  contents: {
    ends: {
      type: 'transform',
      of: { type: 'activation', of: 'net/output/neuron' },
      ops: [{ op: 'extremes', k: { param: 'k' } }],
    },
  },
  interface: {
    vconcat: [
      { type: 'infovis', mark: 'bars', content: '#ends', caption: 'The numbers are logits.' },
      { type: 'infovis', mark: 'text', content: '#ends' },
    ],
  },
};
const VIEW = `<vitrail-view><script type="application/json">${JSON.stringify(SIGNED)}</script></vitrail-view>`;
const NATURAL = 320;

const widthOf = async (page: Page) => (await page.locator('.vt-interface').boundingBox())!.width;

describe('the width of an interface', () => {
  it.each([
    ['a row', `<div style="display: flex">${VIEW}<span>beside</span></div>`],
    ['a row at the end of which it stands', `<div style="display: flex; justify-content: end">${VIEW}</div>`],
    ['a line', `<div style="display: inline-block">${VIEW}</div>`],
    ['a table', `<table><tr><td>${VIEW}</td><td>beside</td></tr></table>`],
    ['a grid', `<div style="display: grid; grid-template-columns: auto 1fr">${VIEW}<p>beside</p></div>`],
    ['what floats', `<div style="float: right">${VIEW}</div>`],
  ])('is its natural one in %s', async (_, html) => {
    const { page } = await place.open(`${SCRIPT}${html}`);
    await spoken(page, 'e0');
    expect(await widthOf(page)).toBeGreaterThanOrEqual(NATURAL);
    const { width } = (await panel(page, 'e0').locator('canvas').boundingBox())!;
    expect(Math.abs(width - NATURAL)).toBeLessThan(2);
    await page.close();
  });

  it.each([
    ['a row', `<div style="display: flex; width: 200px">${VIEW}</div>`],
    ['a block', `<div style="width: 120px">${VIEW}</div>`],
    ['a grid', `<div style="display: grid; width: 200px">${VIEW}</div>`],
  ])('is that of %s that has less room', async (_, html) => {
    const { page } = await place.open(`${SCRIPT}${html}`);
    await spoken(page, 'e0');
    expect(await widthOf(page)).toBeLessThanOrEqual(200);
    await page.close();
  });

  it('is there in a tab that is shown later', async () => {
    const { page } = await place.open(
      `${SCRIPT}<div id="tab" style="display: none; width: 700px">${VIEW}</div>`,
    );
    await page.waitForFunction(`document.querySelector('vitrail-view').result`);
    await page.evaluate(`document.querySelector('#tab').style.display = 'block'`);
    await spoken(page, 'e0');
    await expect
      .poll(async () => (await panel(page, 'e0').locator('canvas').boundingBox())?.width)
      .toBe(NATURAL);
    await page.close();
  });
});

describe('in a page that is written from right to left', () => {
  const RIGHT_TO_LEFT = `<script>document.documentElement.dir = 'rtl'</script>`;
  const seen = async (before: string, renderer: string) => {
    const { page } = await place.open(
      `${before}${SCRIPT}${VIEW.replace('<vitrail-view', `<vitrail-view renderer="${renderer}" actions="none"`)}`,
    );
    await spoken(page, 'e0');
    await spoken(page, 'e1');
    return page;
  };

  it('what is drawn is the same, also in a picture of it', async () => {
    const pages = [await seen('', 'canvas'), await seen(RIGHT_TO_LEFT, 'canvas')];
    const [usual, mirrored] = await Promise.all(
      pages.map(async (page) => ({
        drawn: [await looks(page, 'e0'), await looks(page, 'e1')],
        picture: await page.evaluate(async () => {
          const { result } = document.querySelector('vitrail-view') as never as {
            result: { toImage(): Promise<Blob> };
          };
          const bytes = new Uint8Array(await (await result.toImage()).arrayBuffer());
          const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes));
          return [...hash].join();
        }),
      })),
    );
    expect(mirrored).toEqual(usual);
    for (const page of pages) await page.close();
  });

  it.each(['canvas', 'svg'])('every word and number runs from left to right (%s)', async (renderer) => {
    const page = await seen(RIGHT_TO_LEFT, renderer);
    const directions = await page
      .locator('.vt-embed :is(p, output, label, h2, h3, text, canvas)')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).direction));
    expect(new Set(directions)).toEqual(new Set(['ltr']));
    await page.close();
  });
});
