import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../../../schema/dist/definitions.ts';
import type { Value } from '../../../../src/base/value.ts';
import { deviceKernels } from '../../../../src/runtime/kernels/device.ts';
import { isOnPage } from '../../../../src/runtime/kernels/page.ts';
import { channels } from '../../../support/fake-host.ts';
import { apply } from '../../../support/values.ts';

/** [y, x, channel] of 2 x 3 x 2: the value at (y, x, c) is 100 y + 10 x + c. */
const cube: Value = {
  axes: [
    { name: 'y', size: 2 },
    { name: 'x', size: 3 },
    { name: 'channel', size: 2, layer: 'l' },
  ],
  data: Float32Array.from([0, 1, 10, 11, 20, 21, 100, 101, 110, 111, 120, 121]),
  unit: 'activation',
};

it('has a kernel for every transform that the language defines', () => {
  const names = definitions.filter(({ kind }) => kind === 'transform').map(({ name }) => `transform/${name}`);
  expect(names.filter((name) => !isOnPage(name) && !Object.hasOwn(deviceKernels, name))).toEqual([]);
});

describe('slice', () => {
  it('keeps one channel as a map', () => {
    const map = apply('slice', [cube], { axis: 'channel', at: 1 });
    expect(map.axes.map(({ name }) => name)).toEqual(['y', 'x']);
    expect([...map.data]).toEqual([1, 11, 21, 101, 111, 121]);
  });

  it('keeps the vector of the cell in which a position falls', () => {
    const vector = apply('slice', [cube], { axis: 'position', at: { x: 0.99, y: 0.5 } });
    expect(vector.axes.map(({ name }) => name)).toEqual(['channel']);
    expect([...vector.data]).toEqual([120, 121]);
    expect([...apply('slice', [cube], { axis: 'position', at: { x: 1, y: 0 } }).data]).toEqual([20, 21]);
  });

  it('finds an atom by its number where the axis holds a selection', () => {
    const picked = apply('pick', [channels([5, 6, 7, 8])], { axis: 'channel', at: [3, 1] });
    expect(picked.axes[0]).toMatchObject({ size: 2, index: [3, 1] });
    expect([...apply('slice', [picked], { axis: 'channel', at: 1 }).data]).toEqual([6]);
    expect(() => apply('slice', [picked], { axis: 'channel', at: 0 })).toThrow(
      expect.objectContaining({ code: 'entry-missing' }),
    );
  });
});

it('a place beyond the last entry is none', () => {
  const value = channels([5, 6, 7]);
  expect([...apply('slice', [value], { axis: 'channel', at: 2 }).data]).toEqual([7]);
  for (const at of [3, -1]) {
    expect(() => apply('slice', [value], { axis: 'channel', at })).toThrow(
      expect.objectContaining({ code: 'entry-missing' }),
    );
  }
});

it('the last of tokens is the last there is', () => {
  const value: Value = { axes: [{ name: 'token', size: 3 }], data: Float32Array.of(5, 6, 7), unit: '' };
  expect([...apply('slice', [value], { axis: 'token', at: -1 }).data]).toEqual([7]);
});

describe('aggregate', () => {
  it.each([
    ['sum', ['y', 'x'], [360, 366]],
    ['mean', ['y', 'x'], [60, 61]],
    ['max', ['channel'], [1, 11, 21, 101, 111, 121]],
    ['sum', ['y', 'x', 'channel', 'class'], [726]],
  ])('%s over %s', (how, over, expected) => {
    expect([...apply('aggregate', [cube], { over, with: how }).data]).toEqual(expected);
  });

  it('the maximum of numbers below zero is the one nearest to it', () => {
    expect([
      ...apply('aggregate', [channels([-7, -2, -5])], { over: ['channel'], with: 'max' }).data,
    ]).toEqual([-2]);
  });

  it('area is the mean height of the curve along an axis', () => {
    const curves: Value = {
      axes: [
        { name: 'order', size: 2 },
        { name: 'step', size: 3 },
      ],
      data: Float32Array.from([0, 1, 4, 2, 2, 2]),
      unit: 'probability',
    };
    expect([...apply('aggregate', [curves], { over: ['step'], with: 'area' }).data]).toEqual([1.5, 2]);
    const one = {
      ...curves,
      axes: [curves.axes[0]!, { name: 'step' as const, size: 1 }],
      data: Float32Array.from([3, 4]),
    };
    expect([...apply('aggregate', [one], { over: ['step'], with: 'area' }).data]).toEqual([3, 4]);
  });

  it('l2 is the norm over the axis', () => {
    const norms = apply('aggregate', [cube], { over: ['channel'], with: 'l2' });
    expect(norms.data[5]).toBeCloseTo(Math.hypot(120, 121), 4);
  });
});

