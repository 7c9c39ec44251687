import { describe, expect, it } from 'vitest';
import { TraceStore } from '../../../src/runtime/device/trace-store.ts';
import { Trace } from '../../../src/runtime/network/trace.ts';

/** A run of so many bytes, which tells whether it was freed. */
class Run extends Trace {
  freed = 0;
  size: number;

  constructor(size: number) {
    super({ hold() {}, release() {} } as never);
    this.size = size;
  }

  override get bytes(): number {
    return this.size;
  }

  override dispose(): void {
    this.freed++;
  }
}

describe('TraceStore', () => {
  it('frees the least recently used run when there is no room', () => {
    const store = new TraceStore(10);
    const [a, b, c] = [new Run(4), new Run(4), new Run(4)];
    store.set('a', a);
    store.set('b', b);
    store.get('a');
    store.set('c', c);
    expect([a.freed, b.freed, c.freed]).toEqual([0, 1, 0]);
    expect(store.bytes).toBe(8);
  });

  it('frees a run that has outgrown it', () => {
    const store = new TraceStore(10);
    const run = new Run(4);
    store.set('a', run);
    run.size = 11;
    store.measure('a');
    expect(run.freed).toBe(1);
    expect(store.get('a')).toBeUndefined();
  });

  it('frees what is in use when the last one releases it, unless there is room for it', () => {
    const store = new TraceStore(10);
    const [large, small] = [new Run(11), new Run(4)];
    for (const run of [large, large, small]) store.hold(run);
    store.set('large', large);
    store.set('small', small);
    store.release(large);
    expect(large.freed).toBe(0);
    store.release(large);
    store.release(small);
    expect([large.freed, small.freed]).toEqual([1, 0]);
  });

  it('frees everything at the end, and what is released later not again', () => {
    const store = new TraceStore(10);
    const run = new Run(4);
    store.hold(run);
    store.set('a', run);
    store.clear();
    store.release(run);
    expect(run.freed).toBe(1);
  });
});
