/**
 * Breaking a layer into groups, against multiplicative updates on tensors from the same start to an error 1 % larger.
 * Runs on GoogLeNet where the shared folder has its input, to which the target applies, or else on the small network.
 */
import * as tf from '@tensorflow/tfjs-core';
import { startBackend } from '../src/runtime/backend/start.ts';
import { nmf } from '../src/runtime/factor/nmf.ts';
import { nndsvd } from '../src/runtime/factor/nndsvd.ts';
import { sparse } from '../src/runtime/factor/sparse.ts';
import { Trace } from '../src/runtime/network/trace.ts';
import { floats, golden } from '../test/support/golden.ts';
import { hasShared, network as loadModel, sharedUrl } from '../test/support/models.ts';
import { multiplicative } from './plain-nmf.ts';
import { atLeast, atMost, median, type Report } from './report.ts';

const LAYER = 'mixed4d';
const GROUPS = 6;
const RUNS = 5;

/** Runs the bench. */
export async function run(): Promise<Report> {
  await startBackend({ prefer: 'wasm' });
  const network = await loadModel(hasShared ? 'googlenet' : 'mini-inception');
  const size = hasShared ? 224 : 96;
  const picture = hasShared
    ? await floats('dog-and-cat.input.f32', sharedUrl('golden/'))
    : await floats('dog-and-cat.mini-inception.input.f32');
  const trace = new Trace(network, tf.tensor4d(picture, [1, size, size, 3]));
  const data = (await trace.get(LAYER).data()) as Float32Array;
  const [height, width, channels] = trace.shape(LAYER) as [number, number, number];
  const x = sparse(height * width, channels, data);
  const times: number[] = [];
  let error = 0;
  for (let i = 0; i < RUNS; i++) {
    const begin = performance.now();
    ({ error } = await nmf(x, GROUPS, { seed: 1 }));
    times.push(performance.now() - begin);
  }
  const plain = await multiplicative(data, nndsvd(x, GROUPS, 1), 1.01 * error);
  const expected = await expectedError();
  const what = `${height * width} x ${channels} into ${GROUPS} groups`;
  return {
    name: `groups (${network.manifest.id}, Node)`,
    figures: [
      atMost(what, median(times), 'ms', 300),
      atMost(`${what}: error, from the one computed elsewhere`, 100 * Math.abs(error / expected - 1), '%', 2),
      atLeast('multiplicative updates on tensors take', plain / median(times), 'times as long', 1),
    ],
  };
}

/** Returns the relative error of that factorization from the golden numbers. */
async function expectedError(): Promise<number> {
  type Errors<T> = { nmf_mixed4d: Record<typeof GROUPS, T> };
  if (!hasShared) return (await golden<Errors<number>>('mini-inception.json')).nmf_mixed4d[GROUPS];
  const { nmf_mixed4d } = await golden<Errors<{ relative_error: number }>>(
    'googlenet.json',
    sharedUrl('golden/'),
  );
  return nmf_mixed4d[GROUPS].relative_error;
}
