import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../support/fake-host.ts';
import { apply, axesOf, counting, given } from '../../../support/values.ts';

it('clip limits from below, from above or both', () => {
  const value = channels([-2, 0, 3]);
  expect([...apply('clip', [value], { min: 0 }).data]).toEqual([0, 0, 3]);
  expect([...apply('clip', [value], { max: 1 }).data]).toEqual([-2, 0, 1]);
  expect([...apply('clip', [value], { min: -1, max: 1 }).data]).toEqual([-1, 0, 1]);
});

it('product multiplies entry by entry, and keeps what is no number', () => {
  const { data } = apply('product', [
    channels([6, -4, Number.NaN, 0]),
    channels([0.5, -2, 1, Number.POSITIVE_INFINITY]),
  ]);
  expect([...data]).toEqual([3, 8, Number.NaN, Number.NaN]);
});

it('stack puts values one after the other, and names them', () => {
  const stacked = apply('stack', [channels([1, 2]), channels([Number.NaN, 4])], { names: ['a', 'b'] });
  expect([...stacked.data]).toEqual([1, 2, Number.NaN, 4]);
  expect(stacked.axes.map(({ name, size }) => [name, size])).toEqual([
    ['input', 2],
    ['channel', 2],
  ]);
  expect(stacked.axes[0]!.names).toEqual(['a', 'b']);
});

it('ratio divides, and is 0 where the divisor is next to nothing', () => {
  const { data } = apply('ratio', [channels([6, -4, 5, 1]), channels([3, 100, 0.5, 0])], {
    least: 0.01,
  });
  expect([...data]).toEqual([2, Math.fround(-0.04), 0, 0]);
  expect([...apply('ratio', [channels([1]), channels([0])], { least: 0 }).data]).toEqual([0]);
});

it('ratio keeps the sign of both, and asks of the magnitude alone whether a divisor is large enough', () => {
  const ratio = (least: number) => [
    ...apply('ratio', [channels([6, -6, 6, -6, 6]), channels([3, 3, -3, -3, -1])], { least }).data,
  ];
  expect(ratio(0)).toEqual([2, -2, -2, 2, -6]);
  // The largest magnitude is 3: what is below half of it divides nothing.
  expect(ratio(0.5)).toEqual([2, -2, -2, 2, 0]);
  // A divisor of just that share does.
  expect([...apply('ratio', [channels([1, 1, 1]), channels([-4, -2, -1])], { least: 0.5 }).data]).toEqual([
    -0.25, -0.5, 0,
  ]);
});

describe('filter keeps what all that is said holds for', () => {
  const value = channels([3, -5, 0, 4, -2]);
  it.each([
    [{ above: 0 }, [0, 3]],
    [{ below: 0 }, [1, 4]],
    [{ above: -3, below: 3.5 }, [0, 2, 4]],
    [{ sign: 'positive' }, [0, 3]],
    [{ sign: 'negative', above: -4 }, [4]],
    [{ among: [3, 1, 9] }, [1, 3]],
    [{ above: 10 }, []],
  ])('%o', (conditions, index) => {
    expect(apply('filter', [value], conditions).axes[0]!.index).toEqual(index);
  });

  it('knows an atom by its number where the axis holds a selection', () => {
    const top = apply('top', [value], { k: 2 });
    expect([...apply('filter', [top], { among: [0] }).data]).toEqual([3]);
  });

  it('along one of several axes, all of whose entries go together', () => {
    const matrix = given(
      [
        ['y', 2],
        ['class', 3],
      ],
      counting(6),
    );
    const kept = apply('filter', [matrix], { axis: 'class', among: [0, 2] });
    expect([...kept.data]).toEqual([0, 2, 3, 5]);
  });
});

