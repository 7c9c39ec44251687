import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import type { AttributionRequest } from '../../../../src/runtime/network/attribute/attribute.ts';
import { attribute } from '../../../../src/runtime/network/attribute/attribute.ts';
import { predictMs } from '../../../../src/runtime/network/attribute/predict.ts';
import { expectClose } from '../../../support/golden.ts';
import { miniInceptionRun } from '../../../support/stored-run.ts';

const run = miniInceptionRun();

const request = (change: Partial<AttributionRequest> = {}): AttributionRequest => ({
  from: { layer: 'mixed5a', atom: 'spatial' },
  to: { layer: 'output', atom: 'neuron', index: [11, 66] },
  score: 'logit',
  relax: false,
  ...change,
});

const sum = (values: Float32Array) => values.reduce((a, b) => a + b, 0);

describe('the axes of the result', () => {
  const to = (index: number[] | null) => ({ layer: 'output', atom: 'neuron', index }) as const;
  it.each([
    ['neuron', to([11]), [6, 6, 480]],
    ['spatial', to([11]), [6, 6]],
    ['channel', to([11]), [480]],
    ['whole', to([11]), []],
    ['whole', to(null), [200]],
    ['spatial', to([11, 66]), [6, 6, 2]],
    ['whole', { layer: 'mixed5b', atom: 'whole', index: null }, []],
    ['whole', { layer: 'mixed5b', atom: 'channel', index: null }, [544]],
    ['whole', { layer: 'mixed5b', atom: 'spatial', index: null }, [36]],
    ['whole', { layer: 'mixed5b', atom: 'neuron', index: [5] }, []],
  ] as const)('from %s to %o', async (atom, target, shape) => {
    const found = await attribute(
      run.trace,
      request({
        from: { layer: 'mixed5a', atom },
        to: { ...target, index: target.index ? [...target.index] : null },
      }),
    );
    expect(found.shape).toEqual(shape);
    expect(found.data.length).toBe(shape.reduce((a: number, b) => a * b, 1));
  });
});

it('sums to the same however the layer is cut', async () => {
  const totals = await Promise.all(
    (['neuron', 'spatial', 'channel', 'whole'] as const).map(async (atom) => {
      const to = { layer: 'output', atom: 'neuron', index: [11] } as const;
      const found = await attribute(
        run.trace,
        request({ from: { layer: 'mixed5a', atom }, to: { ...to, index: [11] } }),
      );
      return sum(found.data);
    }),
  );
  expectClose(totals, Array(4).fill(totals[0]), 1e-4);
});

it('of the length of a layer to itself is that length', async () => {
  const found = await attribute(
    run.trace,
    request({
      from: { layer: 'mixed4d', atom: 'spatial' },
      to: { layer: 'mixed4d', atom: 'whole', index: null },
    }),
  );
  const length = await tf.norm(run.trace.get('mixed4d')).data();
  expectClose([sum(found.data)], length, 1e-4);
});

it('gives the same in one batch as target by target', async () => {
  const together = await attribute(run.trace, request());
  const apart = await attribute(run.trace, request(), { batchBytes: 1 });
  expectClose(apart.data, together.data, 1e-5);
});

it('relaxes for positions only, and changes what they get', async () => {
  const plain = await attribute(run.trace, request());
  const relaxed = await attribute(run.trace, request({ relax: true }));
  expect(relaxed.data).not.toEqual(plain.data);
  const channels = request({ relax: true, from: { layer: 'mixed5a', atom: 'channel' } });
  await expect(attribute(run.trace, channels)).rejects.toMatchObject({ code: 'unsupported-relaxation' });
});

it('attributes the probability as the logits weighted by the softmax Jacobian', async () => {
  const all = await attribute(run.trace, request({ to: { layer: 'output', atom: 'neuron', index: null } }));
  const one = { layer: 'output', atom: 'neuron', index: [11] } as const;
  const found = await attribute(run.trace, request({ to: { ...one, index: [11] }, score: 'probability' }));
  const p = await run.trace.get('softmax').data();
  const expected = Array.from({ length: 36 }, (_, place) => {
    const logits = all.data.subarray(place * 200, (place + 1) * 200);
    const mean = logits.reduce((total, value, i) => total + p[i]! * value, 0);
    return p[11]! * (logits[11]! - mean);
  });
  expectClose(found.data, expected);
});

it('says what it cannot do', async () => {
  const to = { layer: 'output', atom: 'neuron', index: [200] } as const;
  const bad: [string, Partial<AttributionRequest>][] = [
    ['index-range', { to: { ...to, index: [200] } }],
    ['unknown-layer', { to: { ...to, layer: 'nowhere', index: [1] } }],
    ['not-upstream', { to: { layer: 'mixed4d', atom: 'channel', index: [0] } }],
    ['unsupported-score', { to: { layer: 'output', atom: 'whole', index: null }, score: 'log-odds' }],
    ['index-range', { against: 200 }],
    ['unsupported-score', { to: { layer: 'mixed5b', atom: 'channel', index: [0] }, score: 'probability' }],
    ['unsupported', { from: { layer: 'mixed5a', atom: 'group' } }],
  ];
  for (const [code, change] of bad) {
    await expect(attribute(run.trace, request(change))).rejects.toMatchObject({ code });
  }
});

it('stops between batches, says how far it is, and leaves no tensor', async () => {
  await attribute(run.trace, request());
  const before = tf.memory().numTensors;
  const control = new AbortController();
  const progress: number[] = [];
  const stopped = attribute(run.trace, request({ to: { layer: 'output', atom: 'neuron', index: null } }), {
    way: 'pull',
    batchBytes: 1,
    signal: control.signal,
    onProgress: (fraction) => {
      progress.push(fraction);
      if (progress.length === 3) control.abort();
    },
  });
  await expect(stopped).rejects.toThrow(/abort/i);
  expect(progress).toEqual([1 / 200, 2 / 200, 3 / 200]);
  expect(tf.memory().numTensors).toBe(before);
});

it('plans: towards many classes forward, with what is known so far on the way', async () => {
  const to = { layer: 'output', atom: 'neuron', index: null } as const;
  const seen: number[] = [];
  const { data, plan } = await attribute(
    run.trace,
    request({ to, from: { layer: 'mixed4d', atom: 'spatial' } }),
    {
      onPartial: (partial, fraction) => {
        // Positions that were not pushed yet are zero for every class.
        seen.push(fraction);
        if (fraction < 1) expect(partial.subarray(-200)).toEqual(new Float32Array(200));
      },
    },
  );
  expect(plan).toMatchObject({ way: 'push', passes: 144, batches: Math.ceil(144 / plan.perBatch) });
  expect(plan.flops).toBeGreaterThan(1e9);
  expect(plan.measuredMs).toBeGreaterThan(0);
  expect(plan.predictedMs).toBe(await predictMs(plan.flops));
  expect(seen.length).toBe(plan.batches);
  expect(seen.at(-1)).toBe(1);
  expect(data.length).toBe(144 * 200);
});

it('plans: the closed form under the last mean', async () => {
  const to = { layer: 'output', atom: 'neuron', index: null } as const;
  const from = { layer: 'mixed5b', atom: 'spatial' } as const;
  const closed = await attribute(run.trace, request({ to, from }));
  expect(closed.plan.way).toBe('closed');
  const pulled = await attribute(run.trace, request({ to, from }), { way: 'pull' });
  expectClose(closed.data, pulled.data, 1e-5);
});
