import { expect, test } from 'vitest';
import { Followers, Listeners } from '../../src/runtime/listeners.ts';

test('listeners are told what happens until they stop', () => {
  const listeners = new Listeners<[name: string, value: number]>();
  const heard: unknown[] = [];
  const stop = listeners.add((name, value) => heard.push([name, value]));
  listeners.tell('a', 1);
  stop();
  listeners.tell('b', 2);
  expect(heard).toEqual([['a', 1]]);
});

test('one who stops while being told keeps nobody from being told', () => {
  const listeners = new Listeners<[]>();
  let others = 0;
  const stop = listeners.add(() => stop());
  listeners.add(() => others++);
  listeners.tell();
  listeners.tell();
  expect(others).toBe(2);
});

test('followers who come later are told the latest at once, even where it is undefined', () => {
  const followers = new Followers<number | undefined>();
  const heard: unknown[] = [];
  followers.add((told) => heard.push(['first', told]));
  followers.tell(1);
  followers.tell(undefined);
  followers.add((told) => heard.push(['second', told]));
  expect(heard).toEqual([
    ['first', 1],
    ['first', undefined],
    ['second', undefined],
  ]);
});
