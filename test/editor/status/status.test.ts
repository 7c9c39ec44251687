import { expect, it } from 'vitest';
import { ObservedHost } from '../../../src/editor/status/observed-host.ts';
import { statusInWords } from '../../../src/editor/status/words.ts';
import type { Frame, PictureRequest } from '../../../src/runtime/host.ts';
import { FakeHost } from '../../support/fake-host.ts';

const wanted = (...keys: string[]): PictureRequest[] => keys.map((key) => ({ key }) as PictureRequest);

const frame = (key: string, step: number): Frame => ({
  key,
  step,
  steps: 8,
  size: 0,
  rgba: new Uint8ClampedArray(),
  objective: 0,
});

it('says what computes, with how much, and what is still to be made', () => {
  const status = { name: 'wasm', emulated: true, threads: 2, tensors: 10, bytes: 48_200_000 } as const;
  expect(statusInWords(status, 0)).toEqual(['WASM', '2 threads', '48.2 MB']);
  expect(statusInWords({ ...status, name: 'webgl', threads: 1 }, 1)).toEqual([
    '1 picture to make',
    'WebGL',
    '48.2 MB',
  ]);
  expect(statusInWords(undefined, 3)).toEqual(['Starting…']);
});

it('counts each picture once, until it is finished or nobody wants it', () => {
  const host = new FakeHost();
  const counts: number[] = [];
  const observed = new ObservedHost(host, (count) => counts.push(count));
  observed.want('list', wanted('a', 'b'));
  observed.want('dictionary', wanted('b', 'c'));
  expect(counts.at(-1)).toBe(3);
  host.frame(frame('b', 4));
  expect(counts.at(-1)).toBe(3);
  host.frame(frame('b', 8));
  expect(counts.at(-1)).toBe(2);
  host.frame({ ...frame('a', 0), fault: { code: 'out-of-memory', message: '' } });
  expect(counts.at(-1)).toBe(1);
  observed.want('dictionary', []);
  expect(counts.at(-1)).toBe(0);
  expect(host.wanted.get('list')).toHaveLength(2);
});
