import { expect, test } from 'vitest';
import { fault } from '../../src/base/messages.ts';
import { fromPlain, toFault, toPlain } from '../../src/runtime/fault.ts';

const thrown = (action: () => unknown): unknown => {
  try {
    return action();
  } catch (error) {
    return error;
  }
};

test.each([
  ['more than an array can have', () => new Float32Array(2 ** 50)],
  ['more than a buffer can have', () => new ArrayBuffer(2 ** 50)],
  ['a heap that cannot grow', () => new WebAssembly.Memory({ initial: 1, maximum: 1 }).grow(1)],
])('memory that cannot be had is said as such: %s', (_, action) => {
  expect(toFault(thrown(action)).code).toBe('out-of-memory');
});

test('any other error is a computation that failed, with its reason', () => {
  const found = toFault(new TypeError('x is no tensor'));
  expect(found.code).toBe('compute-failed');
  expect(found.message).toContain('x is no tensor');
  expect(toFault('a text').message).toContain('a text');
});

test('a fault is the same on the other side of a thread', () => {
  const found = fault('not-upstream', { from: 'a', to: 'b' });
  expect(toFault(found)).toBe(found);
  expect(toPlain(fromPlain(toPlain(found)))).toEqual(toPlain(found));
});
