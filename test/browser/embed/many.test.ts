import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { panel, spoken } from '../../support/page.ts';

const place = usePlace();
const COUNT = 60;
const LAST = `e${COUNT - 1}`;
/** The strongest channels, again and again, each to be chosen from. */
const MANY = {
  params: [{ name: 'unit', type: 'atom', layer: 'conv2d0', value: null }],
  contents: {
    strongest: {
      type: 'transform',
      of: { type: 'activation', of: 'net/conv2d0/channel' },
      ops: [{ op: 'top', k: 12 }],
    },
  },
  interface: {
    vconcat: Array.from({ length: COUNT }, () => ({
      type: 'infovis',
      mark: 'bars',
      content: '#strongest',
      selects: { param: 'unit' },
    })),
  },
};
const HERE = `${SCRIPT}<div id="here"></div>`;

async function open(): Promise<Page> {
  const { page } = await place.open(HERE);
  await page.evaluate(async (document) => {
    const { vitrail } = globalThis as never as { vitrail: typeof import('../../../src/embed/index.ts') };
    Object.assign(globalThis, { shown: await vitrail.embed('#here', document) });
  }, MANY as object);
  await page.evaluate('shown.ready');
  return page;
}

const views = (page: Page) => page.locator('.vt-stage canvas').count();
const heightOf = async (page: Page, id: string) =>
  (await panel(page, id).locator('.vt-stage').boundingBox())!.height;

describe('an interface of many elements', () => {
  it('says everything, and builds what is far from sight once it is scrolled to', async () => {
    const page = await open();
    expect(await spoken(page, LAST)).toMatch(/channel \d/);
    await spoken(page, 'e31');
    expect(await views(page)).toBeLessThan(COUNT / 1.5);
    expect(await panel(page, LAST).locator('canvas').count()).toBe(0);
    const kept = await heightOf(page, LAST);
    await panel(page, LAST).scrollIntoViewIfNeeded();
    await panel(page, LAST).locator('canvas').waitFor();
    const built = await heightOf(page, LAST);
    expect(Math.abs(built - kept) / built).toBeLessThan(0.2);
    expect(await views(page)).toBeLessThan(COUNT);
    await page.close();
  });

  it('is gone through by keys, also where no view is built yet', async () => {
    const page = await open();
    const reachable = await page.locator('.vt-element[tabindex="0"]').count();
    expect(reachable).toBe(COUNT);
    const canvases = await panel(page, LAST).evaluate(async (element: HTMLElement) => {
      const painted = new Promise((resolve) => {
        element.addEventListener('vt-painted', resolve, { once: true });
      });
      element.focus({ preventScroll: true });
      const there = element.querySelectorAll('canvas').length;
      await painted;
      return there;
    });
    expect(canvases).toBe(1);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(`shown.get('unit')`)).toMatchObject({ layer: 'conv2d0' });
    await page.close();
  });

  it('is whole in a picture', async () => {
    const page = await open();
    const drawn = await page.evaluate(
      `shown.toImage({ type: 'svg' }).then((image) => image.text()).then((text) => text.match(/class="marks"/g).length)`,
    );
    expect(drawn).toBe(COUNT);
    await page.close();
  });

  it('is whole on paper, which waits for nothing', async () => {
    const page = await open();
    await spoken(page, LAST);
    const drawn = await page.evaluate(async () => {
      const blank = (canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        return data.every((byte) => byte === 0);
      };
      window.dispatchEvent(new Event('beforeprint'));
      for (let i = 0; i < 200; i++) await Promise.resolve();
      return [...document.querySelectorAll('canvas')].map(blank);
    });
    expect(drawn).toEqual(Array(COUNT).fill(false));
    await page.close();
  });
});