describe('blur', () => {
  it('spreads a point by [1 2 1] x [1 2 1] / 16, and more the more often', () => {
    const point = given(
      [
        ['y', 5],
        ['x', 5],
      ],
      counting(25).map((i) => (i === 12 ? 16 : 0)),
    );
    const once = apply('blur', [point], { times: 1 });
    expect([...once.data.subarray(6, 9)]).toEqual([1, 2, 1]);
    expect(once.data[12]).toBe(4);
    // Twice: [1 4 6 4 1] / 16 along each axis.
    const twice = apply('blur', [point], { times: 2 });
    expect(twice.data[12]).toBeCloseTo((16 * 36) / 256, 5);
  });

  it('takes out a checkerboard, and leaves what is even as it is', () => {
    const board = given(
      [
        ['y', 6],
        ['x', 6],
      ],
      counting(36).map((i) => ((i + Math.floor(i / 6)) % 2 ? 1 : -1)),
    );
    const { data } = apply('blur', [board], { times: 1 });
    expect([...data.subarray(7, 11)]).toEqual([0, 0, 0, 0]);
    const even = given(
      [
        ['y', 3],
        ['x', 2],
      ],
      counting(6).map(() => 7),
    );
    expect([...apply('blur', [even], { times: 5 }).data]).toEqual([7, 7, 7, 7, 7, 7]);
  });
});

describe('project', () => {
  const onto = (height: number, width: number) => ({
    onto: { kind: 'map', size: [height, width], layer: 'input' },
  });

  it('resamples a map linearly between the centres of its cells', () => {
    const map = given(
      [
        ['y', 1, 'low'],
        ['x', 2, 'low'],
      ],
      [0, 4],
    );
    const fine = apply('project', [map], onto(1, 4));
    expect(axesOf(fine)).toEqual([
      ['y', 1, 'input'],
      ['x', 4, 'input'],
    ]);
    expect([...fine.data]).toEqual([0, 1, 3, 4]);
    expect([...apply('project', [fine], onto(2, 2)).data]).toEqual([0.5, 3.5, 0.5, 3.5]);
  });

  it('leaves other axes as they are, and a map of the same size', () => {
    const maps = given(
      [
        ['y', 2, 'low'],
        ['x', 3, 'low'],
        ['group', 2],
      ],
      counting(12),
    );
    expect([...apply('project', [maps], onto(2, 3)).data]).toEqual(counting(12));
    expect(axesOf(apply('project', [maps], onto(5, 7)))[2]).toEqual(['group', 2, undefined]);
  });

  it('stays within what there was', () => {
    const numbers = fc.array(fc.float({ noNaN: true, min: -9, max: 9 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (list, h, w) => {
        const { data } = apply(
          'project',
          [
            given(
              [
                ['y', 2],
                ['x', 3],
              ],
              list,
            ),
          ],
          onto(h, w),
        );
        expect(Math.max(...data)).toBeLessThanOrEqual(Math.fround(Math.max(...list)) + 1e-5);
        expect(Math.min(...data)).toBeGreaterThanOrEqual(Math.fround(Math.min(...list)) - 1e-5);
      }),
    );
  });

  it('turns groups into channels by their directions', () => {
    const directions = given(
      [
        ['group', 3],
        ['channel', 2, 'l'],
      ],
      [1, 0, 0, 1, 2, 2],
    );
    const maps = given(
      [
        ['y', 2],
        ['group', 3],
      ],
      [1, 2, 3, 0, 0, 1],
    );
    const projected = apply('project', [maps, directions], { onto: { kind: 'channels' } });
    expect(axesOf(projected)).toEqual([
      ['y', 2, undefined],
      ['channel', 2, 'l'],
    ]);
    expect([...projected.data]).toEqual([7, 8, 2, 2]);
    const chosen = apply('top', [given([['group', 3]], [5, 0, 6])], { k: 1 });
    expect([...apply('project', [chosen, directions], { onto: { kind: 'channels' } }).data]).toEqual([
      12, 12,
    ]);
  });
});

it('numbers that were changed leave behind the parts that belonged to others', () => {
  const whole = given([['group', 2]], [1, 2], { parts: { maps: channels([1]) } });
  expect(apply('top', [whole], { k: 1 }).parts).toBeUndefined();
  expect(apply('clip', [whole], { min: 0 }).parts).toBeUndefined();
});
