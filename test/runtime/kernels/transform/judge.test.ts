import { describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { computeOnPage } from '../../../../src/runtime/kernels/page.ts';

/** Scores of three classes, of which the dataset has two, in another order. */
const labels = { dog: 2, cat: 0 };
const scores = (rows: [name: string, ...scores: number[]][]): Value => ({
  axes: [
    { name: 'example', size: rows.length, index: rows.map((_, i) => i), names: rows.map(([name]) => name) },
    { name: 'class', size: 3, layer: 'output' },
  ],
  data: Float32Array.from(rows.flatMap(([, ...row]) => row)),
  unit: 'activation',
});
const value = scores([
  ['dog 0', 1, 2, 3],
  ['dog 1', 5, 2, 3],
  ['dog 2', 0, 2, 1],
  ['cat 3', 4, 2, 3],
  ['cat 4', 4, Number.NaN, 3],
]);
const apply = (op: string, of = value, params = {}) =>
  computeOnPage(`transform/${op}`, [of], { labels, unit: 'share', ...params });

describe('scores by example, judged by their labels', () => {
  it('give the share that is told right; what has no number is not', () => {
    expect(apply('accuracy')).toEqual({ axes: [], data: Float32Array.of(2 / 5), unit: 'share' });
  });

  it('give the share of one label, and of all others', () => {
    expect([...apply('accuracy', value, { label: 'dog' }).data]).toEqual([Math.fround(1 / 3)]);
    expect([...apply('accuracy', value, { except: 'dog' }).data]).toEqual([0.5]);
  });

  it('give for each label what it is taken for', () => {
    const { axes, data } = apply('confusion');
    expect(axes.map(({ name, size, index }) => [name, size, index])).toEqual([
      ['class', 2, [2, 0]],
      ['class', 3, undefined],
    ]);
    expect([...data].map((entry) => Math.round(entry * 100))).toEqual([33, 33, 33, 50, 0, 0]);
  });

  it('have no numbers for a label without examples', () => {
    const { data } = apply('confusion', scores([['cat 3', 4, 2, 3]]));
    expect([...data]).toEqual([Number.NaN, Number.NaN, Number.NaN, 1, 0, 0]);
  });

  it('are told where a label is of no class', () => {
    expect(() => apply('accuracy', scores([['toString 0', 1, 2, 3]]))).toThrow('toString');
  });
});
