import { describe, expect, it } from 'vitest';
import { type PlanQuery, planMatrix } from '../../../../src/runtime/network/attribute/plan.ts';

const query = (change: Partial<PlanQuery> = {}): PlanQuery => ({
  sources: 196,
  targets: 1000,
  span: { flops: 6e8, bytes: 5e6 },
  pushable: true,
  poolable: true,
  sparse: true,
  batchBytes: 16e6,
  activeBytes: 100e6,
  batchFlops: 1e12,
  ...change,
});

describe('the way of an attribution matrix', () => {
  it('is forward for few sources and many targets', () => {
    expect(planMatrix(query())).toMatchObject({ way: 'push', passes: 196, flops: 196 * 6e8 });
  });

  it('is reverse for many sources and few targets, and where both are as many', () => {
    expect(planMatrix(query({ sources: 528, targets: 2 }))).toMatchObject({ way: 'pull', passes: 2 });
    expect(planMatrix(query({ sources: 7, targets: 7 }))).toMatchObject({ way: 'pull', passes: 7 });
  });

  it('is the closed form where a mean follows, unless one pull is cheaper still', () => {
    const span = { flops: 1e7, bytes: 1e6, pooled: { tensor: 'pool', flops: 2e6 } };
    expect(planMatrix(query({ span }))).toMatchObject({ way: 'closed', passes: 196, batches: 1 });
    expect(planMatrix(query({ span, targets: 1 }))).toMatchObject({ way: 'pull', passes: 1 });
    expect(planMatrix(query({ span, poolable: false })).way).toBe('push');
  });

  it('is reverse under a rule that only reverse passes know', () => {
    expect(planMatrix(query({ pushable: false }))).toMatchObject({ way: 'pull', passes: 1000 });
  });

  it('computes only what changes where many passes make up for setting up', () => {
    const span = { flops: 6e8, bytes: 5e6, active: { flops: 5e7, setup: 3e9, bytes: 1e6 } };
    expect(planMatrix(query({ span }))).toMatchObject({
      way: 'push',
      active: true,
      perBatch: 100,
      batches: 2,
      flops: 196 * 5e7 + 2 * 3e9,
    });
    expect(planMatrix(query({ span, targets: 3 }))).toMatchObject({ way: 'pull', passes: 3 });
    expect(planMatrix(query({ span, sparse: false })).active).toBeUndefined();
  });

  it('can be asked for, where it is possible', () => {
    expect(planMatrix(query(), 'pull').way).toBe('pull');
    expect(planMatrix(query(), 'closed').way).toBe('push');
  });

  it('is split into batches that fit, of one pass at least', () => {
    expect(planMatrix(query())).toMatchObject({ perBatch: 3, batches: 66 });
    expect(planMatrix(query({ batchBytes: 1 }))).toMatchObject({ perBatch: 1, batches: 196 });
    expect(planMatrix(query({ batchBytes: 1e12 }))).toMatchObject({ perBatch: 196, batches: 1 });
    expect(planMatrix(query({ batchFlops: 1.3e9 }))).toMatchObject({ perBatch: 2, batches: 98 });
    expect(planMatrix(query({ batchFlops: 1 }))).toMatchObject({ perBatch: 1, batches: 196 });
  });

  it('is split into shorter batches, as far as setting them up does not become most of the work', () => {
    const active = (setup: number, batchFlops: number) =>
      planMatrix(
        query({ span: { flops: 6e8, bytes: 5e6, active: { flops: 5e7, setup, bytes: 1e6 } }, batchFlops }),
      );
    expect(active(5e8, 4e9)).toMatchObject({ active: true, perBatch: 70, batches: 3 });
    expect(active(1e9, 1e9)).toMatchObject({ active: true, perBatch: 60, batches: 4 });
  });
});
