import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Progress } from '../../../src/cli/bake/making/progress.ts';

let said = '';
beforeEach(() => {
  vi.useFakeTimers();
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What is said after so many seconds in which so many of a stage were made. */
const after = (seconds: number, act: () => void): string => {
  said = '';
  vi.advanceTimersByTime(seconds * 1000);
  act();
  return said;
};

it('one count goes through values and pictures, of which it is known late how many there are', () => {
  const progress = new Progress({ values: 100, pictures: 50 });
  progress.begin('values', 100, 80);
  expect(after(1, () => progress.step())).toBe('');
  expect(after(9, () => progress.reach(40))).toBe(
    '40 of at most 130 (values), 4 each second, more than 10 s left\n',
  );
  expect(after(10, () => progress.reach(80))).toMatch(/^80 of at most 130 \(values\), 4 each second/);
  progress.begin('pictures', 50, 20);
  expect(after(10, () => progress.reach(5))).toBe('85 of 100 (pictures), 30 each minute, 30 s left\n');
  expect(after(1, () => progress.reach(20))).toMatch(/^100 of 100 \(pictures\), .* each second\n$/);
});

it('several packs are one whole, of which some are there already', () => {
  const progress = new Progress({ values: 20, pictures: 10 });
  progress.begin('values', 10, 10);
  after(10, () => progress.reach(10));
  progress.begin('pictures', 5, 5);
  expect(after(10, () => progress.reach(5))).toMatch(
    /^15 of at most 30 \(pictures\), 30 each minute, 20 s left\n$/,
  );
  progress.begin('values', 10, 0);
  said = '';
  progress.begin('pictures', 5, 0);
  expect(said).toMatch(/^15 of 15 /);
});

it('what has failed stays, by kind, also of earlier stages', () => {
  const progress = new Progress({ values: 4, pictures: 4 });
  progress.begin('values', 4, 4);
  const failed = { setAside: ['value-missing', 'bake-failed', 'value-missing'], refused: ['not-written'] };
  expect(after(10, () => progress.reach(2, failed))).toMatch(
    /; failed: 2 value-missing, 1 bake-failed; refused: 1 not-written\n$/,
  );
  progress.begin('pictures', 4, 4);
  const more = { setAside: ['job-endless'], refused: [] };
  expect(after(10, () => progress.reach(4, more))).toMatch(
    /; failed: 2 value-missing, 1 bake-failed, 1 job-endless\n$/,
  );
});
