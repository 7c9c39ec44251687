import { describe, expect, it } from 'vitest';
import { naming } from '../compiled.ts';

const cube = { type: 'activation', of: 'net/mixed4d/neuron' };
const channels = { type: 'activation', of: 'net/mixed4d/channel' };
const spatial = (from: string, to: string) => ({
  type: 'attribution',
  from: `net/${from}/spatial`,
  to: `net/${to}/spatial`,
});
const pair = spatial('mixed5a', 'mixed5b');
const classes = { type: 'attribution', from: 'net/mixed5b/spatial', to: 'net/output/neuron' };
const params = [
  { name: 'cell', type: 'position', value: { x: 0.5, y: 0.5 } },
  { name: 'k', type: 'number', value: 2, min: 1, max: 9 },
];

const made = (of: unknown, ...ops: unknown[]) => {
  const { typed, node, faults, program, chain } = naming({ it: { type: 'transform', of, ops } }, params);
  const type = typed?.contents.get('it')?.type;
  return {
    faults: faults.map((fault) => fault.replace('/contents/it/', '')),
    axes: type?.axes.map(({ name, size, layer }) => `${name} ${size} ${String(layer)}`),
    unit: type?.unit,
    node: type && node('it'),
    chain: type && chain('it'),
    program,
  };
};

describe('axes of one name', () => {
  const slice = { op: 'slice', axis: 'position', at: { param: 'cell' } };

  it('are told apart by their layer', () => {
    const { axes, node } = made(pair, { ...slice, layer: 'mixed5b' });
    expect(axes).toEqual(['y 6 mixed5a', 'x 6 mixed5a']);
    expect(node!.params).toMatchObject({ axis: 'position', layer: 'mixed5b', at: { layer: 'mixed5b' } });
    expect(made(pair, { op: 'aggregate', over: ['y', 'x'], layer: 'mixed5a' }).axes).toEqual([
      'y 6 mixed5b',
      'x 6 mixed5b',
    ]);
    const between = { type: 'attribution', from: 'net/mixed4d/channel', to: 'net/mixed5a/channel' };
    expect(made(between, { op: 'top', k: 3, axis: 'channel', layer: 'mixed4d' }).axes).toEqual([
      'channel 3 mixed4d',
      'channel 480 mixed5a',
    ]);
  });

  it('must be told apart', () => {
    expect(made(pair, slice).faults).toEqual(['axis-ambiguous ops/0']);
    expect(made(pair, { ...slice, layer: 'mixed4a' }).faults).toEqual(['axis-missing ops/0/layer']);
  });
});

it('an entry count is a number or a param', () => {
  expect(made(channels, { op: 'top', k: { param: 'k' } }).axes).toEqual(['channel null mixed4d']);
  expect(made(channels, { op: 'top', k: { param: 'k' } }).node!.params.k).toEqual({ $param: 'k' });
  expect(made(channels, { op: 'top', k: { param: 'cell' } }).faults).toEqual(['param-type ops/0/k/param']);
});

it('top takes so many entries, extremes so many of each end, and no more than there are', () => {
  const taken = (op: string, k: number) => made(channels, { op, k }).axes;
  expect([taken('top', 5), taken('bottom', 5), taken('extremes', 5)]).toEqual([
    ['channel 5 mixed4d'],
    ['channel 5 mixed4d'],
    ['channel 10 mixed4d'],
  ]);
  expect([taken('top', 400), taken('extremes', 200)]).toEqual([
    ['channel 384 mixed4d'],
    ['channel 384 mixed4d'],
  ]);
});

