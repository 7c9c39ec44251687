import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { hostileSpecs, SECRET } from '../../support/hostile.ts';
import { panel, spoken } from '../../support/page.ts';

const place = usePlace();

const content = {
  type: 'transform',
  of: { type: 'activation', of: 'net/output/neuron' },
  ops: [{ op: 'top', k: 5 }],
};

/** What was asked for is asked for by then. */
const FRAMES = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`;

/** A mark that fills the view. */
const mark = (type: string, channels: object, transform: object[] = []) => ({
  type,
  encode: {
    update: { x: { value: 0 }, y: { value: 0 }, width: { value: 200 }, height: { value: 100 }, ...channels },
  },
  ...(transform.length > 0 && { transform }),
});
const outside = "'https://outside.' + 'example/seen'";
const picture = `{src: ${outside}, complete: true, width: 9, height: 9}`;
const style = `'ur' + 'l(' + ${outside} + '), pointer'`;

/** A page with something of its own, and what it shows of a specification: nothing may be read from outside. */
async function shown(spec: object, renderer = 'canvas') {
  const { page, requests } = await place.open(`${SCRIPT}<input id="own"><div id="here"></div>`);
  const document = JSON.stringify({
    interface: { type: 'infovis', mark: 'vega', content, spec: { width: 200, height: 100, ...spec } },
  });
  await page.evaluate(
    `vitrail.embed('#here', ${document}, { renderer: '${renderer}', loader: { allow: [] } }).then((it) => it.ready)`,
  );
  await spoken(page, 'e0');
  return { page, requests };
}

describe("a stranger's Vega specification", () => {
  it.each([
    ['a picture', 'svg', mark('image', { image: { signal: picture } })],
    ['a transform', 'svg', mark('image', {}, [{ type: 'formula', as: 'image', expr: picture }])],
    ['a fill', 'svg', mark('rect', { fill: { signal: style } })],
    ['a pointer', 'canvas', mark('rect', { cursor: { signal: style }, fill: { value: 'teal' } })],
  ])('reads nothing from outside by %s', async (_what, renderer, made) => {
    const { page, requests } = await shown({ marks: [made] }, renderer);
    await page.locator('.vt-stage').hover();
    await page.evaluate(FRAMES);
    expect(requests.filter((address) => address.includes('outside'))).toEqual([]);
    expect(await page.locator('.vt-stage').innerHTML()).not.toContain('outside');
    await page.close();
  });

  it('hears its own pointer, but no keys and nothing else of the page', async () => {
    const heard = (name: string, events: string) => ({
      name,
      value: 'no',
      on: [{ events, update: "'yes'" }],
    });
    const signals = [heard('own', 'click'), heard('keys', 'window:keydown'), heard('page', '#own:input')];
    const told = { text: { signal: "own + ' ' + keys + ' ' + page" } };
    const { page } = await shown({ signals, marks: [mark('text', told)] }, 'svg');
    await page.locator('#own').pressSequentially('secret');
    await page.locator('.vt-stage svg').click();
    await page.locator('.vt-stage svg text').getByText('yes no no').waitFor();
    await page.close();
  });

  const OUTSIDE = 'https://outside.example/seen';
  const specs = new Map(hostileSpecs(OUTSIDE).map(({ name, spec }) => [name, spec]));

  it.each([
    ['reads the element of an item', 'svg'],
    ['reads the window of an event', 'canvas'],
    ['reads the target of an event', 'svg'],
    ['reads an item in a signal', 'svg'],
    ['reads a field of an item', 'svg'],
    ['reads a transform of items', 'svg'],
    ['sends by a stroke in a list', 'svg'],
    ['sends by the name of a gradient', 'svg'],
    ['sends by colours of a scale', 'svg'],
    ['sends by an axis', 'svg'],
    ['sends by the ground', 'svg'],
    ['sends by the pointer of the view', 'canvas'],
  ])('%s: gets and asks for nothing, nor does its picture', async (name, renderer) => {
    const { page, requests } = await place.open(`${SCRIPT}<div id="here"></div>`);
    await page.evaluate(`localStorage.secret = document.cookie = '${SECRET}'`);
    const document = { interface: { type: 'infovis', mark: 'vega', content, spec: specs.get(name)! } };
    await page.evaluate(
      `vitrail.embed('#here', ${JSON.stringify(document)}, { renderer: '${renderer}', loader: { allow: [] } })
        .then((it) => { globalThis.shown = it; return it.ready; })`,
    );
    await page.locator('.vt-stage').hover({ position: { x: 20, y: 20 } });
    await page.locator('.vt-stage').click({ position: { x: 30, y: 20 } });
    await page.evaluate(FRAMES);
    const picture = (await page.evaluate(
      `shown.toImage({ type: 'svg' }).then((blob) => blob.text())`,
    )) as string;
    expect(picture).toContain('<svg');
    for (const shows of [picture, await page.locator('.vt-embed').innerHTML()]) {
      expect(shows).not.toContain(SECRET);
      expect(shows).not.toMatch(/outside/);
    }
    expect(requests.filter((address) => address.includes('outside'))).toEqual([]);
    await page.close();
  });

  const threads = (page: Page) => page.workers().filter((worker) => worker.url().includes('thread')).length;
  const beside = (name: string) => ({
    hconcat: [
      { type: 'infovis', mark: 'vega', content, spec: specs.get(name)! },
      { type: 'infovis', mark: 'bars', content },
    ],
  });
  const show = async (name: string) => {
    const { page, errors } = await place.open(`${SCRIPT}<div id="here"></div>`);
    await page.evaluate(`vitrail.embed('#here', ${JSON.stringify({ interface: beside(name) })})`);
    return { page, errors };
  };

  it.each([
    ['is held by an expression of texts', 'vega-endless'],
    ['is held by rows by rows', 'vega-limit'],
    ['is held by many marks', 'vega-limit'],
  ])('%s: is ended and says so, and its neighbour lives', async (name, code) => {
    const { page, errors } = await show(name);
    expect(await spoken(page, 'e1')).toContain('German shepherd');
    await panel(page, 'e0').locator(`[role=alert][data-code=${code}]`).waitFor();
    await expect.poll(() => threads(page)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('that runs on can be stopped', async () => {
    const { page } = await show('is held by itself, again and again');
    await panel(page, 'e0').getByRole('button', { name: 'Stop' }).click();
    await panel(page, 'e0').locator('[role=note][data-code=vega-stopped]').waitFor();
    await expect.poll(() => threads(page)).toBe(0);
    expect(await spoken(page, 'e1')).toContain('German shepherd');
    await page.close();
  });
});
