import { describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { deviceKernels } from '../../../../src/runtime/kernels/device.ts';
import { expectClose } from '../../../support/golden.ts';
import { context } from '../../../support/groups.ts';
import { apply, axesOf, counting, given } from '../../../support/values.ts';

const reduce = (inputs: Value[], params: Record<string, unknown>): Promise<Value> =>
  deviceKernels['transform/reduce']!(
    inputs,
    { reducer: 'nmf', seed: 1, ...params },
    context(),
  ) as Promise<Value>;

/** Two blocks: the first two classes are seen on the left, the other two on the right, twice as much. */
const blocks = given(
  [
    ['y', 1, 'l'],
    ['x', 4, 'l'],
    ['class', 4, 'out'],
  ],
  [1, 2, 0, 0, 2, 4, 0, 0, 0, 0, 6, 6, 0, 0, 4, 4],
  { notes: { plan: 'some' } },
);

describe('reduce', () => {
  it('replaces the axis by the group of its factors, of length 1, which say what they are made of', async () => {
    const reduced = await reduce([blocks], { axis: 'class', k: 2 });
    expect(axesOf(reduced)).toEqual([
      ['y', 1, 'l'],
      ['x', 4, 'l'],
      ['group', 2, 'out'],
    ]);
    const made = apply('loadings', [reduced]);
    expect(axesOf(made)).toEqual([
      ['group', 2, 'out'],
      ['class', 4, 'out'],
    ]);
    expectClose(made.data, [0, 0, Math.SQRT1_2, Math.SQRT1_2, 1 / Math.sqrt(5), 2 / Math.sqrt(5), 0, 0]);
    expectClose(reduced.data, [0, Math.sqrt(5), 0, 2 * Math.sqrt(5), 6 * Math.SQRT2, 0, 4 * Math.SQRT2, 0]);
    expect(reduced.notes).toMatchObject({ plan: 'some', negative: 0 });
    expect(reduced.notes!.error).toBeLessThan(1e-3);
  });

  it('of an axis in the middle leaves the others where they are', async () => {
    const turned = given(
      [
        ['class', 4],
        ['x', 4],
      ],
      counting(16).map((i) => blocks.data[(i % 4) * 4 + Math.floor(i / 4)]!),
    );
    const reduced = await reduce([turned], { axis: 'class', k: 2 });
    expect(axesOf(reduced).map(([name]) => name)).toEqual(['group', 'x']);
    const straight = await reduce([blocks], { axis: 'class', k: 2 });
    expectClose(
      reduced.data,
      counting(8).map((i) => straight.data[(i % 4) * 2 + Math.floor(i / 4)]!),
    );
  });

  it('fitted elsewhere, expresses this in those factors, nonnegative', async () => {
    const other = given(
      [
        ['y', 1, 'm'],
        ['x', 2, 'm'],
        ['class', 4, 'out'],
      ],
      [3, 6, -9, -9, 1, 2, 5, 5],
    );
    const reduced = await reduce([other, blocks], { axis: 'class', k: 2 });
    expect(axesOf(reduced)[1]).toEqual(['x', 2, 'm']);
    expectClose(reduced.data, [0, 3 * Math.sqrt(5), 5 * Math.SQRT2, Math.sqrt(5)]);
    expect(apply('loadings', [reduced])).toEqual(
      apply('loadings', [await reduce([blocks], { axis: 'class', k: 2 })]),
    );
  });

  it('fitted on some entries, takes the same ones here', async () => {
    const some = apply('filter', [blocks], { axis: 'class', among: [1, 3] });
    const reduced = await reduce([blocks, some], { axis: 'class', k: 2 });
    expectClose(reduced.data, [0, 2, 0, 4, 6, 0, 4, 0]);
    expect(apply('loadings', [reduced]).axes[1]).toMatchObject({ index: [1, 3] });
    const without = apply('filter', [blocks], { axis: 'class', among: [0, 3] });
    await expect(reduce([without, some], { axis: 'class', k: 2 })).rejects.toMatchObject({
      code: 'fit-entries',
    });
  });

  it('says how much was negative', async () => {
    const signed = given(
      [
        ['x', 2],
        ['class', 2],
      ],
      [3, -1, -1, 3],
    );
    expect((await reduce([signed], { axis: 'class', k: 1 })).notes!.negative).toBe(0.25);
    expect((await reduce([signed], { axis: 'class', k: 1, reducer: 'pca' })).notes!.negative).toBe(0);
  });

  it('places samples by umap, of which nothing is made', async () => {
    const cloud = given(
      [
        ['x', 12],
        ['class', 3],
      ],
      counting(36).map((i) => Math.sin(i * i)),
    );
    const placed = await reduce([cloud], { axis: 'class', k: 2, reducer: 'umap' });
    expect(axesOf(placed)).toEqual([
      ['x', 12, undefined],
      ['group', 2, undefined],
    ]);
    expect(placed.data.every(Number.isFinite)).toBe(true);
    expect(() => apply('loadings', [placed])).toThrow(expect.objectContaining({ code: 'no-loadings' }));
  });

  it.each([
    ['too-many-groups', blocks, { k: 5 }],
    [
      'too-many-groups',
      given(
        [
          ['x', 3],
          ['class', 9],
        ],
        counting(27),
      ),
      { k: 2, reducer: 'umap' },
    ],
    [
      'nothing-to-group',
      given(
        [
          ['x', 2],
          ['class', 2],
        ],
        [0, -1, 0, 0],
      ),
      { k: 1 },
    ],
    [
      'values-not-finite',
      given(
        [
          ['x', 2],
          ['class', 2],
        ],
        [0, Number.NaN, 0, 0],
      ),
      { k: 1 },
    ],
  ])('%s', async (code, value, params) => {
    await expect(reduce([value], { axis: 'class', ...params })).rejects.toMatchObject({ code });
  });
});
