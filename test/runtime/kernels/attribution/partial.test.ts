import { expect, it } from 'vitest';
import type { Progress } from '../../../../src/runtime/host.ts';
import { towards } from '../../../../src/runtime/kernels/attribution/towards.ts';
import { integrated } from '../../../../src/runtime/network/attribute/methods/integrated.ts';
import { expectClose } from '../../../support/golden.ts';
import { context } from '../../../support/groups.ts';
import { miniInceptionRun } from '../../../support/stored-run.ts';

const run = miniInceptionRun();
const from = { layer: 'mixed5b', atom: 'channel' } as const;

it('a part is a value of its own with the axes of the whole, and the last batch is not one', async () => {
  const told: Progress[] = [];
  const data = new Float32Array(544);
  const method = towards<'guided'>(async (_trace, _ends, { onPartial }) => {
    data[0] = 5;
    onPartial!(data, 0.5);
    data[1] = 7;
    onPartial!(data, 1);
    return { shape: [544], data, plan: {} as never };
  });
  const to = { layer: 'output', atom: 'neuron', index: 3 } as const;
  const params = { from, to, score: 'logit', relax: false, unit: 'attribution' } as const;
  const value = await method(
    [run.trace],
    params,
    context({
      onProgress: (progress, soFar) => {
        if (soFar) told.push({ ...progress, partial: soFar() });
      },
    }),
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ fraction: 0.5, partial: { unit: (value as { unit: string }).unit } });
  expect(told[0]!.partial!.axes).toEqual((value as { axes: unknown }).axes);
  expect([...told[0]!.partial!.data.subarray(0, 2)]).toEqual([5, 0]);
});

it('a part of a mean over points is the mean over those that were seen', async () => {
  const parts: Float32Array[] = [];
  const to = { layer: 'output', atom: 'neuron', index: [3] } as const;
  const { data } = await integrated(
    run.trace,
    { from, to: { ...to, index: [3] }, score: 'logit', steps: 3, baseline: 'zero' },
    { batchBytes: 1, onPartial: (part) => parts.push(part) },
  );
  // Behind mixed5b the network is linear: every point gives the same.
  expect(parts).toHaveLength(3);
  for (const part of parts) expectClose(part, data);
});
