import { describe, expect, it } from 'vitest';
import { withAxes } from '../../../src/base/layer.ts';
import type { Manifest } from '../../../src/base/manifest.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';
import { objects } from '../../support/objects.ts';

const net = await manifestOf('mini-inception');

function look(document: Record<string, unknown>, manifests: Record<string, unknown> = {}) {
  const text = JSON.stringify({
    networks: { net: { model: 'default' } },
    inputs: { photo: { image: 'tabby' }, other: { image: 'owl' }, objects: { dataset: 'objects' } },
    interface: { type: 'infovis', mark: 'distribution', content: '#it' },
    ...document,
  });
  const { diagnostics, program } = compile(text, { net, objects, ...manifests } as never);
  return { program, told: diagnostics.map(({ code, pointer }) => `${code} ${pointer}`) };
}
const faults = (it: unknown, document: Record<string, unknown> = {}) =>
  look({ contents: { it }, ...document }).told;
const towards = (from: unknown, to: unknown = 'net/output/neuron/tabby', more: object = {}) => ({
  type: 'attribution',
  from,
  to,
  input: 'photo',
  ...more,
});
const nodes = (program: ReturnType<typeof look>['program'], op: string) =>
  Object.values(program!.nodes).filter((node) => node.op === op);

describe('weights', () => {
  it('are a content in short and written out, which compile to one node', () => {
    const short = look({ contents: { it: 'net.weights/mixed4d/3x3' } });
    const long = look({ contents: { it: { type: 'weights', layer: 'mixed4d/3x3' } } });
    expect(short.told).toEqual([]);
    expect(long.program!.nodes).toEqual(short.program!.nodes);
    expect(nodes(short.program, 'network/weights')[0]!.params).toMatchObject({
      tensor: 'mixed4d/3x3',
      from: { name: 'channel' },
      into: { name: 'channel', layer: 'mixed4d', first: 96 },
    });
  });

  it('need no name of their own where a layer has one kind of them, and are those of `output` too', () => {
    for (const layer of ['conv2d0', 'output', 'logits']) expect(faults(`net.weights/${layer}`)).toEqual([]);
  });

  it('take operations along the axes of either layer', () => {
    const sliced = (layer: string, at: unknown) => ({
      type: 'transform',
      of: 'net.weights/mixed4d/1x1',
      ops: [{ op: 'slice', axis: 'channel', layer, at }],
    });
    expect(faults(sliced('mixed4d', 95))).toEqual([]);
    expect(faults(sliced('mixed4c', 303))).toEqual([]);
    expect(faults(sliced('mixed4c', 304))).toEqual(['index-range /contents/it/ops/0/at']);
    expect(faults(sliced('mixed4b', 1))).toEqual(['axis-missing /contents/it/ops/0/layer']);
  });

  it('are refused in words where they are not known, or not there', () => {
    const layers = net.layers.map(({ weights: _, ...layer }) => layer);
    const plain: Manifest = { ...net, layers: withAxes(layers, true) };
    const told = look({ contents: { it: 'net.weights/conv2d0' } }, { net: plain }).told;
    expect(told).toEqual(['weights-unknown /contents/it']);
    expect(faults('net.weights/conv9')).toEqual(['unknown-weights /contents/it']);
    expect(faults('net.weights/mixed4d')).toEqual(['weights-of-layer /contents/it']);
    expect(faults('net.weights/input')).toEqual(['weights-of-layer /contents/it']);
    expect(faults('nat.weights/conv2d0')).toEqual(['unknown-network /contents/it']);
  });

  it('of networks made of others: a head has some of its own', () => {
    const document = {
      networks: {
        net: { model: 'default' },
        taught: { of: 'net', train: { on: 'objects', at: 'mixed4d' } },
        edited: { of: 'net', edits: [{ cut: 'net/conv2d0/channel/1' }] },
      },
    };
    expect(faults('taught.weights/head', document)).toEqual([]);
    expect(faults('taught.weights/mixed5a/1x1', document)).toEqual(['unknown-weights /contents/it']);
    expect(faults('edited.weights/conv2d0', document)).toEqual([]);
  });
});

