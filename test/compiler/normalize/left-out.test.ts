import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { aroundOf } from '../../language/gallery.ts';

/** The normal form of a document with this interface, and the codes of its faults. */
function normal(view: object) {
  const text = JSON.stringify({ interface: view });
  const { normal: found, diagnostics } = compile(text, aroundOf(text).manifests);
  return { view: found?.interface, codes: diagnostics.map(({ code }) => code) };
}

const map = { type: 'activation', of: 'net/mixed4d/spatial' };
const channels = 'net/mixed4d/channel/0';

it.each([
  { type: 'infovis', mark: 'heatmap', content: map },
  { type: 'infovis', mark: 'vega', spec: { marks: [] }, content: map },
  { type: 'featurevis', arrange: 'list', content: channels },
  { type: 'featurevis', arrange: 'dictionary', content: channels },
])(
  'the type of an element may be left out where its mark or arrangement says it: %o',
  ({ type, ...rest }) => {
    const written = normal({ type, ...rest });
    expect(written.codes).toEqual([]);
    expect(normal(rest)).toEqual(written);
  },
);

it('the arrangement may be left out where the type is there, and not both', () => {
  expect(normal({ type: 'featurevis', content: channels })).toEqual(
    normal({ type: 'featurevis', arrange: 'list', content: channels }),
  );
  expect(normal({ content: channels }).codes).toEqual(['missing-key']);
});

it('a mark of another type than is said is one fault', () => {
  expect(normal({ type: 'featurevis', mark: 'heatmap', content: map }).codes).toHaveLength(1);
});

it.each([
  ['position', ['y', 'x']],
  [['position'], ['y', 'x']],
  [
    ['position', 'y', 'channel'],
    ['y', 'x', 'channel'],
  ],
])('axes %o to aggregate over are %o', (over, meant) => {
  const of = { type: 'activation', of: 'net/mixed4d/neuron' };
  const view = (axes: unknown) => ({
    mark: 'text',
    content: { type: 'transform', of, ops: [{ op: 'aggregate', over: axes }] },
  });
  expect(normal(view(over))).toEqual(normal(view(meant)));
  expect(normal(view(over)).codes).toEqual([]);
});
