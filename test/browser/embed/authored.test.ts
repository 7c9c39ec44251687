import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { panel, spoken } from '../../support/page.ts';

const place = usePlace();

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

const show = (spec: object) => {
  const document = JSON.stringify({ interface: { type: 'infovis', mark: 'vega', content: top, spec } });
  return `vitrail.embed('#here', ${document}).then((result) => { globalThis.shown = result; return result.ready; })`;
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
});
