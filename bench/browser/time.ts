import * as tf from '@tensorflow/tfjs-core';

/** Waits until a result is there: WebGL returns before it has computed. One number is read back. */
export async function settled(tensor: tf.Tensor): Promise<void> {
  const [first] = await tf.tidy(() => tf.slice(tf.reshape(tensor, [-1]), 0, 1)).data();
  if (!Number.isFinite(first)) throw new Error('A measurement gave no number.');
  tensor.dispose();
}

/** Milliseconds of each of several runs, after one that isn't counted. */
export async function times(runs: number, run: () => Promise<void>): Promise<number[]> {
  await run();
  const [found] = await alternately(runs, run);
  return found!;
}

/** Milliseconds of several things, each run several times, in turns, so that all meet the same weather. */
export async function alternately(runs: number, ...things: (() => Promise<void>)[]): Promise<number[][]> {
  const found: number[][] = things.map(() => []);
  for (let i = 0; i < runs; i++) {
    for (const [side, run] of things.entries()) {
      const start = performance.now();
      await run();
      found[side]!.push(performance.now() - start);
    }
  }
  return found;
}
