import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { BrowserCheckpoints } from '../../../src/runtime/store/browser/browser-checkpoints.ts';

const checkpoint = (epoch: number) => ({ epoch, weights: { a: { filter: Float32Array.of(epoch, 1) } } });

describe('BrowserCheckpoints', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('are there on the next visit, in order, as far as none is missing', async () => {
    const first = new BrowserCheckpoints();
    for (const epoch of [0, 1, 2]) await first.put('one', checkpoint(epoch));
    await first.put('two', checkpoint(0));
    await first.put('two', checkpoint(2));
    const again = new BrowserCheckpoints();
    expect(await again.all('one')).toEqual([0, 1, 2].map(checkpoint));
    expect(await again.all('two')).toEqual([checkpoint(0)]);
    expect(await again.all('three')).toEqual([]);
  });

  it('of the trainings that were not used for longest go first', async () => {
    const kept = new BrowserCheckpoints();
    for (let i = 0; i < 8; i++) {
      await kept.put(`training ${i}`, checkpoint(0));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const again = new BrowserCheckpoints();
    expect(await again.all('training 0')).toEqual([]);
    expect(await again.all('training 1')).toEqual([]);
    expect(await again.all('training 7')).toEqual([checkpoint(0)]);
  });

  it('are in memory where the browser keeps nothing', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    } as never;
    const kept = new BrowserCheckpoints();
    await kept.put('one', checkpoint(0));
    await kept.put('one', checkpoint(0));
    expect(await kept.all('one')).toEqual([checkpoint(0)]);
  });
});
