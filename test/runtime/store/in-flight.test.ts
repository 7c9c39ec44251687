import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/runtime/host.ts';
import { InFlight } from '../../../src/runtime/store/in-flight.ts';

const quiet = () => {};

describe('InFlight', () => {
  it('starts the work of a key once and tells everybody how far it is', async () => {
    const flights = new InFlight<number>();
    let starts = 0;
    let report: (progress: Progress) => void = quiet;
    const start = (_signal: AbortSignal, onProgress: (progress: Progress) => void) => {
      starts++;
      report = onProgress;
      return new Promise<number>((resolve) => setTimeout(() => resolve(7), 5));
    };
    const heard: string[] = [];
    const { signal } = new AbortController();
    const both = [
      flights.join('k', signal, ({ what }) => heard.push(`a ${what}`), start),
      flights.join('k', signal, ({ what }) => heard.push(`b ${what}`), start),
    ];
    report({ what: 'half' });
    expect(await Promise.all(both)).toEqual([7, 7]);
    expect(starts).toBe(1);
    expect(heard).toEqual(['a half', 'b half']);
    expect(flights.size).toBe(0);
  });

  it('stops the work only when the last one leaves', async () => {
    const flights = new InFlight<number>();
    let stopped = false;
    const start = (signal: AbortSignal) =>
      new Promise<number>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          stopped = true;
          reject(new Error('stopped'));
        });
      });
    const [a, b] = [new AbortController(), new AbortController()];
    const both = Promise.allSettled([
      flights.join('k', a.signal, quiet, start),
      flights.join('k', b.signal, quiet, start),
    ]);
    a.abort();
    expect(stopped).toBe(false);
    b.abort();
    expect(stopped).toBe(true);
    expect(flights.size).toBe(0);
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('leaves no entry behind a failure', async () => {
    const flights = new InFlight<number>();
    const { signal } = new AbortController();
    await expect(flights.join('k', signal, quiet, () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(flights.size).toBe(0);
    expect(await flights.join('k', signal, quiet, () => Promise.resolve(1))).toBe(1);
  });
});
