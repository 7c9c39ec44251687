import { expect, test } from 'vitest';
import { Hosts } from '../../../src/editor/remote/hosts.ts';
import { fakeMemory } from '../fake-memory.ts';

test('a server is agreed to in a tab, or for good', () => {
  const [tab, other, forGood] = [fakeMemory(), fakeMemory(), fakeMemory()];
  const hosts = new Hosts(tab, forGood);
  hosts.agree('a.example');
  hosts.agree('b.example', true);
  expect(['a.example', 'b.example', 'c.example'].map((host) => hosts.isAgreed(host))).toEqual([
    true,
    true,
    false,
  ]);
  const later = new Hosts(other, forGood);
  expect(['a.example', 'b.example'].map((host) => later.isAgreed(host))).toEqual([false, true]);
});
