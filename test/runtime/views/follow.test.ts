import { expect, it } from 'vitest';
import type { Value } from '../../../src/base/value.ts';
import type { WatchState } from '../../../src/runtime/dataflow/watch.ts';
import type { Session } from '../../../src/runtime/session.ts';
import { PRIORITY, Urgency } from '../../../src/runtime/urgency.ts';
import { Follow } from '../../../src/runtime/views/follow.ts';
import { sameValues, type Values } from '../../../src/runtime/views/values.ts';

const number = (value: number): Value => ({ data: Float32Array.of(value), axes: [], unit: '' }) as never;

it('says whether what pictures are made of is still to come, or is that of before', async () => {
  const tell = new Map<string, (state: WatchState) => void>();
  const session = {
    watch: (node: string, listener: (state: WatchState) => void) => {
      tell.set(node, listener);
      return { stop: () => tell.delete(node) };
    },
  } as unknown as Session;
  const heard: Values[] = [];
  const follow = new Follow(session, (_, values) => heard.push(values));
  follow.set({ content: 'n1', also: { groupMaps: 'n2' } });

  tell.get('n1')!({ status: 'ready', value: number(1) } as WatchState);
  tell.get('n2')!({ status: 'computing' } as WatchState);
  await Promise.resolve();
  tell.get('n2')!({ status: 'ready', value: number(2) } as WatchState);
  await Promise.resolve();
  tell.get('n2')!({ status: 'computing', last: number(2) } as WatchState);
  await Promise.resolve();

  expect(heard.map(({ pending }) => pending)).toEqual([true, false, true]);
  expect(heard.map(({ also }) => also.groupMaps?.data[0])).toEqual([undefined, 2, 2]);
  // The same numbers, but no longer those that belong together.
  expect(sameValues(heard[2]!, { ...heard[2]!, pending: false })).toBe(false);
  follow.stop();
  expect(tell.size).toBe(0);
});

it('has nothing new to show while anything else is computed', async () => {
  let tell: (state: WatchState) => void = () => {};
  const session = {
    watch: (_node: string, listener: (state: WatchState) => void) => {
      tell = listener;
      return { stop: () => {} };
    },
  } as unknown as Session;
  const heard: Values[] = [];
  new Follow(session, (_, values) => heard.push(values)).set({ content: 'n1' });
  const last = number(1);
  tell({ status: 'ready', value: last });
  await Promise.resolve();
  tell({ status: 'computing', last });
  await Promise.resolve();
  expect(sameValues(heard[1]!, heard[0])).toBe(true);
});

it('asks for what is off screen after what is on it', () => {
  const asked: Urgency[] = [];
  const session = {
    watch: (_node: string, _listener: unknown, priority: number) => {
      asked.push(new Urgency(priority));
      return { urgency: asked.at(-1), stop: () => {} };
    },
  } as unknown as Session;
  const follow = new Follow(session, () => {});
  const priorities = () => asked.map(({ priority }) => priority);
  follow.set({ content: 'n1', also: { groupMaps: 'n2' } });
  expect(priorities()).toEqual([PRIORITY.interaction, PRIORITY.interaction]);
  follow.see(false);
  expect(priorities()).toEqual([PRIORITY.prefetch, PRIORITY.prefetch]);
  follow.set({ content: 'n3' });
  expect(priorities().at(-1)).toBe(PRIORITY.prefetch);
  follow.see(true);
  expect(priorities().at(-1)).toBe(PRIORITY.interaction);
});
