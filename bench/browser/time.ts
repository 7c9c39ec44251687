import * as tf from '@tensorflow/tfjs-core';

/** Waits for a result by reading one number back: WebGL returns before it has computed. */
export async function settled(tensor: tf.Tensor): Promise<void> {
  const [first] = await tf.tidy(() => tf.slice(tf.reshape(tensor, [-1]), 0, 1)).data();
  if (!Number.isFinite(first)) throw new Error('A measurement gave no number.');
  tensor.dispose();
}

/** Returns the milliseconds of each of several runs, after one that isn't counted. */
export async function times(runs: number, run: () => Promise<void>): Promise<number[]> {
  await run();
  return repeated(runs, run);
}

/** Returns the milliseconds of each of several runs. */
export async function repeated(runs: number, run: () => Promise<void>): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < runs; i++) found.push(await timed(run));
  return found;
}

/** Returns the milliseconds of each run of two things, run in turns so that the machine treats them alike. */
export async function alternately(
  runs: number,
  own: () => Promise<void>,
  reference: () => Promise<void>,
): Promise<{ own: number[]; reference: number[] }> {
  const found: { own: number[]; reference: number[] } = { own: [], reference: [] };
  for (let i = 0; i < runs; i++) {
    found.own.push(await timed(own));
    found.reference.push(await timed(reference));
  }
  return found;
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
