import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Value } from '../../../src/base/value.ts';
import { Loader } from '../../../src/runtime/loader/loader.ts';
import { GrowingStore } from '../../../src/runtime/store/growing.ts';
import { valueRecord } from '../../../src/runtime/store/record.ts';

const value: Value = {
  axes: [{ name: 'channel', size: 2 }],
  data: Float32Array.of(1, 2),
  unit: 'activation',
};

/** What is at each address; anything else is answered by 404. */
const files = new Map<string, Uint8Array<ArrayBuffer>>();
const opened = (signal = new AbortController().signal) =>
  new GrowingStore(
    new Loader({ base: 'https://parts.example/', allow: [] }),
    new URL('https://parts.example/of/'),
    signal,
  );

beforeEach(() => {
  vi.useFakeTimers();
  files.clear();
  vi.stubGlobal('fetch', async (url: URL) => {
    const bytes = files.get(url.pathname);
    return bytes ? new Response(bytes) : new Response(null, { status: 404 });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a store that grows', () => {
  it('gives what is there, and waits for what is not', async () => {
    const asked = opened().value('a');
    await vi.advanceTimersByTimeAsync(60_000);
    files.set('/of/values/a', Uint8Array.from(valueRecord(value)));
    await vi.advanceTimersByTimeAsync(8000);
    expect(await asked).toEqual(value);
    expect(await opened().value('a')).toEqual(value);
  });

  it('holds nothing that is damaged', async () => {
    files.set('/of/pictures/b', Uint8Array.of(1, 2, 3));
    expect(await opened().picture('b')).toBeUndefined();
  });

  it('is not asked any more once its page is gone', async () => {
    const gone = new AbortController();
    const asked = opened(gone.signal).value('a');
    await vi.advanceTimersByTimeAsync(1000);
    gone.abort();
    await vi.advanceTimersByTimeAsync(8000);
    expect(await asked).toBeUndefined();
  });
});
