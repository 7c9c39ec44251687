import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, it } from 'vitest';
import { type AttributionRequest, attribute } from '../../../../src/runtime/network/attribute/attribute.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { networkOf, op } from '../../../support/networks.ts';

beforeAll(async () => {
  await wasm();
});

const ACTIVATION = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A map of 3 x 3, and its mean, which is the score; beside it a channel that the score knows nothing of. */
const meanOfMap = () =>
  new Trace(
    networkOf([
      op('affine', { weights: { scale: tf.scalar(1) } }, 'map'),
      op('mean', { attrs: { keepDims: false } }, 'mean', ['map']),
    ]),
    tf.tensor(
      ACTIVATION.flatMap((entry) => [entry, 10]),
      [1, 3, 3, 2],
    ),
  );

const WAYS = (['pull', 'push', 'active', 'closed'] as const).flatMap((way) => [
  { way },
  // Pass by pass.
  { way, batchBytes: 1 },
]);

describe.each(WAYS)('by the way %j', (options) => {
  const spatial = async (relax: boolean) => {
    const request: AttributionRequest = {
      from: { layer: 'map', atom: 'spatial' },
      to: { layer: 'output', atom: 'channel', index: [0] },
      score: 'logit',
      relax,
    };
    return (await attribute(meanOfMap(), request, options)).data;
  };

  it('each position has its ninth of a mean', async () => {
    expectClose(
      await spatial(false),
      ACTIVATION.map((entry) => entry / 9),
      1e-6,
    );
  });

  it('relaxed, a position at the border keeps of its ninth what the blur leaves within the map', async () => {
    // [1 2 1] / 4 along each axis, zero beyond: 3/4 of the weights at an end, all of them in the middle.
    const share = [3 / 4, 1, 3 / 4];
    const expected = ACTIVATION.map((entry, i) => (entry / 9) * share[Math.floor(i / 3)]! * share[i % 3]!);
    expectClose(await spatial(true), expected, 1e-6);
  });
});
