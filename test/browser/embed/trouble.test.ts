import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { panel, pointAt, spoken } from '../../support/page.ts';

const place = usePlace();
const HERE = `${SCRIPT}<div id="here"></div>`;
const shown = (options = '{}', document = `'/specs/teaser.json'`) =>
  `vitrail.embed('#here', ${document}, ${options}).then((result) => { globalThis.shown = result; })`;

/** The strongest channels of an early layer, which are pointed at, and where the one is active. */
const BARS = {
  params: [{ name: 'unit', type: 'atom', layer: 'conv2d0', value: null }],
  contents: {
    strongest: {
      type: 'transform',
      of: { type: 'activation', of: 'net/conv2d0/channel' },
      ops: [{ op: 'top', k: 3 }],
    },
  },
  interface: {
    hconcat: [
      { type: 'infovis', mark: 'bars', content: '#strongest', selects: { param: 'unit' } },
      {
        type: 'infovis',
        mark: 'heatmap',
        content: { type: 'activation', of: { of: 'net/conv2d0/channel', index: { param: 'unit' } } },
      },
    ],
  },
};

/** Points at one of the teaser's icons, which stand in a row. */
async function pointAtPicture(page: Page, number: number): Promise<void> {
  const box = (await panel(page, 'e2').locator('canvas').first().boundingBox())!;
  await page.mouse.move(box.x + 40 + 100 * number, box.y + 40, { steps: 3 });
}

/** As in a tab behind others: no frame is drawn, and nothing is seen, until `globalThis.reveal` is called. */
const HIDDEN = `{
  const waiting = [];
  const { requestAnimationFrame: real } = globalThis;
  let hidden = true;
  Object.defineProperty(document, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  globalThis.requestAnimationFrame = (callback) => (hidden ? waiting.push(callback) : real(callback));
  globalThis.reveal = () => {
    hidden = false;
    for (const callback of waiting.splice(0)) real(callback);
    document.dispatchEvent(new Event('visibilitychange'));
  };
}`;

/** Keeps every graphics context that is made, so that it can be taken away as a driver that starts anew does. */
const CONTEXTS = `{
  globalThis.contexts = [];
  for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
    const { getContext } = prototype;
    prototype.getContext = function (kind, ...rest) {
      const context = getContext.call(this, kind, ...rest);
      if (context && kind.startsWith('webgl')) contexts.push(context);
      return context;
    };
  }
}`;

describe('while an interface is shown', () => {
  it('a hidden tab that becomes visible shows it', async () => {
    const { page, errors } = await place.open('');
    await page.setContent(`<script>${HIDDEN}</script>${HERE}`);
    await page.evaluate(shown());
    await page.waitForTimeout(500);
    await page.evaluate('reveal()');
    expect(await spoken(page, 'e2')).toContain('channel 40');
    await pointAtPicture(page, 0);
    await panel(page, 'e1').and(page.locator('[data-status=ready]')).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a graphics context that is lost while the pointer hovers is replaced', async () => {
    const { page } = await place.open('');
    await page.setContent(`<script>${CONTEXTS}</script>${HERE}`);
    await page.evaluate(shown(`{ backend: 'webgl', worker: false }`, JSON.stringify(BARS)));
    expect(await spoken(page, 'e0')).toMatch(/channel \d/);
    const status = () =>
      page.evaluate(
        `new Promise((resolve) => shown.session.host.onStatus(({ losses, name }) => resolve([name, losses])))`,
      );
    expect(await status()).toEqual(['webgl', 0]);
    await page.evaluate(
      `contexts.filter((gl) => !gl.isContextLost()).at(-1).getExtension('WEBGL_lose_context').loseContext()`,
    );
    await pointAt(page, 'e0', 0.5, 0.2);
    await panel(page, 'e1').and(page.locator('[data-status=ready]')).waitFor();
    await expect.poll(status).toEqual(['webgl', 1]);
    await page.close();
  });

  it('a network that is gone is said in its place, and tried again when asked', async () => {
    const { page } = await place.open(HERE);
    await page.route('**/*.bin', (route) => route.abort());
    await page.evaluate(shown());
    await panel(page, 'e3').getByRole('alert').waitFor();
    const codes = (await page.evaluate('shown.diagnostics.map(({ code }) => code)')) as string[];
    expect(new Set(codes)).toEqual(new Set(['network-unreachable']));
    await page.unroute('**/*.bin');
    await panel(page, 'e3').getByRole('button', { name: 'Try again' }).click();
    expect(await spoken(page, 'e3')).toMatch(/channel \d/);
    await page.close();
  });

  it('what was loaded before the network went away goes on', async () => {
    const { page } = await place.open(HERE);
    await page.evaluate(shown());
    expect(await spoken(page, 'e2')).toContain('channel 40');
    await page.context().setOffline(true);
    await page.evaluate(`shown.set('b', 'cougar')`);
    await page.evaluate('shown.ready');
    expect(await panel(page, 'e3').getByRole('alert').count()).toBe(0);
    await pointAtPicture(page, 0);
    await panel(page, 'e1').and(page.locator('[data-status=ready]')).waitFor();
    await page.context().close();
  });
});