describe('slice', () => {
  const output = { type: 'activation', of: 'net/output/neuron' };
  it.each([
    [cube, 'position', { x: 0.5, y: 0 }, ['channel 384 mixed4d']],
    [cube, 'channel', 383, ['y 12 mixed4d', 'x 12 mixed4d']],
    [cube, 'y', 11, ['x 12 mixed4d', 'channel 384 mixed4d']],
    [output, 'class', 'tabby', []],
    [output, 'class', 66, []],
  ])('%# takes one place along an axis', (of, axis, at, axes) => {
    const { axes: found, faults } = made(of, { op: 'slice', axis, at });
    expect(faults).toEqual([]);
    expect(found).toEqual(axes);
  });

  it.each([
    [cube, 'channel', 384, 'index-range ops/0/at'],
    [cube, 'y', 12, 'index-range ops/0/at'],
    [cube, 'position', 3, 'index-kind ops/0/at'],
    [cube, 'channel', { x: 0.5, y: 0 }, 'index-kind ops/0/at'],
    [cube, 'channel', 'tabby', 'index-kind ops/0/at'],
    [output, 'class', 'no such', 'unknown-class ops/0/at'],
  ])('%# says what no place is', (of, axis, at, fault) => {
    expect(made(of, { op: 'slice', axis, at }).faults).toEqual([fault]);
  });
});

describe('reduce', () => {
  it('replaces an axis by factors, which loadings tells', () => {
    const { axes, chain, node } = made(cube, { op: 'reduce', axis: 'channel', k: 5 });
    expect(axes).toEqual(['y 12 mixed4d', 'x 12 mixed4d', 'group 5 mixed4d']);
    expect(node).toMatchObject({
      place: 'device',
      params: { axis: 'channel', k: 5, reducer: 'nmf', seed: 0 },
    });
    expect(chain![1]).toBe('network/activation');
    const told = made(cube, { op: 'reduce', axis: 'channel', k: 5 }, slicedAway, 'loadings');
    expect(told.axes).toEqual(['group 5 mixed4d', 'channel 384 mixed4d']);
    expect(told.chain!.slice(0, 2)).toEqual(['transform/loadings', 'transform/reduce']);
  });

  it('is fitted on another content that has the axis', () => {
    const fit = { ...classes, from: 'net/mixed4d/spatial' };
    const { node, program } = made(classes, { op: 'reduce', axis: 'class', k: 2, fit });
    expect(node!.inputs).toHaveLength(2);
    expect(node!.params).not.toHaveProperty('fit');
    expect(program!.nodes[node!.inputs[1]!]!.params.from).toMatchObject({ layer: 'mixed4d' });
    expect(made(classes, { op: 'reduce', axis: 'class', k: 2, fit: cube }).faults).toEqual([
      'axes-differ ops/0/fit',
    ]);
  });

  it('makes no more factors than there are entries', () => {
    const few = { ...classes, to: { of: 'net/output/neuron', index: ['tabby', 3, 4] } };
    expect(made(few, { op: 'reduce', axis: 'class', k: 4 }).faults).toEqual(['too-many-groups ops/0/k']);
  });
});
const slicedAway = { op: 'slice', axis: 'position', at: { param: 'cell' } };

describe('filter', () => {
  it.each([
    [{ above: 0.5 }, ['channel null mixed4d']],
    [{ sign: 'negative' }, ['channel null mixed4d']],
    [{ among: [3, 8] }, ['channel 2 mixed4d']],
    [{ among: { type: 'transform', of: channels, ops: [{ op: 'top', k: 7 }] } }, ['channel null mixed4d']],
  ])('%j', (said, axes) => {
    const { axes: found, faults, node } = made(channels, { op: 'filter', ...said });
    expect(faults).toEqual([]);
    expect(found).toEqual(axes);
    expect(node!.inputs).toHaveLength('among' in said && !Array.isArray(said.among) ? 2 : 1);
  });

  it('knows classes by label', () => {
    const { node } = made(classes, { op: 'filter', axis: 'class', among: ['tabby'] });
    expect(node!.params.among).toEqual([66]);
  });

  it.each([
    [classes, {}, 'axis-ambiguous ops/0'],
    [channels, {}, 'missing-key ops/0'],
    [classes, { axis: 'class', above: 0 }, 'op-content ops/0/above'],
    [channels, { among: ['tabby'] }, 'index-kind ops/0/among/0'],
    [channels, { among: classes }, 'axis-missing ops/0/among'],
  ])('%# says what it cannot do', (of, said, fault) => {
    expect(made(of, { op: 'filter', ...said }).faults).toEqual([fault]);
  });
});

