import { describe, expect, it } from 'vitest';
import { apply, axesOf, counting, given } from '../../../support/values.ts';

/** From the positions of one layer to those of another: the value at (y, x) to (y', x') is 100 y + 50 x + 10 y' + x'. */
const between = given(
  [
    ['y', 2, 'low'],
    ['x', 2, 'low'],
    ['y', 3, 'high'],
    ['x', 3, 'high'],
  ],
  counting(36).map((i) => {
    const [a, b] = [Math.floor(i / 9), i % 9];
    return 100 * Math.floor(a / 2) + 50 * (a % 2) + 10 * Math.floor(b / 3) + (b % 3);
  }),
);

describe('the layer tells apart two axes of one name', () => {
  it('in a slice: one tensor, read both ways', () => {
    const from = apply('slice', [between], { axis: 'position', layer: 'low', at: { x: 0.9, y: 0.1 } });
    expect(axesOf(from)).toEqual([
      ['y', 3, 'high'],
      ['x', 3, 'high'],
    ]);
    expect([...from.data]).toEqual([50, 51, 52, 60, 61, 62, 70, 71, 72]);
    const to = apply('slice', [between], { axis: 'position', layer: 'high', at: { x: 0.9, y: 0.1 } });
    expect(axesOf(to)).toEqual([
      ['y', 2, 'low'],
      ['x', 2, 'low'],
    ]);
    expect([...to.data]).toEqual([2, 52, 102, 152]);
  });

  it('in an aggregate', () => {
    const low = apply('aggregate', [between], { over: ['y', 'x'], layer: 'low', with: 'max' });
    expect(axesOf(low).map(([, , layer]) => layer)).toEqual(['high', 'high']);
    expect(low.data[0]).toBe(150);
    expect(apply('aggregate', [between], { over: ['y', 'x'], with: 'sum' }).axes).toEqual([]);
  });

  it('in an order', () => {
    const matrix = given(
      [
        ['channel', 2, 'low'],
        ['channel', 3, 'high'],
      ],
      [1, 5, 3, 2, 0, 9],
    );
    const columns = apply('top', [matrix], { k: 2, axis: 'channel', layer: 'high' });
    expect(columns.axes[1]).toMatchObject({ size: 2, index: [2, 1] });
    expect([...columns.data]).toEqual([3, 5, 9, 0]);
    const rows = apply('sort', [matrix], { by: 'value', order: 'descending', axis: 'channel', layer: 'low' });
    expect(rows.axes[0]!.index).toEqual([1, 0]);
    expect([...rows.data]).toEqual([2, 0, 9, 1, 5, 3]);
  });
});

it('entries along one of several axes are compared by their sum over the others', () => {
  const matrix = given(
    [
      ['class', 2],
      ['channel', 4],
    ],
    [1, -5, 3, 0, 2, -1, -9, 4],
  );
  const along = { axis: 'channel', k: 2 };
  expect(apply('top', [matrix], along).axes[1]!.index).toEqual([3, 0]);
  expect(apply('bottom', [matrix], along).axes[1]!.index).toEqual([2, 1]);
  expect(apply('extremes', [matrix], { axis: 'channel', k: 1 }).axes[1]).toMatchObject({
    index: [3, 2],
    split: 1,
  });
  expect(apply('sort', [matrix], { axis: 'channel', by: 'magnitude' }).axes[1]!.index).toEqual([1, 2, 3, 0]);
});

it('a pair of layers shares its largest magnitude', () => {
  const slice = apply('slice', [between], { axis: 'position', layer: 'low', at: { x: 0, y: 0 } });
  const shares = apply('normalize', [slice, between], { over: 'pair' });
  expect(shares.data[8]).toBeCloseTo(22 / 172, 6);
});

it('probabilities add up to 1 along the last axis', () => {
  const matrix = given(
    [
      ['y', 2],
      ['class', 2],
    ],
    [0, Math.log(3), 5, 5],
  );
  const { data } = apply('normalize', [matrix], { over: 'softmax' });
  expect([...data].map((share) => Math.round(share * 100))).toEqual([25, 75, 50, 50]);
});
