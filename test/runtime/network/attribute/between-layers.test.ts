import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { attribute } from '../../../../src/runtime/network/attribute/attribute.ts';
import { restart } from '../../../../src/runtime/network/restart.ts';
import { expectClose } from '../../../support/golden.ts';
import { miniInceptionRun } from '../../../support/stored-run.ts';

const run = miniInceptionRun();
const CHANNELS = 480;

/** The sums over positions of mixed5b's channels, with one channel of mixed5a scaled. */
async function sumsWith(channel: number, scale: number): Promise<Float32Array> {
  const scaled = tf.tidy(() => {
    const one = tf.oneHot(tf.tensor1d([channel], 'int32'), CHANNELS);
    return tf.mul(run.trace.get('mixed5a'), tf.add(1, tf.mul(scale - 1, tf.cast(one, 'float32'))));
  });
  const other = restart(run.trace, 'mixed5a', 'mixed5b', scaled);
  const sums = tf.tidy(() => tf.sum(other.get('mixed5b'), [0, 1, 2]));
  const data = (await sums.data()) as Float32Array;
  other.dispose();
  tf.dispose([scaled, sums]);
  return data;
}

it('from channel to channel is the slope of the sum above by the scale below', async () => {
  const { data, shape } = await attribute(run.trace, {
    from: { layer: 'mixed5a', atom: 'channel' },
    to: { layer: 'mixed5b', atom: 'channel', index: null },
    score: 'logit',
  });
  expect(shape).toEqual([CHANNELS, 544]);
  const row = (channel: number) => data.subarray(channel * 544, (channel + 1) * 544);
  const strength = (channel: number) => row(channel).reduce((sum, entry) => sum + entry * entry, 0);
  const [strongest] = [...Array(CHANNELS).keys()].sort((a, b) => strength(b) - strength(a));
  const step = 1e-3;
  const [up, down] = [await sumsWith(strongest!, 1 + step), await sumsWith(strongest!, 1 - step)];
  expectClose(
    row(strongest!),
    up.map((sum, i) => (sum - down[i]!) / (2 * step)),
    2e-2,
  );
});
