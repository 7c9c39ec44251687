import { expect, it } from 'vitest';
import type { Selects } from '../../../../src/compiler/program.ts';
import { cellAt, cellsOf, sizeRemark } from '../../../../src/runtime/views/drawings/cells.ts';
import { stepped } from '../../../../src/runtime/views/drawings/drawing.ts';
import {
  originOf,
  passingPosition,
  positionParam,
  watchPositions,
} from '../../../../src/runtime/views/drawings/positions.ts';
import { FakePlace } from '../../../support/drawing.ts';
import { byHand } from '../../../support/value.ts';

const selects = [
  { param: 'unit', on: 'click', field: 'atom' },
  { param: 'cell', on: 'hover', field: 'position' },
  { param: 'other', on: 'click', field: 'position' },
] as Selects[];

it('the param of a place is the first that takes one', () => {
  expect(positionParam({ selects } as never)).toBe('cell');
  expect(positionParam({ selects: [selects[0]!] } as never)).toBeUndefined();
});

it('what is pointed at is a place of any of the params, and no atom', () => {
  const fake = new FakePlace({ selects });
  expect(passingPosition(fake.place)).toBeUndefined();
  fake.passing.unit = { x: 1, y: 1 };
  expect(passingPosition(fake.place)).toBeUndefined();
  fake.passing.other = { x: 0.5, y: 0.25 };
  expect(passingPosition(fake.place)).toEqual({ x: 0.5, y: 0.25 });
});

it('an enlarged picture is seen around what was clicked, and never beyond its border', () => {
  const fake = new FakePlace({ selects });
  expect(originOf(fake.place, 2)).toEqual([0.25, 0.25]);
  expect(originOf(fake.place, 1)).toEqual([0, 0]);
  fake.kept.cell = { x: 0.375, y: 0.625 };
  expect(originOf(fake.place, 4)).toEqual([0.25, 0.5]);
  fake.kept.cell = { x: 0, y: 1 };
  expect(originOf(fake.place, 4)).toEqual([0, 0.75]);
  expect(originOf(new FakePlace({}).place, 2)).toEqual([0.25, 0.25]);
});

it('a change is heard of a param that takes places alone, until that is ended', () => {
  const fake = new FakePlace({ selects });
  let heard = 0;
  const stop = watchPositions(fake.place, () => heard++);
  for (const name of ['unit', 'cell', 'other', 'strange']) fake.changed(name);
  expect(heard).toBe(2);
  stop();
  fake.changed('cell');
  expect(heard).toBe(2);
});

it('a step goes on from where the focus is, begins at the end that it comes from, and stays on the list', () => {
  expect([stepped(undefined, 1, 4), stepped(undefined, -1, 4)]).toEqual([0, 4]);
  expect([stepped(2, 1, 4), stepped(2, -1, 4), stepped(2, 10, 4), stepped(2, -10, 4)]).toEqual([3, 1, 4, 0]);
});

const map = (rows: number, columns: number, numbers = new Array<number>(rows * columns).fill(1)) =>
  byHand(
    [
      ['y', rows],
      ['x', columns],
    ],
    numbers,
  );

it('a place lies in the cell of its row and column; one on the border in the last', () => {
  const cells = cellsOf(map(2, 4))!;
  const at = (x: number, y: number) => cellAt(cells, { x, y });
  expect([at(0, 0), at(0.3, 0.4), at(0.99, 0.4), at(0.3, 0.6), at(1, 1), at(-0.1, -0.1)]).toEqual([
    0, 1, 3, 5, 7, 0,
  ]);
});

it('a grid that is wider than high leaves out as much along both', () => {
  // 20 x 160 are 3,200: more than 784, so that every third is shown.
  const cells = cellsOf(map(20, 160))!;
  expect(cells).toMatchObject({ layerRows: 20, layerColumns: 160, rows: 7, columns: 54, step: 3 });
  // The middle of three is one on; the last block begins at row 18, column 159, beyond whose middle the layer ends.
  expect(cells.sourceOf(0)).toBe(1 * 160 + 1);
  expect(cells.sourceOf(54)).toBe(4 * 160 + 1);
  expect(cells.sourceOf(53)).toBe(1 * 160 + 159);
  expect(cells.sourceOf(7 * 54 - 1)).toBe(19 * 160 + 159);
  expect(cellsOf(byHand([['y', 2]], [1, 2]))).toBeUndefined();
  expect(cellsOf(byHand([['x', 2], ['y', 2]], [1, 2, 3, 4]))).toBeUndefined(); // biome-ignore format: rows
  expect(cellsOf(undefined)).toBeUndefined();
});

it('what sizes stand for is said where they follow the numbers, and what is left out', () => {
  const said = (
    signals: object,
    change: { rows?: number; encode?: Record<string, string>; also?: object } = {},
  ) => {
    const { rows = 2, encode, also = {} } = change;
    const fake = new FakePlace({ mark: 'grid', ...(encode ? { encode } : {}) }, { exponent: 1, ...signals });
    const content = map(rows, 2, new Array<number>(2 * rows).fill(-3));
    return sizeRemark(fake.place, { content, also: also as never }, cellsOf(content)!);
  };
  expect(said({ sized: 'area' })).toEqual([expect.stringMatching(/^Area: activation, 0 to 3\.$/)]);
  expect(said({ sized: 'side', exponent: 2 })).toEqual([
    expect.stringMatching(/^Side: activation .*2, 0 to 3\.$/),
  ]);
  expect(said({ sized: 'none' })).toEqual([]);
  expect(said({ sized: 'area' }, { encode: { size: 'value' } })).toEqual([]);
  expect(said({ sized: 'area' }, { also: { size: map(2, 2) } })).toEqual([]);
  expect(said({ sized: 'none' }, { rows: 500 })).toEqual([expect.stringContaining('2 × 2')]);
});
