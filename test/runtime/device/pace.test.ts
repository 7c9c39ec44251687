import { expect, it } from 'vitest';
import { Pace } from '../../../src/runtime/device/pace.ts';

it('a step holds as many pictures as 150 ms have room for, by an even mean', () => {
  const pace = new Pace();
  const kind = pace.of('tile');
  expect(kind.most).toBe(2);
  kind.note(20, 2);
  expect(kind.most).toBe(15);
  // 0.7 * 10 + 0.3 * 15 = 11.5 ms a picture.
  kind.note(30, 2);
  expect(kind.most).toBe(13);
  // A pause counts as no more than twice the mean: 0.7 * 11.5 + 0.3 * 23 = 14.95.
  kind.note(1000, 1);
  expect(kind.most).toBe(10);
});

it('from one to sixteen, each kind by itself, and one after one has spoilt a step', () => {
  const pace = new Pace();
  pace.of('quick').note(1, 10);
  pace.of('slow').note(900, 2);
  expect([pace.of('quick').most, pace.of('slow').most, pace.of('new').most]).toEqual([16, 1, 2]);
  pace.of('quick').alone();
  expect(pace.of('quick').most).toBe(1);
});
