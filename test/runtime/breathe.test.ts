import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { breathe } from '../../src/runtime/breathe.ts';

/** Tasks that the event loop ran while `work` went on. */
async function tasksDuring(work: () => Promise<void>): Promise<number> {
  let count = 0;
  let on = true;
  const next = () => {
    count++;
    if (on) setImmediate(next);
  };
  setImmediate(next);
  await work();
  on = false;
  return count;
}

/** Pieces of work that take `ms` each by a clock that nothing else moves. */
const pieces = (count: number, ms: number) => async () => {
  for (let i = 0; i < count; i++) {
    await breathe();
    now += ms;
  }
};

let now = 0;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('holds up nothing for long: the event loop runs between pieces that take a while', async () => {
  expect(await tasksDuring(pieces(20, 13))).toBeGreaterThanOrEqual(19);
  expect(await tasksDuring(pieces(20, 5))).toBeGreaterThanOrEqual(5);
});

it('goes on at once while little was done', async () => {
  expect(await tasksDuring(pieces(20, 0))).toBe(0);
});

it('lets those who wait go on in tasks of their own', async () => {
  const seen: string[] = [];
  const long = async (name: string) => {
    await breathe();
    seen.push(name);
    setImmediate(() => seen.push('task'));
    now += 15;
  };
  await Promise.all(['a', 'b', 'c'].map(long));
  expect(seen.join(' ')).toMatch(/a.* task .*b.* task .*c/);
});
