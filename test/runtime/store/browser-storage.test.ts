import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import type { Value } from '../../../src/base/value.ts';
import type { Frame } from '../../../src/runtime/host.ts';
import { Pictures } from '../../../src/runtime/pictures.ts';
import {
  BrowserStorage,
  type BrowserStorageOptions,
} from '../../../src/runtime/store/browser/browser-storage.ts';
import { FakeHost } from '../../support/fake-host.ts';

const SIDE = 5;
const BYTES = SIDE * SIDE * 4;

const frame = (key: string, change: Partial<Frame> = {}): Frame => ({
  key,
  step: 56,
  steps: 56,
  size: SIDE,
  rgba: new Uint8ClampedArray(BYTES).fill(key.charCodeAt(0)),
  objective: 2,
  ...change,
});

describe('BrowserStorage', () => {
  let notes: Diagnostic[];
  let opened: BrowserStorage[] = [];
  const open = (options: BrowserStorageOptions = {}) => {
    const storage = new BrowserStorage({ onNote: (note) => notes.push(note), ...options });
    opened.push(storage);
    return storage;
  };

  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    notes = [];
  });

  afterEach(async () => {
    for (const storage of opened) await storage.close();
    opened = [];
    vi.restoreAllMocks();
  });

  it('gives a kept picture back on the next visit', async () => {
    const first = open();
    first.keep(frame('a'));
    await first.close();
    const second = open();
    expect(await second.picture('a')).toEqual(frame('a'));
    expect(await second.picture('b')).toBeUndefined();
    expect(notes).toEqual([]);
  });

  it('keeps no faults', async () => {
    const storage = open();
    storage.keep(frame('a', { fault: { code: 'never-fires', message: '' } }));
    await storage.settled;
    expect(await storage.picture('a')).toBeUndefined();
  });

  it('lets the least recently used go when its budget is full, also over several visits', async () => {
    const first = open({ budget: 5 * BYTES });
    for (const key of ['a', 'b', 'c', 'd', 'e']) first.keep(frame(key));
    await first.settled;
    expect(await first.picture('a')).toBeDefined();
    await first.close();
    const second = open({ budget: 5 * BYTES });
    second.keep(frame('f'));
    await second.settled;
    const there = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => second.picture(key)));
    expect(there.map((found) => found?.key)).toEqual(['a', undefined, undefined, 'd', 'e', 'f']);
  });

  it('makes room when the browser has less than its budget', async () => {
    const storage = open();
    for (const key of ['a', 'b']) storage.keep(frame(key));
    await storage.settled;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    storage.keep(frame('c'));
    await storage.settled;
    expect(await storage.picture('a')).toBeUndefined();
    expect(await storage.picture('c')).toBeDefined();
    expect(notes).toEqual([]);
  });

  it('goes on without when there is no room at all, and says it once', async () => {
    const storage = open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    storage.keep(frame('a'));
    storage.keep(frame('b'));
    await storage.settled;
    expect(await storage.picture('a')).toBeUndefined();
    expect(notes.map(({ code }) => code)).toEqual(['storage-unavailable']);
  });

  it('holds nothing where the browser forbids it', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const storage = open();
    storage.keep(frame('a'));
    await storage.settled;
    expect(await storage.picture('a')).toBeUndefined();
    expect(notes.map(({ code, severity }) => [code, severity])).toEqual([['storage-unavailable', 'info']]);
  });

  it('keeps values too, nearly as they are, within the same budget', async () => {
    const value = (size: number): Value => ({
      axes: [
        {
          name: 'example',
          size,
          index: Array.from({ length: size }, (_, i) => 3 * i),
          names: Array(size).fill('dog'),
        },
      ],
      data: Float32Array.from({ length: size }, (_, i) => Math.sin(i) * 700),
      unit: 'activation',
      notes: { unread: { count: 1, names: ['a.jpg'] } },
      parts: {
        places: {
          axes: [{ name: 'example', size }],
          data: Float32Array.from({ length: size }, (_, i) => i),
          unit: 'position',
        },
      },
    });
    const storage = open();
    storage.keepValue('v', value(400));
    await storage.settled;
    const again = open();
    const found = (await again.value('v'))!;
    const { data, ...rest } = value(400);
    expect({ ...found, data: undefined }).toEqual({ ...rest, data: undefined });
    found.data.forEach((number, i) => {
      expect(Math.abs(number - data[i]!)).toBeLessThan(0.07);
    });
    expect(await again.value('w')).toBeUndefined();
    expect(await again.picture('v')).toBeUndefined();

    const small = open({ name: 'small', budget: 2000 });
    small.keepValue('first', value(100));
    small.keepValue('second', value(300));
    await small.settled;
    expect(await small.value('first')).toBeUndefined();
    expect((await small.value('second'))!.data).toHaveLength(300);
    expect(notes).toEqual([]);
  });
});

describe('Pictures with a keeper', () => {
  it('hand over what the host has finished, not what came from a source', async () => {
    const kept: string[] = [];
    const stored = frame('s');
    const source = {
      value: async () => undefined,
      picture: async (key: string) => (key === 's' ? stored : undefined),
    };
    const host = new FakeHost();
    const pictures = new Pictures(host, [source], { keepValue: () => {}, keep: ({ key }) => kept.push(key) });
    pictures.want('owner', [{ key: 's' }, { key: 'm' }] as Parameters<Pictures['want']>[1]);
    await vi.waitFor(() => expect(host.wanted.get('owner')?.map(({ key }) => key)).toEqual(['m']));
    host.frame(frame('m', { step: 8 }));
    host.frame(frame('m'));
    expect(kept).toEqual(['m']);
    expect(pictures.get('s')).toBe(stored);
  });
});
