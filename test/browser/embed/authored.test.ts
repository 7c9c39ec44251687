import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { panel, spoken } from '../../support/page.ts';

const place = usePlace();
const strict = usePlace({ 'Content-Security-Policy': "default-src 'self'" });
const alone = usePlace({ 'Content-Security-Policy': "worker-src 'none'" });
const far = usePlace({ 'Access-Control-Allow-Origin': '*' });

const top = {
  type: 'transform',
  of: { type: 'activation', of: 'net/output/neuron' },
  ops: [{ op: 'top', k: 5 }],
};

/** The classes as circles that push each other apart: `force` is not among the transforms that the marks use. */
const bubbles = {
  width: 200,
  height: 200,
  marks: [
    {
      type: 'symbol',
      from: { data: 'content' },
      encode: { enter: { size: { value: 400 }, fill: { value: 'teal' }, tooltip: { field: 'label' } } },
      transform: [
        {
          type: 'force',
          static: true,
          forces: [
            { force: 'center', x: { signal: 'width / 2' }, y: { signal: 'height / 2' } },
            { force: 'collide', radius: 14 },
          ],
        },
      ],
    },
  ],
};

const HERE = '<div id="here"></div>';
const show = (spec: object, renderer = 'canvas') => {
  const document = JSON.stringify({ interface: { type: 'infovis', mark: 'vega', content: top, spec } });
  return `vitrail.embed('#here', ${document}, { renderer: '${renderer}' }).then((result) => { globalThis.shown = result; return result.ready; })`;
};

describe("an author's own Vega spec", () => {
  it('may use every transform of Vega: what the marks do not need is loaded then', async () => {
    const { page, errors } = await place.open(`${SCRIPT}<div id="here"></div>`);
    await page.evaluate(show(bubbles));
    expect(await spoken(page, 'e0')).toContain('German shepherd');
    const places = (await page.evaluate(`(async () => {
      const svg = await (await shown.toImage({ type: 'svg' })).text();
      const found = svg.matchAll(/<path[^>]*transform="translate\\(([\\d.]+),([\\d.]+)\\)"[^>]*teal/g);
      return [...found].map(([, x, y]) => [+x, +y]);
    })()`)) as [number, number][];
    expect(places).toHaveLength(5);
    const near = places.flatMap(([x, y], i) =>
      places.slice(i + 1).map(([x2, y2]) => Math.hypot(x - x2, y - y2)),
    );
    expect(Math.min(...near)).toBeGreaterThan(20);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('that Vega does not understand is said in its place', async () => {
    const { page } = await place.open(`${SCRIPT}<div id="here"></div>`);
    await page.evaluate(
      show({ marks: [{ type: 'symbol', from: { data: 'content' }, transform: [{ type: 'fly' }] }] }),
    );
    await panel(page, 'e0').getByRole('alert').getByText('fly').waitFor();
    await page.close();
  });

  it.each([
    ['under a strict policy', () => strict, () => SCRIPT],
    [
      'by a script of another origin',
      () => place,
      () => `<script src="${far.url}dist/embed/vitrail.js"></script>`,
    ],
  ])('is shown %s', async (_where, at, script) => {
    const { page } = await at().open(script() + HERE);
    await page.evaluate(show(bubbles));
    expect(await spoken(page, 'e0')).toContain('German shepherd');
    const drawn = await page.evaluate(`shown.toImage({ type: 'svg' }).then((blob) => blob.text())`);
    expect(drawn).toContain('teal');
    await page.close();
  });

  it('says so where the page allows it no thread', async () => {
    const { page } = await alone.open(SCRIPT + HERE);
    await page.evaluate(`{ ${show(bubbles)} }`);
    await panel(page, 'e0').locator('[role=alert][data-code=vega-apart]').waitFor();
    await page.close();
  });

  it('hears the pointer on its items, wheels and drags, and draws what comes of it', async () => {
    const { page, errors } = await place.open(SCRIPT + HERE);
    const heard = (name: string, events: string, update: string) => ({
      name,
      value: '',
      on: [{ events, update }],
    });
    const spec = {
      width: 200,
      height: 100,
      signals: [
        heard('over', 'symbol:pointerover', 'datum.label'),
        heard(
          'at',
          '[view:pointerdown, window:pointerup] > window:pointermove',
          "round(x()) + ',' + round(y())",
        ),
        heard('turned', 'wheel', 'event.deltaY'),
      ],
      marks: [
        {
          type: 'symbol',
          from: { data: 'content' },
          encode: {
            enter: { x: { value: 50 }, y: { value: 50 }, size: { value: 900 }, fill: { value: 'teal' } },
          },
        },
        {
          type: 'text',
          interactive: false,
          encode: { update: { y: { value: 20 }, text: { signal: "over + ' ' + at + ' ' + turned" } } },
        },
      ],
    };
    await page.evaluate(show(spec, 'svg'));
    const box = (await page.locator('.vt-stage svg').boundingBox())!;
    await page.mouse.move(box.x + 50, box.y + 50);
    await page.locator('.vt-stage svg text').getByText(/\w/).waitFor();
    await page.mouse.down();
    await page.mouse.move(box.x + 120, box.y + 80);
    await page.mouse.up();
    await page.mouse.wheel(0, 30);
    await page
      .locator('.vt-stage svg text')
      .getByText(/\w+ 120,80 30$/)
      .waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});