describe('attribution from weights', () => {
  it('goes to one atom of a layer that they lead to', () => {
    for (const to of [
      'net/output/neuron/tabby',
      'net/mixed5a/channel/3',
      'net/mixed4d/channel/3',
      'net/mixed5b/whole',
    ])
      expect(faults(towards('net.weights/mixed4d/1x1', to))).toEqual([]);
    const from = 'net.weights/mixed4d/1x1';
    expect(faults(towards(from, 'net/mixed4c/channel/3'))).toEqual(['no-path /contents/it/from']);
    expect(faults(towards(from, 'net/mixed5a/channel'))).toEqual(['weights-target /contents/it/to']);
    expect(faults(towards(from, { of: 'net/mixed5a/channel', index: [1, 2] }))).toEqual([
      'weights-target /contents/it/to',
    ]);
  });

  it('may name a content that is weights', () => {
    expect(faults(towards('#w'), { contents: { w: 'net.weights/mixed4d/1x1', it: towards('#w') } })).toEqual(
      [],
    );
    expect(faults(towards('#no'))).toEqual(['unknown-ref /contents/it/from']);
  });

  it('of several pictures is one for each, over a dataset it is refused', () => {
    const from = 'net.weights/mixed4d/1x1';
    expect(faults(towards(from, undefined, { input: ['photo', 'other'] }))).toEqual([]);
    expect(faults(towards(from, undefined, { input: 'objects' }))).toEqual([
      'unsupported /contents/it/input',
    ]);
  });

  it('is by weight times gradient alone', () => {
    const from = 'net.weights/mixed4d/1x1';
    expect(faults(towards(from, undefined, { method: 'integrated' }))).toEqual([
      'weights-method /contents/it/method',
    ]);
    expect(faults(towards(from, undefined, { relax: true }))).toEqual(['weights-method /contents/it/relax']);
    expect(faults(towards(from, undefined, { either: true }))).toEqual([
      'weights-method /contents/it/either',
    ]);
    expect(faults(towards(from, undefined, { score: 'probability', against: 'owl' }))).toEqual([
      expect.stringMatching(/^unknown-class/),
    ]);
    expect(faults(towards(from, undefined, { score: 'log-odds', against: 'goldfish' }))).toEqual([]);
  });
});

describe('edits of connections', () => {
  const look1 = (edit: object, params: object[] = []) =>
    look({
      networks: { net: { model: 'default' }, edited: { of: 'net', edits: [edit] } },
      params,
      contents: { it: { type: 'activation', of: 'edited/output/neuron', input: 'photo' } },
    });

  it('name channels at either end by number, list or param', () => {
    const { told, program } = look1(
      { scale: 'net.weights/mixed4d/3x3', from: [3, 4], to: { param: 'unit' }, by: 2 },
      [{ name: 'unit', type: 'atom', network: 'net', layer: 'mixed4d', value: 100 }],
    );
    expect(told).toEqual([]);
    expect(program!.networks.edited!.edits).toEqual([
      {
        layer: 'mixed4d',
        tensor: 'mixed4d/3x3',
        first: 96,
        source: [3, 4],
        target: { $param: 'unit', as: 'atom', layer: 'mixed4d' },
        by: 2,
      },
    ]);
    // What a channel looks for are its connections.
    expect(program!.networks.edited!.changed).toEqual(['mixed4d', 'mixed5a', 'mixed5b', 'logits', 'output']);
  });

  it('name channels that the weights read and write', () => {
    const at = (end: string) => `/networks/edited/edits/0/${end}`;
    expect(look1({ cut: 'net.weights/mixed4d/3x3', from: 96 }).told).toEqual([`weights-range ${at('from')}`]);
    expect(look1({ cut: 'net.weights/mixed4d/3x3', to: 95 }).told).toEqual([`weights-range ${at('to')}`]);
    expect(look1({ cut: 'net.weights/mixed4d/3x3', to: [96, 287] }).told).toEqual([]);
    expect(look1({ cut: 'net.weights/mixed4d/3x3', to: [96, 288] }).told).toEqual([
      `weights-range ${at('to')}`,
    ]);
    expect(look1({ cut: 'net.weights/output', to: 'tabby' }).told).toEqual([]);
    expect(look1({ cut: 'edited.weights/output', to: 'tabby' }).told).not.toEqual([]);
  });
});