describe('order', () => {
  const value = channels([3, -5, 1, 4, -2]);
  it('top, bottom and extremes keep which atom each entry is', () => {
    expect(apply('top', [value], { k: 2 })).toMatchObject({
      axes: [{ index: [3, 0] }],
      data: Float32Array.of(4, 3),
    });
    expect(apply('bottom', [value], { k: 2 })).toMatchObject({
      axes: [{ index: [1, 4] }],
      data: Float32Array.of(-5, -2),
    });
    const ends = apply('extremes', [value], { k: 2 });
    expect(ends.axes[0]).toMatchObject({ index: [3, 0, 4, 1], split: 2 });
    expect([...ends.data]).toEqual([4, 3, -2, -5]);
  });

  it('of what was chosen before they keep which atoms those were', () => {
    // By number: 0: 3, 1: -5, 2: 1, 3: 4, 4: -2.
    const three = apply('top', [value], { k: 3 });
    expect(three.axes[0]!.index).toEqual([3, 0, 2]);
    const again = (op: string, params: object) => apply(op, [three], params as Record<string, unknown>);
    expect(again('bottom', { k: 2 })).toMatchObject({
      axes: [{ index: [2, 0] }],
      data: Float32Array.of(1, 3),
    });
    expect(again('sort', { by: 'index', order: 'ascending' })).toMatchObject({
      axes: [{ index: [0, 2, 3] }],
      data: Float32Array.of(3, 1, 4),
    });
    expect(again('filter', { below: 3.5 }).axes[0]!.index).toEqual([0, 2]);
    expect(again('pick', { axis: 'channel', at: [2, 3] })).toMatchObject({
      axes: [{ index: [2, 3] }],
      data: Float32Array.of(1, 4),
    });
  });

  it('a choice among extremes has no two ends any more', () => {
    const ends = apply('extremes', [value], { k: 2 });
    expect(apply('top', [ends], { k: 3 }).axes[0]).not.toHaveProperty('split');
  });

  it('extremes of few entries names none twice', () => {
    const ends = apply('extremes', [channels([1, 2, 3])], { k: 5 });
    expect(ends.axes[0]).toMatchObject({ size: 3, index: [2, 1, 0], split: 2 });
  });

  it('sort goes by value, magnitude or number', () => {
    const by = (how: string, order = 'descending') => [...apply('sort', [value], { by: how, order }).data];
    expect(by('value')).toEqual([4, 3, 1, -2, -5]);
    expect(by('value', 'ascending')).toEqual([-5, -2, 1, 3, 4]);
    expect(by('magnitude')).toEqual([-5, 4, 3, -2, 1]);
    expect(by('index', 'ascending')).toEqual([3, -5, 1, 4, -2]);
  });

  it('puts what is not a number last', () => {
    expect([...apply('top', [channels([1, Number.NaN, 2])], { k: 3 }).data]).toEqual([2, 1, Number.NaN]);
  });

  it('any order is a permutation, and top is the beginning of sort', () => {
    const numbers = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 50 }), (list, k) => {
        const sorted = apply('sort', [channels(list)], { by: 'value', order: 'descending' });
        const index = sorted.axes[0]!.index!;
        expect([...index].sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
        expect([...sorted.data]).toEqual(index.map((i) => Math.fround(list[i]!)));
        const top = apply('top', [channels(list)], { k });
        expect(top.axes[0]!.index).toEqual(index.slice(0, k));
      }),
    );
  });
});

it('entries that are chosen say what share of all magnitudes they hold', () => {
  const shares = channels([4, -3, 2, 1]);
  const kept = (name: string, value = shares) => apply(name, [value], { k: 1 }).notes?.kept;
  expect([kept('top'), kept('bottom'), kept('extremes')]).toEqual([0.4, 0.3, 0.7]);
  expect(kept('top', apply('top', [shares], { k: 2 }))).toBeCloseTo(0.4);
  expect(kept('top', channels([0, 0]))).toBeUndefined();
  // What was filtered away is not shown either.
  expect(kept('top', apply('filter', [shares], { sign: 'positive' }))).toBeCloseTo(0.4);
  // The share of the whole is not that of one place.
  expect(
    apply('slice', [apply('top', [shares], { k: 2 })], { axis: 'channel', at: 0 }).notes?.kept,
  ).toBeUndefined();
});

describe('normalize', () => {
  it('divides by the largest magnitude of its domain', () => {
    expect([...apply('normalize', [channels([1, -4])], { over: 'list' }).data]).toEqual([0.25, -1]);
    const layer = apply('normalize', [channels([1, -4]), channels([2, -8, 3])], {
      over: 'layer',
      unit: 'share of the largest',
    });
    expect([...layer.data]).toEqual([0.125, -0.5]);
    expect(layer.unit).toBe('share of the largest');
  });

  it('leaves zeros zero', () => {
    expect([...apply('normalize', [channels([0, 0])], { over: 'list' }).data]).toEqual([0, 0]);
    const all = apply('normalize', [channels([1, -4]), channels([2, -8]), channels([3])], { over: 'all' });
    expect([...all.data]).toEqual([0.125, -0.5]);
  });

  it('of one or two layers is theirs alone, of all contents its own too', () => {
    const own = channels([8, -16]);
    const layer = [channels([2, -4])];
    const over = (domain: string, others: Value[]) => [
      ...apply('normalize', [own, ...others], { over: domain }).data,
    ];
    expect(over('layer', layer)).toEqual([2, -4]);
    expect(over('pair', layer)).toEqual([2, -4]);
    expect(over('all', layer)).toEqual([0.5, -1]);
    expect(over('all', [channels([64]), channels([32])])).toEqual([0.125, -0.25]);
  });

  it('softmax gives probabilities, also of large logits', () => {
    const { data } = apply('normalize', [channels([1000, 1000 + Math.log(3)])], { over: 'softmax' });
    expect(data[0]).toBeCloseTo(0.25, 4);
    expect(data[1]).toBeCloseTo(0.75, 4);
  });

  it('percentile clips what exceeds it', () => {
    const { data } = apply('normalize', [channels([1, 2, 3, -100])], { over: 'percentile', percentile: 75 });
    expect([...data]).toEqual([1 / 3, 2 / 3, 1, -1].map(Math.fround));
  });
});

it('difference subtracts entry by entry', () => {
  const { data, axes } = apply('difference', [channels([3, 1]), channels([1, 5])]);
  expect([...data]).toEqual([2, -4]);
  expect(axes[0]!.layer).toBe('mixed4d');
});
