import { expect, it } from 'vitest';
import { ObservedHost } from '../../../src/editor/status/observed-host.ts';
import { asChoice, statusInWords } from '../../../src/editor/status/words.ts';
import type { Expression, Frame, PictureRequest } from '../../../src/runtime/host.ts';
import { Urgency } from '../../../src/runtime/urgency.ts';
import { channels, FakeHost } from '../../support/fake-host.ts';

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
  const status = {
    name: 'wasm',
    emulated: true,
    threads: 2,
    tensors: 10,
    bytes: 48_200_000,
    losses: 0,
  } as const;
  expect(statusInWords(status, 0)).toEqual(['WASM', '2 threads', '48.2 MB']);
  expect(statusInWords({ ...status, name: 'webgl', threads: 1 }, 1)).toEqual([
    '1 picture to make',
    'WebGL',
    '48.2 MB',
  ]);
  expect(statusInWords({ ...status, losses: 1 }, 0).at(-1)).toContain('context was lost');
  expect(statusInWords({ ...status, bytes: 0 }, 0)).toEqual(['WASM', '2 threads']);
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

it('goes on with another host: what was under way is asked of that one', async () => {
  const [first, second] = [new FakeHost(), new FakeHost()];
  const observed = new ObservedHost(first, () => {});
  const options = { urgency: new Urgency(1) };
  const found = observed.evaluate({ key: 'a' } as Expression, options);
  observed.want('list', wanted('a', 'b'));
  first.frame(frame('a', 8));
  await observed.replace(second);
  await Promise.resolve();
  first.asked[0]!.answer(channels([1]));
  expect(second.asked).toHaveLength(1);
  expect(second.wanted.get('list')!.map(({ key }) => key)).toEqual(['b']);
  second.asked[0]!.answer(channels([2]));
  expect([...(await found).data]).toEqual([2]);
  const frames: string[] = [];
  observed.onFrame(({ key }) => frames.push(key));
  first.frame(frame('late', 8));
  second.frame(frame('b', 1));
  expect(frames).toEqual(['b']);
});

it('takes only what is a choice for one', () => {
  expect(['wasm', 'gpu', 'toString', undefined].map(asChoice)).toEqual(['wasm', 'auto', 'auto', 'auto']);
});
