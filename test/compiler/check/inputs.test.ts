import { describe, expect, it } from 'vitest';
import { lookAt } from '../compiled.ts';

const inputs = { dog: { image: 'german-shepherd' }, cat: { image: 'tabby' }, owl: { image: 'owl' } };
const each = { type: 'activation', of: 'net/mixed4d/channel', input: ['dog', 'owl', 'cat'] };
const shown = (content: unknown, mark = 'matrix', more: object = {}) =>
  lookAt({ inputs, ...more, interface: { type: 'infovis', mark, content } });
const ops = (...ops: object[]) => ({ type: 'transform', of: each, ops });

describe('a content of several inputs', () => {
  it('has the axis `input` in front, and a run of the network for each', () => {
    const { faults, program } = shown(each);
    expect(faults).toEqual([]);
    const nodes = Object.values(program!.nodes);
    const [stack] = nodes.filter(({ op }) => op === 'transform/stack');
    expect(stack!.params).toEqual({ names: ['dog', 'owl', 'cat'] });
    expect(stack!.inputs).toHaveLength(3);
    expect(nodes.filter(({ op }) => op === 'network/run')).toHaveLength(3);
  });

  it('goes through operations as any axis does', () => {
    expect(shown(ops({ op: 'slice', axis: 'channel', at: 3 }), 'examples').faults).toEqual([]);
    expect(shown(ops({ op: 'aggregate', over: ['channel'] }), 'bars').faults).toEqual([]);
    expect(shown(ops({ op: 'slice', axis: 'input', at: 'cat' }), 'bars').faults).toEqual([]);
    expect(shown(ops({ op: 'slice', axis: 'input', at: 'pig' }), 'bars').faults).toEqual([
      'unknown-input /interface/content/ops/0/at',
    ]);
  });

  it('can be an attribution', () => {
    const content = {
      type: 'attribution',
      from: 'net/mixed4d/channel',
      to: 'net/output/neuron/tabby',
      input: ['dog', 'cat'],
    };
    expect(shown(content).faults).toEqual([]);
  });

  it('names inputs that are there, each told at its place', () => {
    expect(shown({ ...each, input: ['dog', 'pig', 'hen'] }).faults).toEqual([
      'unknown-input /interface/content/input/1',
      'unknown-input /interface/content/input/2',
    ]);
  });

  it('has one fault where what it looks at has one', () => {
    expect(shown({ ...each, of: 'net/mixed9/channel' }).faults).toEqual([
      'unknown-layer /interface/content/of',
    ]);
  });

  it('is not of groups, which are those of one picture', () => {
    expect(shown({ ...each, of: 'net/mixed4d/group' }).faults).toEqual(['inputs-groups /interface/content']);
  });

  it('can be shown and chosen by the mark `examples`, where it has no other axis', () => {
    const params = [{ name: 'photo', type: 'input', value: 'dog' }];
    const one = { ...each, of: 'net/output/neuron/tabby' };
    const { faults, program } = lookAt({
      inputs,
      params,
      interface: { type: 'infovis', mark: 'examples', content: one, selects: 'photo' },
    });
    expect(faults).toEqual([]);
    const [element] = program!.elements;
    expect(element!.selects).toMatchObject([{ param: 'photo', field: 'input' }]);
    expect(Object.keys(element!.also!)).toEqual(['pictures']);
    expect(shown(each, 'examples').faults).toEqual(['mark-content /interface']);
  });

  it('is no positions to be pictured: which picture would they be of?', () => {
    const cell = {
      type: 'transform',
      of: { ...each, of: 'net/mixed4d/spatial' },
      ops: [{ op: 'slice', axis: 'input', at: 0 }],
    };
    const { faults } = lookAt({ inputs, interface: { type: 'featurevis', arrange: 'grid', content: cell } });
    expect(faults).toHaveLength(1);
    expect(shown(cell, 'heatmap').faults).toEqual([]);
  });
});
