import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/runtime/host.ts';
import { InFlight, type Request } from '../../../src/runtime/store/in-flight.ts';
import { Urgency } from '../../../src/runtime/urgency.ts';

const asking = (parts: Partial<Request> = {}): Request => ({
  urgency: new Urgency(1),
  signal: new AbortController().signal,
  onProgress: () => {},
  ...parts,
});

describe('InFlight', () => {
  it('starts the work of a key once and tells everybody how far it is', async () => {
    const flights = new InFlight<number>();
    let starts = 0;
    let report: (progress: Progress) => void = () => {};
    const start = ({ onProgress }: Request) => {
      starts++;
      report = onProgress;
      return new Promise<number>((resolve) => setTimeout(() => resolve(7), 5));
    };
    const heard: string[] = [];
    const both = [
      flights.join('k', asking({ onProgress: ({ what }) => heard.push(`a ${what}`) }), start),
      flights.join('k', asking({ onProgress: ({ what }) => heard.push(`b ${what}`) }), start),
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
    const start = ({ signal }: Request) =>
      new Promise<number>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          stopped = true;
          reject(new Error('stopped'));
        });
      });
    const [a, b] = [new AbortController(), new AbortController()];
    const both = Promise.allSettled([
      flights.join('k', asking({ signal: a.signal }), start),
      flights.join('k', asking({ signal: b.signal }), start),
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
    await expect(flights.join('k', asking(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(flights.size).toBe(0);
    expect(await flights.join('k', asking(), () => Promise.resolve(1))).toBe(1);
  });

  it('is as urgent as to whom it is most urgent', async () => {
    const flights = new InFlight<number>();
    const [hidden, seen] = [new Urgency(1), new Urgency(3)];
    const heard: number[] = [];
    const start = ({ urgency, signal }: Request) => {
      heard.push(urgency.priority);
      urgency.onChange((priority) => heard.push(priority));
      return new Promise<number>((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason)),
      );
    };
    const [a, b] = [new AbortController(), new AbortController()];
    const both = Promise.allSettled([
      flights.join('k', asking({ urgency: hidden, signal: a.signal }), start),
      flights.join('k', asking({ urgency: seen, signal: b.signal }), start),
    ]);
    b.abort();
    hidden.priority = 2;
    a.abort();
    seen.priority = 4;
    await both;
    expect(heard).toEqual([1, 3, 1, 2]);
  });
});
