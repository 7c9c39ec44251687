import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { spoken } from '../../support/page.ts';

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
});
