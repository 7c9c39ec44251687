import { describe, expect, it } from 'vitest';
import { flatIndex, targetIndex } from '../../../../src/runtime/kernels/attribution/target.ts';
import { flatPlace } from '../../../../src/runtime/network/atoms.ts';
import { given } from '../../../support/values.ts';

/** Two rows of four. */
const MAP = [{ size: 2 }, { size: 4 }];

describe('flatPlace', () => {
  it('is the number of an atom, or that of the cell in which a place falls', () => {
    expect(flatPlace(7, MAP)).toBe(7);
    expect(flatPlace({ x: 0, y: 0 }, MAP)).toBe(0);
    expect(flatPlace({ x: 0.74, y: 0.49 }, MAP)).toBe(2);
    expect(flatPlace({ x: 0.75, y: 0.5 }, MAP)).toBe(7);
    expect(flatPlace({ x: 0.25, y: 0.5 }, MAP)).toBe(5);
  });

  it('at the lower right border is in the last cell', () => {
    expect(flatPlace({ x: 1, y: 1 }, MAP)).toBe(7);
    expect(flatPlace({ x: 1, y: 0 }, MAP)).toBe(3);
  });
});

it('flatIndex is null for all, a list as it is, and a list of one for one', () => {
  expect(flatIndex(null, MAP)).toBeNull();
  expect(flatIndex([3, 1], MAP)).toEqual([3, 1]);
  expect(flatIndex(2, MAP)).toEqual([2]);
  expect(flatIndex({ x: 0.3, y: 0.6 }, MAP)).toEqual([5]);
});

it('targetIndex takes the atoms that a content has along an axis', () => {
  const classes = given([['y', 2], ['class', 3]], [0, 0, 0, 0, 0, 0]); // biome-ignore format: rows
  expect(targetIndex({ among: 'class' }, classes)).toEqual([0, 1, 2]);
  classes.axes[1]!.index = [9, 4, 7];
  expect(targetIndex({ among: 'class' }, classes)).toEqual([9, 4, 7]);
  expect([targetIndex(null, classes), targetIndex(5, undefined), targetIndex([1, 2], undefined)]).toEqual([
    null,
    5,
    [1, 2],
  ]);
  expect(targetIndex({ x: 0, y: 1 }, undefined)).toEqual({ x: 0, y: 1 });
});
