import { describe, expect, it } from 'vitest';
import { pictureFacts } from '../../../src/base/input.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';

const manifest = await manifestOf('mini-inception');
const without = (name: string) => ({
  ...manifest,
  layers: manifest.layers.filter((layer) => layer.name !== name),
});
const param = { name: 'n', type: 'network', value: 'late' };
const substrate = (layer: string, atom: string, more: object = {}) => ({
  type: 'network',
  network: { param: 'n' },
  layer,
  atom,
  ...more,
});
const map = (layer: string) => ({ type: 'activation', of: substrate(layer, 'spatial') });

function compiled(element: object, early: typeof manifest, params: object[] = [param]) {
  const networks = { late: { model: 'default' }, early: { model: 'default' } };
  const document = { networks, params, interface: element };
  const { diagnostics, program } = compile(JSON.stringify(document), { late: manifest, early });
  return { program, faults: diagnostics.map(({ code, pointer }) => `${code} ${pointer}`) };
}
const heatmap = (content: object) => ({ type: 'infovis', mark: 'heatmap', content });

describe('a network that a param chooses', () => {
  it('is what the nodes refer to', () => {
    const attribution = {
      type: 'attribution',
      from: substrate('mixed4d', 'spatial'),
      to: substrate('output', 'neuron', { index: 'tabby' }),
    };
    const { faults, program } = compiled(heatmap(attribution), manifest);
    expect(faults).toEqual([]);
    const nodes = Object.values(program!.nodes).filter(({ params }) => 'network' in params);
    expect(nodes.map(({ op }) => op).sort()).toEqual(['attribution/linear', 'network/run']);
    for (const { params } of nodes) expect(params.network).toEqual({ $network: { $param: 'n' } });
  });

  it('may be any of those that it can choose: each is checked', () => {
    const { faults, program } = compiled(heatmap(map('mixed4d')), without('mixed4d'));
    expect(faults).toEqual(['unknown-layer /interface/content/of/layer']);
    expect(program!.elements[0]!.faults.map(({ code }) => code)).toEqual(['unknown-layer']);
    const among = { ...param, among: ['late'] };
    expect(compiled(heatmap(map('mixed4d')), without('mixed4d'), [among]).faults).toEqual([]);
  });

  it('has the same classes as the others', () => {
    const other = { ...manifest, labels: manifest.labels.toReversed() };
    expect(compiled(heatmap(map('mixed4d')), other).faults).toEqual(['networks-differ /params/0/name']);
  });

  it('sees pictures of the proportions that the others see', () => {
    const seeing = (size: [number, number]) => ({ ...manifest, input: { ...manifest.input, size } });
    expect(pictureFacts(manifest.input).size).toEqual([96, 96]);
    expect(compiled(heatmap(map('mixed4d')), seeing([48, 48])).faults).toEqual([]);
    expect(compiled(heatmap(map('mixed4d')), seeing([96, 48])).faults).toEqual([
      'networks-differ /params/0/name',
    ]);
    expect(compiled(heatmap(map('mixed4d')), seeing([48, 192])).faults).toEqual([
      'networks-differ /params/0/name',
    ]);
  });

  it('is the network of pictures, which change with it', () => {
    const pictures = {
      type: 'featurevis',
      content: { type: 'activation', of: substrate('mixed4d', 'channel') },
    };
    const { faults, program } = compiled(pictures, manifest);
    expect(faults).toEqual([]);
    expect(program!.elements[0]).toMatchObject({ chooses: 'n', network: expect.any(String) });
  });

  it('is chosen by a param of that type', () => {
    const wrong = { name: 'n', type: 'string', value: 'late' };
    expect(compiled(heatmap(map('mixed4d')), manifest, [wrong]).faults).toEqual([
      'param-type /interface/content/of/network/param',
    ]);
  });
});

it.each(['toString', 'valueOf', 'hasOwnProperty'])('%s is a name like any other', (name) => {
  const text = (params: object[], content: string) =>
    JSON.stringify({ params, interface: { type: 'infovis', mark: 'bars', content } });
  const codes = (params: object[], content = 'net/mixed4d/channel') =>
    compile(text(params, content), { net: manifest }).diagnostics.map(
      ({ code, pointer }) => `${code} ${pointer}`,
    );
  expect(codes([{ name: 'layer', type: 'layer', network: name }])).toContain(
    'unknown-network /params/0/network',
  );
  expect(codes([{ name: 'unit', type: 'atom', network: name, layer: 'mixed4d' }])).toContain(
    'unknown-network /params/0/network',
  );
  expect(codes([], `${name}/mixed4d/channel`)).toContain('unknown-network /interface/content');
  const chosen = {
    type: 'infovis',
    mark: 'heatmap',
    content: { type: 'activation', of: { ...substrate('mixed4d', 'spatial'), network: { param: name } } },
  };
  const networks = { late: { model: 'default' } };
  const { diagnostics } = compile(
    JSON.stringify({ networks, params: [{ name, type: 'network', value: 'late' }], interface: chosen }),
    { late: manifest },
  );
  expect(diagnostics).toEqual([]);
});
