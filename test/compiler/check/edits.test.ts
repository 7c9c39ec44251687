import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';
import { objects } from '../../support/objects.ts';

const net = await manifestOf('mini-inception');
const inputs = {
  photo: { image: 'tabby' },
  other: { image: 'dog-and-cat' },
  objects: { dataset: 'objects' },
};
const bars = (of: string) => ({
  type: 'infovis',
  mark: 'bars',
  content: { type: 'activation', of, input: 'photo' },
});

function look(edits: unknown[], document: Record<string, unknown> = {}) {
  const { networks, ...rest } = document;
  const text = JSON.stringify({
    inputs,
    networks: { net: { model: 'default' }, edited: { of: 'net', edits }, ...(networks as object) },
    interface: bars('edited/output/neuron'),
    ...rest,
  });
  const { diagnostics, program } = compile(text, { net, other: net, objects } as never);
  return {
    program,
    told: diagnostics
      .filter(({ code }) => code !== 'unused-content')
      .map(({ code, pointer }) => `${code} ${pointer}`),
  };
}

const faults = (edit: object, document?: Record<string, unknown>) => look([edit], document).told;
const at = (rest: string) => `/networks/edited/edits/0${rest}`;

describe('edits', () => {
  it('are lowered with the nodes and params that they need', () => {
    const { told, program } = look(
      [
        { cut: 'net/mixed4d/channel/26' },
        { scale: 'net/mixed4d/channel', at: { param: 'unit' }, by: { param: 'gain' } },
        { clamp: 'net/mixed4d/channel', at: [3, 4], to: 2 },
        { replace: 'net/mixed4a/spatial', at: { x: 0.5, y: 0.5 }, with: { input: 'other' } },
        { remove: '#direction' },
        { cut: 'mixed4d/channel'.replace(/^/, 'net/'), at: { random: { param: 'set' } } },
      ],
      {
        params: [
          { name: 'unit', type: 'atom', network: 'net', layer: 'mixed4d' },
          { name: 'gain', type: 'number', value: 2 },
          { name: 'set', type: 'atoms', network: 'net', layer: 'mixed4d', value: [1, 2] },
        ],
        contents: {
          direction: {
            type: 'activation',
            of: { of: 'net/mixed4d/spatial', index: { x: 0.1, y: 0.1 } },
            input: 'photo',
          },
          vector: {
            type: 'transform',
            of: { type: 'activation', of: 'net/mixed4d/neuron', input: 'photo' },
            ops: [{ op: 'slice', axis: 'position', at: { x: 0.1, y: 0.1 } }],
          },
        },
      },
    );
    // A position's activation is one number: a direction is what its channels are.
    expect(told).toEqual([`edit-remove ${at('').replace('0', '4')}/remove`]);
    expect(program).toBeDefined();
  });

  it('make a network of the base, whose later layers differ', () => {
    const { told, program } = look([{ cut: 'net/mixed4d/channel/26' }, { remove: '#vector' }], {
      contents: {
        vector: {
          type: 'transform',
          of: { type: 'activation', of: 'net/mixed4d/neuron', input: 'photo' },
          ops: [{ op: 'slice', axis: 'position', at: { x: 0.1, y: 0.1 } }],
        },
      },
    });
    expect(told).toEqual([]);
    const { edits, changed, of, labels, hash } = program!.networks.edited!;
    expect(edits).toEqual([
      { layer: 'mixed4d', atom: 'channel', at: 26, by: 0 },
      { layer: 'mixed4d', along: { $node: program!.contents.vector }, by: 0 },
    ]);
    expect(changed).toEqual(['mixed5a', 'mixed5b', 'logits', 'output']);
    expect(of!.hash).toBe(program!.networks.net!.hash);
    expect(labels).toEqual(program!.networks.net!.labels);
    expect(hash).not.toBe(of!.hash);
    expect(Object.keys(program!.nodes)).toContain(program!.contents.vector);
  });

  it('change the layers behind them, also those that are edited themselves', () => {
    const { program } = look([{ cut: 'net/mixed4d/channel/26' }, { cut: 'net/mixed5a/channel/3' }]);
    expect(program!.networks.edited!.changed).toEqual(['mixed5a', 'mixed5b', 'logits', 'output']);
  });

  it('are faults at their places', () => {
    const params = [
      { name: 'layer', type: 'layer', network: 'net' },
      { name: 'cell', type: 'position' },
      { name: 'gain', type: 'number' },
    ];
    expect(faults({ cut: 'edited/mixed4d/channel/3' })).toEqual([`ref-cycle /networks/edited`]);
    expect(
      faults({ cut: 'other/mixed4d/channel/3' }, { networks: { other: { model: 'default' } } }),
    ).toContain(`edit-network ${at('/cut')}`);
    expect(faults({ cut: 'net/input/spatial' })).toEqual([`edit-input ${at('/cut')}`]);
    expect(faults({ cut: 'net/nowhere/channel' })).toEqual([`unknown-layer ${at('/cut')}`]);
    expect(faults({ cut: 'net/mixed4d/channel/9999' })).toEqual([`index-range ${at('/cut')}`]);
    expect(
      faults(
        { cut: { type: 'network', network: 'net', layer: { param: 'layer' }, atom: 'channel' } },
        { params },
      ),
    ).toEqual([`edit-layer ${at('/cut')}`]);
    expect(faults({ scale: 'net/mixed4d/channel', by: { param: 'cell' } }, { params })).toEqual([
      `param-type ${at('/by/param')}`,
    ]);
    expect(faults({ scale: 'net/mixed4d/channel', by: 1e10 })[0]).toContain('/networks/edited/edits/0');
    expect(faults({ clamp: { of: 'net/mixed4d/group' }, to: 1 })).toEqual([`edit-group ${at('/clamp')}`]);
    expect(faults({ replace: 'net/mixed4d/spatial', with: { input: 'nobody' } })).toEqual([
      `unknown-input ${at('/with/input')}`,
    ]);
    expect(
      faults({
        replace: 'net/mixed4d/spatial',
        with: { type: 'activation', of: 'net/mixed4a/channel', input: 'photo' },
      }),
    ).toEqual([`edit-values ${at('/with')}`]);
    expect(faults({ remove: { type: 'activation', of: 'net/output/neuron', input: 'photo' } })).toEqual([
      `edit-remove ${at('/remove')}`,
    ]);
    expect(faults({ cut: 'net/mixed4d/channel', at: { random: 100_000 } })[0]).toContain(
      '/networks/edited/edits/0',
    );
    expect(faults({ cut: 'net/mixed4d/channel', at: 9999 })).toEqual([`index-range ${at('/at')}`]);
    expect(faults({ cut: 'net/mixed4d/channel/3', at: { random: 3 } })).toEqual([`unsupported ${at('/at')}`]);
    expect(faults({ cut: 'net/mixed4d/whole', at: { random: 3 } })).toEqual([`unsupported ${at('/at')}`]);
  });

  it('a fault of an edit leaves what does not use the network alone', () => {
    const { program } = look([{ cut: 'net/nowhere/channel' }], {
      interface: { hconcat: [bars('edited/output/neuron'), bars('net/output/neuron')] },
    });
    expect(program!.elements.map(({ faults: own }) => own.length)).toEqual([1, 0]);
    expect(program!.networks).not.toHaveProperty('edited');
  });

  it('an edit of a layer behind what is shown is noticed, and one that is seen is not', () => {
    const shown = (layer: string) =>
      look([{ cut: 'net/mixed4d/channel/3' }], { interface: bars(`edited/${layer}/channel`) }).told;
    expect(shown('mixed4a')).toEqual(['edit-unseen /interface/content/of']);
    expect(shown('mixed4d')).toEqual([]);
    expect(shown('mixed5b')).toEqual([]);
  });

  it('a content may not depend on the network whose edit it is', () => {
    const { told } = look([{ remove: '#own' }], {
      contents: {
        own: {
          type: 'transform',
          of: { type: 'activation', of: 'edited/mixed4d/neuron', input: 'photo' },
          ops: [{ op: 'slice', axis: 'position', at: { x: 0.1, y: 0.1 } }],
        },
      },
    });
    expect(told.some((fault) => fault.startsWith('ref-cycle'))).toBe(true);
  });

  it('networks are made of networks ten deep, and no deeper', () => {
    const chain = (depth: number) =>
      Object.fromEntries(
        Array.from({ length: depth }, (_, i) => [
          `n${i + 1}`,
          {
            of: i === 0 ? 'net' : `n${i}`,
            edits: [{ cut: `${i === 0 ? 'net' : `n${i}`}/mixed4d/channel/${i}` }],
          },
        ]),
      );
    const deep = (depth: number) =>
      look([{ cut: 'net/mixed4d/channel/3' }], {
        networks: chain(depth),
        interface: bars(`n${depth}/output/neuron`),
      }).told;
    expect(deep(10)).toEqual([]);
    expect(deep(11)).toEqual(['too-derived /networks/n11/of']);
  });

  it('a network whose weights are drawn anew is another for each seed and layer', () => {
    const hash = (randomize: string[], seed?: number) =>
      look([{ cut: 'net/mixed4d/channel/3' }], {
        networks: { control: { of: 'net', randomize, ...(seed !== undefined && { seed }) } },
        interface: bars('control/output/neuron'),
      });
    expect(hash(['output', 'mixed5b']).told).toEqual([]);
    const all = [hash(['output']), hash(['mixed5b']), hash(['output'], 2)].map(
      ({ program }) => program!.networks.control!.hash,
    );
    expect(new Set(all).size).toBe(3);
    expect(hash(['output'], 1).program!.networks.control!.hash).toBe(all[0]);
    expect(hash(['nowhere']).told).toEqual(['unknown-layer /networks/control/randomize/0']);
  });
});

