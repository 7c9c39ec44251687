import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { panel, pointAt, spoken } from '../../support/page.ts';

const place = usePlace();
const HERE = `${SCRIPT}<div id="here"></div>`;

/** A photo that is pointed at, what is active there, and a picture that is quickly made. */
const DOCUMENT = {
  params: [{ name: 'cell', type: 'position', value: { x: 0.1, y: 0.1 } }],
  contents: {
    here: {
      type: 'transform',
      of: { type: 'activation', of: 'net/mixed5b/neuron' },
      ops: [
        { op: 'slice', axis: 'position', at: { param: 'cell' } },
        { op: 'top', k: 3 },
      ],
    },
  },
  interface: {
    hconcat: [
      { type: 'infovis', mark: 'image', content: 'net/input/whole', selects: { param: 'cell' } },
      { type: 'infovis', mark: 'bars', content: '#here' },
      {
        type: 'featurevis',
        arrange: 'list',
        content: { of: 'net/conv2d0/channel', index: [3] },
        render: { size: 32, steps: 4, coarse: 0, coarseSteps: 0 },
      },
    ],
  },
};

/** Embeds the document as `shown`; what it says on the way is in `heard`. */
const show = (page: Page, options = '') =>
  page.evaluate(`(async () => {
    globalThis.heard = { progress: [], diagnostics: [] };
    globalThis.shown = await vitrail.embed('#here', ${JSON.stringify(DOCUMENT)}, {
      onProgress: (progress) => heard.progress.push(progress),
      onDiagnostic: ({ code }) => heard.diagnostics.push(code),
      ${options}
    });
    await shown.ready;
  })()`);
const cell = (page: Page) => page.evaluate(`shown.get('cell').x`);

describe("a page's options", () => {
  it('`renderer: svg` draws with elements, which are pointed at like a canvas', async () => {
    const { page, errors } = await place.open(HERE);
    await show(page, `renderer: 'svg'`);
    expect(await panel(page, 'e0').locator('canvas').count()).toBe(0);
    const box = (await panel(page, 'e0').locator('svg').first().boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.5, { steps: 3 });
    await expect.poll(() => cell(page)).toBeGreaterThan(0.7);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('`hover: false` leaves params alone until there is a click', async () => {
    const { page } = await place.open(HERE);
    await show(page, 'hover: false');
    await pointAt(page, 'e0', 0.8, 0.5);
    await page.evaluate('shown.ready');
    expect(await cell(page)).toBe(0.1);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => cell(page)).toBeGreaterThan(0.7);
    await page.close();
  });

  it('`hover` in milliseconds waits until the pointer rests', async () => {
    const { page } = await place.open(HERE);
    await show(page, 'hover: 400');
    await page.evaluate(
      `shown.on('cell', () => { globalThis.after = performance.now() - globalThis.moved; })`,
    );
    await page.evaluate(
      `addEventListener('pointermove', () => { globalThis.moved = performance.now(); }, true)`,
    );
    await pointAt(page, 'e0', 0.8, 0.5);
    await expect.poll(() => cell(page)).toBeGreaterThan(0.7);
    expect(await page.evaluate('after')).toBeGreaterThan(390);
    await page.close();
  });

  it('`models` look at another network', async () => {
    const { page, requests } = await place.open(HERE);
    await page.route('**/other/*', (route) =>
      route.continue({ url: route.request().url().replace('/other/', '/models/mini-inception/') }),
    );
    await show(page, `models: { net: { url: '/other/manifest.json' } }`);
    expect(await spoken(page, 'e1')).toMatch(/channel \d/);
    expect(requests.filter((path) => path.endsWith('.bin'))).toEqual(['other/group1-shard1of1.bin']);
    await page.close();
  });

  it('`memoryBudget` too small for any run to be kept computes all the same', async () => {
    const { page, errors } = await place.open(HERE);
    await show(page, 'memoryBudget: 1');
    expect(await spoken(page, 'e1')).toMatch(/channel \d/);
    await pointAt(page, 'e0', 0.8, 0.5);
    await page.evaluate('shown.ready');
    expect(await spoken(page, 'e1')).toMatch(/channel \d/);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('`onProgress` hears how far the network is loaded', async () => {
    const { page } = await place.open(HERE);
    await page.evaluate(`(async () => {
      globalThis.heard = { progress: [] };
      const onProgress = (progress) => heard.progress.push(progress);
      const shown = await vitrail.embed('#here', '/specs/teaser.json', { onProgress });
      await shown.ready;
    })()`);
    const heard = (await page.evaluate('heard.progress')) as { what: string; fraction?: number }[];
    const loading = heard.filter(({ what }) => what === 'loading the network');
    expect(loading.at(-1)!.fraction).toBe(1);
    await page.close();
  });

  it('`storage` keeps pictures for the next visit', async () => {
    const { page, errors } = await place.open(HERE);
    await show(page, 'storage: true');
    await page.evaluate('shown.session.pictures.settled()');
    await page.evaluate('shown.finalize()');
    await page.reload();
    await show(page, `storage: true, live: 'never'`);
    const { done, wanted } = (await page.evaluate(`(async () => {
      await shown.session.pictures.settled();
      return shown.session.pictures.progress;
    })()`)) as { done: number; wanted: number };
    expect([done, wanted]).toEqual([1, 1]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('`storage` without any room is told, and nothing else is lost', async () => {
    const { page } = await place.open(HERE);
    await page.evaluate(`IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    }`);
    await show(page, 'storage: true');
    await page.evaluate('shown.session.pictures.settled()');
    await expect.poll(() => page.evaluate('heard.diagnostics')).toEqual(['storage-unavailable']);
    expect(await spoken(page, 'e1')).toMatch(/channel \d/);
    await page.close();
  });
});
