import { describe, expect, it } from 'vitest';
import { lookAt, naming } from '../compiled.ts';

const activation = (of: unknown) => ({ type: 'activation', of });
const group = (groups: object, layer = 'mixed4d') => ({ of: `net/${layer}/group`, groups });
const number = (max: number) => ({ name: 'k', type: 'number', min: 1, max, value: 3 });

describe('groups of a layer', () => {
  it('bare are six nonnegative factors of the activations', () => {
    const { node, faults } = naming({
      short: activation('net/mixed4d/group'),
      long: activation({ type: 'network', network: 'net', layer: 'mixed4d', atom: 'group' }),
      said: activation(group({ k: 6, reducer: 'nmf', describes: { activation: 1 } })),
    });
    expect(faults).toEqual([]);
    expect(node('short')).toMatchObject({
      op: 'network/groups',
      place: 'device',
      params: { layer: 'mixed4d', k: 6, reducer: 'nmf', describes: { activation: 1 }, seed: 0 },
    });
    expect(node('long')).toEqual(node('short'));
    expect(node('said')).toEqual(node('short'));
  });

  it('are factored once, however often they are used', () => {
    const { program, faults } = naming({
      groups: group({ k: 4 }),
      magnitudes: activation('#groups'),
      one: activation(group({ k: 4 })),
      effects: { type: 'attribution', from: '#groups', to: 'net/output/neuron/tabby' },
    });
    expect(faults).toEqual([]);
    const ops = Object.values(program!.nodes).map(({ op }) => op);
    expect(ops.filter((op) => op === 'network/groups')).toHaveLength(1);
  });

  it('have a number that a param sets', () => {
    const { node, typed, faults } = naming({ groups: activation(group({ k: { param: 'k' } })) }, [
      number(12),
    ]);
    expect(faults).toEqual([]);
    expect(node('groups').params.k).toEqual({ $param: 'k' });
    expect(typed!.contents.get('groups')!.type.axes).toEqual([
      { name: 'group', size: null, layer: 'mixed4d' },
    ]);
  });

  it('can describe what the layer does', () => {
    const to = { of: 'net/output/neuron', index: { param: 'a' } };
    const describes = { attribution: 2, activation: 1 };
    const params = [{ name: 'a', type: 'class', value: 'tabby' }];
    const { node, faults } = naming({ groups: activation(group({ describes, to })) }, params);
    expect(faults).toEqual([]);
    expect(node('groups').params).toMatchObject({
      describes,
      to: { layer: 'output', atom: 'neuron', index: { $param: 'a', as: 'class' } },
      score: 'logit',
    });
  });

  it('aligned to those of a later layer read their factorization, if a param says so', () => {
    const { node, program, faults } = naming(
      {
        upper: activation('net/mixed5a/group'),
        lower: activation(group({ alignTo: 'net/mixed5a/group', align: { param: 'on' } })),
      },
      [{ name: 'on', type: 'boolean', value: true }],
    );
    expect(faults).toEqual([]);
    expect(node('lower').params).toMatchObject({ alignTo: { layer: 'mixed5a' }, align: { $param: 'on' } });
    expect(node('lower').inputs[1]).toBe(program!.contents.upper);
  });

  it('at both ends of an attribution come as inputs, the source first', () => {
    const { node, program, typed, faults } = naming({
      low: activation(group({ k: 3 })),
      high: activation(group({ k: 5 }, 'mixed5a')),
      both: { type: 'attribution', from: group({ k: 3 }), to: group({ k: 5 }, 'mixed5a') },
    });
    expect(faults).toEqual([]);
    expect(node('both').inputs.slice(1)).toEqual([program!.contents.low, program!.contents.high]);
    expect(typed!.contents.get('both')!.type.axes).toEqual([
      { name: 'group', size: 3, layer: 'mixed4d' },
      { name: 'group', size: 5, layer: 'mixed5a' },
    ]);
  });

  it('become maps over positions, and channels', () => {
    const groups = activation('net/mixed4d/group');
    const { chain, typed, faults } = naming({
      maps: { type: 'transform', of: groups, ops: [{ op: 'project', onto: 'net/mixed4d/spatial' }] },
      made: { type: 'transform', of: groups, ops: ['loadings'] },
      back: { type: 'transform', of: groups, ops: [{ op: 'project', onto: 'net/mixed4d/channel' }] },
    });
    expect(faults).toEqual([]);
    const axes = (name: string) => typed!.contents.get(name)!.type.axes.map(({ name: axis }) => axis);
    expect(axes('maps')).toEqual(['y', 'x', 'group']);
    expect(chain('maps').slice(0, 3)).toEqual(['transform/project', 'network/group-part', 'network/groups']);
    expect(axes('made')).toEqual(['group', 'channel']);
    expect(chain('made').slice(0, 2)).toEqual(['network/group-part', 'network/groups']);
    expect(axes('back')).toEqual(['channel']);
  });
});

describe('groups that cannot be', () => {
  it.each([
    [{ k: 40 }, 'mixed5b', 'too-many-groups', 'groups/k'],
    [{ k: { param: 'k' } }, 'mixed5b', 'too-many-groups', 'groups/k'],
    [{ k: { param: 'word' } }, 'mixed4d', 'param-type', 'groups/k/param'],
    [{}, 'output', 'no-positions', 'of'],
    [{ describes: 'gradient' }, 'mixed4d', 'groups-target', 'groups'],
    [{ describes: {} }, 'mixed4d', 'missing-key', 'groups/describes'],
    [{ describes: 'gradient', to: 'net/mixed4a/channel/3' }, 'mixed4d', 'no-path', 'groups/to'],
    [{ alignTo: 'net/mixed5a/channel' }, 'mixed4d', 'align-groups', 'groups/alignTo'],
    [{ alignTo: 'net/mixed4a/group' }, 'mixed4d', 'align-later', 'groups/alignTo'],
    [{ alignTo: '#own' }, 'mixed4d', 'ref-cycle', 'groups/alignTo'],
  ])('%j of %s: %s', (groups, layer, code, at) => {
    const params = [number(64), { name: 'word', type: 'string', value: '' }];
    const { diagnostics } = naming({ own: group(groups, layer) }, params);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map((found) => found.code)).toEqual([code]);
    if (code !== 'ref-cycle') expect(errors[0]!.pointer).toBe(`/contents/own/${at}`);
  });

  it('show a picture only of an input that is clear', () => {
    const inputs = { a: { image: 'dog-and-cat' }, b: { image: 'dog-and-cat' } };
    const element = { type: 'featurevis', content: 'net/mixed4d/group' };
    expect(lookAt({ inputs, interface: element }).faults).toEqual(['input-needed /interface/content']);
    const effects = { type: 'attribution', from: '#g', to: 'net/output/neuron/tabby', input: 'a' };
    const bars = { type: 'infovis', mark: 'bars', content: effects };
    const document = { inputs, contents: { g: 'net/mixed4d/group' }, interface: bars };
    expect(lookAt(document).faults).toEqual([]);
  });
});
