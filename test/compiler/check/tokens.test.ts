import { describe, expect, it } from 'vitest';
import type { AxisName } from '../../../src/base/axis.ts';
import type { Manifest } from '../../../src/base/manifest.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';

const own = await manifestOf('mini-inception');

/** The bundled network, as if one of its layers were of tokens. */
const net: Manifest = {
  ...own,
  layers: own.layers.map((layer) =>
    layer.name === 'mixed4d' ? { ...layer, axes: ['token', 'channel'], shape: [144, 384] } : layer,
  ),
};

const checked = (content: unknown, mark = 'bars') => {
  const document = { contents: { c: content }, interface: { type: 'infovis', mark, content: '#c' } };
  const { typed, diagnostics } = compile(JSON.stringify(document), { net });
  return {
    codes: diagnostics.map(({ code, pointer }) => `${code} ${pointer}`),
    axes: typed?.contents.get('c')?.type.axes.map(({ name, size }) => `${name} ${size}`),
    kept: typed?.contents.get('c')?.type.kept.map(({ name }) => name),
  };
};
const activation = (of: unknown) => ({ type: 'activation', of });

describe('a layer of tokens and channels', () => {
  it.each([
    ['spatial', ['token 144'], ['channel'], 'bars'],
    ['channel', ['channel 384'], ['token'], 'bars'],
    ['neuron', ['token 144', 'channel 384'], [], 'matrix'],
    ['whole', [], [], 'text'],
  ])('has the atom %s', (atom, axes, kept, mark) => {
    expect(checked(activation(`net/mixed4d/${atom}`), mark)).toEqual({ codes: [], axes, kept });
  });

  it('has its positions by number', () => {
    expect(checked(activation('net/mixed4d/spatial/143'), 'text')).toMatchObject({ codes: [], axes: [] });
    const at = (index: unknown) => checked(activation({ of: 'net/mixed4d/spatial', index }), 'text').codes;
    expect(at(144)).toEqual(['index-range /contents/c/of/index']);
    expect(at({ x: 0.5, y: 0.5 })).toEqual(['index-kind /contents/c/of/index']);
  });

  it('can be attributed from and to, and is no picture', () => {
    const from = { type: 'attribution', from: 'net/mixed4d/spatial', to: 'net/output/neuron/tabby' };
    expect(checked(from)).toMatchObject({ codes: [], axes: ['token 144'] });
    for (const how of [{ relax: true }, { method: 'grad-cam' }]) {
      expect(checked({ ...from, ...how }).codes).toEqual(['attribution-needs-positions /contents/c/from']);
    }
    const to = { type: 'attribution', from: 'net/mixed4a/channel', to: 'net/mixed4d/spatial/7' };
    expect(checked(to)).toMatchObject({ codes: [] });
    expect(checked(from, 'heatmap').codes).toEqual([expect.stringMatching(/^mark-/)]);
  });

  it('has groups, of which each has a map over the tokens', () => {
    const groups = activation({ of: 'net/mixed4d/group', groups: { k: 2 } });
    expect(checked(groups)).toEqual({ codes: [], axes: ['group 2'], kept: ['token', 'channel'] });
  });
});

it('a layer without channels says which axes it has', () => {
  const layers = own.layers.map((layer) =>
    layer.name === 'mixed4d' ? { ...layer, axes: ['y', 'x'] as AxisName[], shape: [12, 12] } : layer,
  );
  const { diagnostics } = compile(
    JSON.stringify({
      interface: { type: 'infovis', mark: 'bars', content: activation('net/mixed4d/channel') },
    }),
    { net: { ...own, layers } },
  );
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['atoms-missing', expect.stringContaining('`y` and `x`')],
  ]);
});
