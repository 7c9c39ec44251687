import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HoverIntent } from '../../../src/runtime/dataflow/hover-intent.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function following(hover: number | false) {
  const set: [string, unknown][] = [];
  const intent = new HoverIntent(hover, (name, value) => set.push([name, value]));
  return { intent, set };
}

it('what the pointer rests on counts, what it passes over does not, and leaving at once', () => {
  const { intent, set } = following(50);
  for (const passed of [1, 2, 3]) {
    intent.pass('cell', passed, 'e0');
    vi.advanceTimersByTime(49);
  }
  expect(set).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(set).toEqual([['cell', 3]]);
  intent.pass('cell', 4, 'e0');
  intent.pass('cell', null, 'e0');
  vi.advanceTimersByTime(100);
  expect(set.slice(1)).toEqual([['cell', null]]);
});

it('params rest each by itself, and nothing comes after the end', () => {
  const { intent, set } = following(50);
  intent.pass('cell', 1, 'e0');
  intent.pass('unit', 2, 'e0');
  vi.advanceTimersByTime(50);
  expect(set).toEqual([
    ['cell', 1],
    ['unit', 2],
  ]);
  intent.pass('cell', 3, 'e0');
  intent.dispose();
  vi.advanceTimersByTime(100);
  expect(set).toHaveLength(2);
});

it('is heeded at once without a wait, and never where hovering does nothing', () => {
  const [atOnce, never] = [following(0), following(false)];
  for (const { intent } of [atOnce, never]) intent.pass('cell', 1, 'e0');
  vi.advanceTimersByTime(100);
  expect([atOnce.set.length, never.set.length]).toEqual([1, 0]);
});