describe('a set of atoms', () => {
  const withSet = (param: object, interfaces: object = bars('net/output/neuron')) =>
    look([{ cut: 'net/mixed4d/channel', at: { param: 'cut' } }], {
      params: [{ name: 'cut', type: 'atoms', network: 'net', layer: 'mixed4d', ...param }],
      interface: interfaces,
    });

  it('is empty at the start, or holds what is written', () => {
    expect(withSet({}).program!.params[0]!.value).toEqual([]);
    expect(withSet({ value: [3, 5] }).program!.params[0]!.value).toEqual([
      { network: 'net', layer: 'mixed4d', index: 3 },
      { network: 'net', layer: 'mixed4d', index: 5 },
    ]);
    expect(withSet({ value: [3, 99_999] }).told).toEqual(['index-range /params/0/value/1']);
    expect(withSet({ bind: { input: 'range' } }).told).toEqual(['bind-type /params/0/bind/input']);
  });

  it('is what a click in a list of channels toggles', () => {
    const { program, told } = withSet(
      {},
      {
        ...bars('net/mixed4d/channel'),
        selects: { param: 'cut', on: 'click' },
      },
    );
    expect(told).toEqual([]);
    expect(program!.elements[0]!.selects).toEqual([{ param: 'cut', on: 'click', field: 'atom', set: true }]);
  });
});
