import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showing } from '../compiled.ts';

const show = (spec: unknown) =>
  showing([
    { type: 'infovis', mark: 'vega', content: { type: 'activation', of: 'net/mixed4d/channel' }, spec },
  ]);
const faultsOf = (spec: unknown) =>
  show(spec).faults.map((fault) => fault.replace('/interface/hconcat/0/spec', ''));

/** Every kind of definition that Vega has, at its place. */
const WHOLE = {
  width: 200,
  signals: [{ name: 'a', value: 1, on: [{ events: 'click', update: 'a + 1' }] }],
  data: [
    { name: 'content' },
    { name: 'own', values: [{ a: 1, marks: null }], transform: [{ type: 'formula', expr: '1', as: 'b' }] },
  ],
  scales: [{ name: 'x', type: 'linear', domain: { data: 'content', field: 'value' }, range: 'width' }],
  projections: [{ name: 'p', type: 'mercator' }],
  axes: [{ scale: 'x', orient: 'bottom', encode: { labels: { update: { text: { value: 'x' } } } } }],
  legends: [{ fill: 'x' }],
  marks: [
    {
      type: 'group',
      marks: [
        {
          type: 'rect',
          from: { data: 'content' },
          encode: { update: { x: { scale: 'x', field: 'value' } } },
          transform: [{ type: 'formula', expr: '1', as: 'x' }],
          on: [{ trigger: 'a', modify: 'datum', values: '{}' }],
        },
      ],
    },
  ],
};

/** Every place in a value, but the value itself. */
function spotsIn(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [value, key] as [object, string],
    ...spotsIn(inner),
  ]);
}

describe("an author's Vega specification", () => {
  it('holds definitions where Vega reads them, and values as they are', () => {
    expect(faultsOf(WHOLE)).toEqual([]);
  });

  it.each([
    [{ data: [null] }, '/data/0'],
    [{ data: null }, undefined],
    [{ data: 'content' }, '/data'],
    [{ signals: [1] }, '/signals/0'],
    [{ scales: [[]] }, '/scales/0'],
    [{ marks: [{ type: 'group', axes: [null] }] }, '/marks/0/axes/0'],
    [{ marks: [{ type: 'rect', transform: [null] }] }, '/marks/0/transform/0'],
    [{ signals: [{ name: 'a', on: [null] }] }, '/signals/0/on/0'],
    [{ data: [{ name: 'a', transform: 'formula' }] }, '/data/0/transform'],
  ])('%j', (spec, pointer) => {
    expect(faultsOf(spec)).toEqual(pointer === undefined ? [] : [`vega-definition ${pointer}`]);
  });

  it('may have one definition in the place of a list of one', () => {
    const { faults, element } = show({ data: { name: 'own', values: [1] }, marks: [] });
    expect(faults).toEqual([]);
    expect(element(0).vega.data).toEqual([
      { name: 'content', values: [] },
      { name: 'own', values: [1] },
    ]);
  });

  it('never breaks the compiler, whatever is null or a text in it', () => {
    const spots = spotsIn(WHOLE).length;
    const edits = fc.array(fc.tuple(fc.nat(spots - 1), fc.constantFrom(null, 'x', 0, [], {})), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(edits, (made) => {
        const spec = structuredClone(WHOLE);
        for (const [place, value] of made) {
          const found = spotsIn(spec);
          const [holder, key] = found[place % found.length]!;
          (holder as Record<string, unknown>)[key] = value;
        }
        for (const fault of faultsOf(spec)) expect(fault).toMatch(/^vega-/);
      }),
      { numRuns: 300 },
    );
  });
});
