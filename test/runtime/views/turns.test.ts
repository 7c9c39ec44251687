import { describe, expect, it } from 'vitest';
import { macrotask } from '../../../src/runtime/backend/macrotask.ts';
import { RANK, rush, turn } from '../../../src/runtime/views/turns.ts';

describe('turns of views', () => {
  it('the highest rank by then goes first, those of one rank in the order in which they came', async () => {
    const order: string[] = [];
    let late: number = RANK.unseen;
    const work = (name: string, rank: () => number) => turn(rank).then(() => order.push(name));
    const all = [
      work('alone', () => RANK.unseen),
      work('unseen', () => RANK.unseen),
      work('seen later', () => late),
      work('seen', () => RANK.seen),
      work('asked', () => RANK.asked),
    ];
    late = RANK.seen;
    await Promise.all(all);
    expect(order).toEqual(['alone', 'asked', 'seen later', 'seen', 'unseen']);
  });

  it('each is a task of its own', async () => {
    const tasks: number[] = [];
    let task = 0;
    const count = async () => {
      for (;;) {
        await macrotask();
        task++;
        if (tasks.length === 5) return;
      }
    };
    const counting = count();
    await Promise.all(Array.from({ length: 5 }, () => turn(() => RANK.seen).then(() => tasks.push(task))));
    await counting;
    expect(new Set(tasks).size).toBe(5);
  });

  it('nobody waits while there is a rush, and after it all do again', async () => {
    const order: string[] = [];
    const work = (name: string) => void turn(() => RANK.seen).then(() => order.push(name));
    work('first');
    work('second');
    rush();
    work('third');
    for (let i = 0; i < 3; i++) await Promise.resolve();
    expect(order).toEqual(['first', 'second', 'third']);
    await macrotask();
    await macrotask();
    work('fourth');
    work('fifth');
    for (let i = 0; i < 3; i++) await Promise.resolve();
    expect(order).toEqual(['first', 'second', 'third', 'fourth']);
  });
});
