import { describe, expect, it } from 'vitest';
import type { ProgramElement } from '../../../src/compiler/program.ts';
import { describe as inWords } from '../../../src/runtime/views/describe.ts';
import { factsOf } from '../../../src/runtime/views/facts.ts';
import { chainOf } from '../../../src/runtime/views/flow/links.ts';
import { amount, amounts } from '../../../src/runtime/views/labels.ts';
import { largestOf } from '../../../src/runtime/views/rows/domain.ts';
import { cellRows, histogram, lineRows, plainRows } from '../../../src/runtime/views/rows/pairs.ts';
import { entryRows } from '../../../src/runtime/views/rows/rows.ts';
import { byHand } from '../../support/value.ts';
import { apply, given } from '../../support/values.ts';

const { NaN: none, POSITIVE_INFINITY: more, NEGATIVE_INFINITY: less } = Number;
const element = { id: 'one', mark: 'bars', title: 'Strengths', selects: [] } as unknown as ProgramElement;
const channels = (numbers: number[]) => byHand([['channel', numbers.length]], numbers);

describe('what is no number, or infinite', () => {
  it('is written as what it is', () => {
    expect([none, more, less].map((value) => amount(value, false))).toEqual(['no number', '∞', '−∞']);
    expect(amounts([1.5, none, -20, more])).toEqual(['+1.5', 'no number', '−20.0', '+∞']);
  });

  it('does not end a scale', () => {
    expect(largestOf([1, none, -3, more])).toBe(3);
    expect(largestOf([none])).toBe(1);
  });

  it('has no bar, or one to the end of the scale', () => {
    const rows = entryRows(channels([2, none, less]), element, undefined);
    expect(rows.map(({ value, share, amount: text }) => [value, share, text])).toEqual([
      [2, 1, '+2.00'],
      [null, 0, 'no number'],
      [-2, 1, '−∞'],
    ]);
  });

  it('has no place in a chart, and no colour in a matrix', () => {
    const table = byHand(
      [
        ['channel', 1],
        ['class', 2],
      ],
      [none, 4],
    );
    expect(cellRows(table, undefined).map(({ value }) => value)).toEqual([null, 4]);
    expect(lineRows(table, undefined).map(({ y }) => y)).toEqual([null, 4]);
    expect(plainRows(channels([none, more, 1]), undefined).map(({ value }) => value)).toEqual([
      null,
      null,
      1,
    ]);
    expect(histogram(Float32Array.of(0, none, more, 1), 2).map(({ y }) => y)).toEqual([1, 1]);
  });

  it('is no link of a flow', () => {
    const stage = byHand(
      [
        ['channel', 1],
        ['class', 2],
      ],
      [none, 4],
    );
    const { links, shares } = chainOf([stage], 5);
    expect(links.filter(({ value }) => value !== 0).map(({ value }) => value)).toEqual([4]);
    expect(shares).toEqual([1]);
  });

  it('is counted beside the picture, and told', () => {
    const said = (numbers: number[]) =>
      factsOf(element, { content: channels(numbers), also: {} }, undefined).map(({ words }) => words);
    expect(said([1, 2])).toEqual([]);
    expect(said([none, 2, more, none])).toEqual([
      expect.stringContaining('2 of 4 values'),
      expect.stringContaining('1 of 4 values'),
    ]);
    const map = byHand(
      [
        ['y', 1],
        ['x', 3],
      ],
      [none, 1, 2],
    );
    expect(inWords(element, { content: map, also: {} }, undefined)).toContain('column 3');
    const empty = { ...map, data: Float32Array.of(none, none, none) };
    expect(inWords(element, { content: empty, also: {} }, undefined)).toContain('no number');
  });
});

describe('operations on what is no number', () => {
  const value = given([['channel', 6]], [3, none, -1, 7, none, 2]);
  const atoms = (op: string, params: object) =>
    apply(op, [value], params as Record<string, unknown>).axes[0]!.index;

  it('put it last, whichever way they sort', () => {
    expect(atoms('top', { k: 5 })).toEqual([3, 0, 5, 2, 1]);
    expect(atoms('bottom', { k: 5 })).toEqual([2, 5, 0, 3, 1]);
    expect(atoms('sort', { by: 'value', order: 'ascending' })).toEqual([2, 5, 0, 3, 1, 4]);
    expect(atoms('sort', { by: 'magnitude', order: 'descending' })).toEqual([3, 0, 5, 2, 1, 4]);
    expect(atoms('extremes', { k: 2 })).toEqual([3, 0, 5, 2]);
    expect(atoms('extremes', { k: 3 })).toEqual([3, 0, 5, 4, 1, 2]);
  });

  it('keep it, and measure the others by the numbers that there are', () => {
    const shares = apply('normalize', [value], { over: 'list' });
    expect(Array.from(shares.data)).toEqual([3, none, -1, 7, none, 2].map((x) => Math.fround(x / 7)));
    expect(Array.from(apply('clip', [value], { min: 0 }).data)).toEqual([3, none, 0, 7, none, 2]);
    for (const how of ['sum', 'mean', 'max', 'l2']) {
      expect(apply('aggregate', [value], { over: ['channel'], with: how }).data[0]).toBeNaN();
    }
    const ratio = apply('ratio', [given([['channel', 2]], [1, 1]), given([['channel', 2]], [none, 2])], {
      least: 0,
    });
    expect(Array.from(ratio.data)).toEqual([none, 0.5]);
  });
});