it('clip leaves signs out where nothing below zero is left', () => {
  expect(made(classes, { op: 'clip', min: 0 }).unit!.signed).toBe(false);
  expect(made(classes, { op: 'clip', max: 1 }).unit!.signed).toBe(true);
  expect(made(classes, 'clip').faults).toEqual(['missing-key ops/0']);
  expect(made(classes, { op: 'clip', min: 2, max: 1 }).faults).toEqual(['out-of-range ops/0/max']);
});

it('ratio compares two contents', () => {
  const { node, faults } = naming({
    it: { type: 'transform', of: channels, with: channels, ops: ['ratio'] },
  });
  expect(faults).toEqual([]);
  expect(node('it')).toMatchObject({ op: 'transform/ratio', params: { least: 0.01 } });
  expect(made(channels, 'ratio').faults).toEqual(['needs-with ops/0']);
});

describe('two contents are compared', () => {
  const compared = (op: string, second: unknown) =>
    naming({ it: { type: 'transform', of: channels, with: second, ops: [op] } }, params);

  it.each(['difference', 'ratio'])('by a %s, where they have the same axes', (op) => {
    const { faults, typed } = compared(op, channels);
    expect(faults).toEqual([]);
    const { axes, unit } = typed!.contents.get('it')!.type;
    expect(axes.map(({ name, size }) => [name, size])).toEqual([['channel', 384]]);
    // Activations behind a rectifier: only a difference of them has signs.
    expect(unit.signed).toBe(op === 'difference');
    const spatial = { type: 'activation', of: 'net/mixed4d/spatial' };
    const wider = { type: 'activation', of: 'net/mixed5a/channel' };
    expect(compared(op, spatial).faults).toEqual(['axes-differ /contents/it/ops/0']);
    expect(compared(op, wider).faults).toEqual(['axes-differ /contents/it/ops/0']);
  });

  it('though their units differ, which is said', () => {
    const attribution = { type: 'attribution', from: 'net/mixed4d/channel', to: 'net/output/neuron/tabby' };
    expect(compared('ratio', attribution).faults).toEqual(['unit-differs /contents/it/ops/0']);
    expect(compared('ratio', attribution).typed!.contents.get('it')!.type.unit.signed).toBe(true);
  });
});

it('factors by umap are coordinates, which have signs; those of nmf have none', () => {
  const signed = (reducer: string) =>
    made(cube, { op: 'reduce', axis: 'channel', k: 2, reducer }).unit!.signed;
  expect([signed('umap'), signed('pca'), signed('nmf')]).toEqual([true, true, false]);
});

it('normalizing over a layer pair needs the numbers from before', () => {
  const { node } = made(
    pair,
    { op: 'slice', axis: 'position', layer: 'mixed5a', at: { param: 'cell' } },
    {
      op: 'normalize',
      over: 'pair',
    },
  );
  expect(node!.inputs).toHaveLength(2);
});

describe('project and blur', () => {
  it('resample maps to another grid', () => {
    const map = { type: 'activation', of: 'net/mixed4d/spatial' };
    expect(made(map, { op: 'project', onto: 'net/input/whole' }).axes).toEqual(['y 96 input', 'x 96 input']);
    expect(made(map, 'blur', { op: 'project', onto: 'net/mixed5a/spatial' }).axes).toEqual([
      'y 6 mixed5a',
      'x 6 mixed5a',
    ]);
    expect(made(channels, 'blur').faults).toEqual(['axis-missing ops/0']);
    expect(made(map, { op: 'project', onto: 'net/mixed4a/neuron' }).faults).toEqual([
      'op-content ops/0/onto',
    ]);
  });

  it('makes groups channels only where they are groups of these', () => {
    const reduced = { op: 'reduce', axis: 'channel', k: 3 };
    const { axes, node } = made(cube, reduced, { op: 'project', onto: 'net/mixed4d/channel' });
    expect(axes).toEqual(['y 12 mixed4d', 'x 12 mixed4d', 'channel 384 mixed4d']);
    expect(node!.inputs).toHaveLength(2);
    const other = made(cube, reduced, { op: 'project', onto: 'net/mixed4a/channel' });
    expect(other.faults).toEqual(['op-content ops/1/onto']);
  });
});
