import * as tf from '@tensorflow/tfjs-core';
import type { Atom } from '../../base/axis.ts';
import { Fault } from '../../base/diagnostic.ts';
import { macrotask } from '../backend/macrotask.ts';
import { axesOf, countOf, scoreGradients, sumByAtom } from './atoms.ts';
import { binomialBlur } from './blur.ts';
import { probabilitiesOf, tensorOf } from './names.ts';
import { pull } from './pull.ts';
import type { Trace } from './trace.ts';

export interface AttributionRequest {
  from: { layer: string; atom: Atom };
  /** `index`: which atoms (flat y * width + x for a position); null for all. */
  to: { layer: string; atom: Atom; index: number[] | null };
  /** What stands for a class of the output: its logit, or its probability. */
  score: 'logit' | 'probability';
  /** Relaxed max-pools and a blurred gradient. Only for `from` positions. */
  relax: boolean;
}

export interface AttributionOptions {
  /** Bytes that the tensors of one batch of targets may take, roughly. */
  batchBytes?: number;
  signal?: AbortSignal;
  /** Fraction of the targets done. */
  onProgress?: (fraction: number) => void;
}

/** Named by position: the axes of `from`, then the targets unless a single one was named. */
export interface Attribution {
  shape: number[];
  data: Float32Array;
}

/** Larger batches are no faster on WASM and hold the event loop longer. */
const DEFAULT_BATCH_BYTES = 16e6;

/**
 * Linear attribution: activation times the derivative of the target's score, at the activations of a run of
 * one example, summed over what belongs to each atom of `from`. All targets of a batch share the one run.
 * Faults `not-upstream`, `unknown-layer`, `unsupported-atom`, `index-out-of-range`, `unsupported-score`,
 * `unsupported-relaxation`; an abort rejects with the signal's reason.
 */
export async function attribute(
  trace: Trace,
  request: AttributionRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const { network } = trace;
  const { from, to, relax } = request;
  const source = tensorOf(network, from.layer);
  const target = targetTensor(trace, request);
  if (trace.batch !== 1) throw new Error('Attribution is taken at a run of one example.');
  if (relax && from.atom !== 'spatial') {
    throw new Fault('unsupported-relaxation', 'Relaxed attribution is defined for positions only.');
  }
  const shape = trace.shape(source);
  const indices = targets(to, trace.shape(target));
  const axes = axesOf(from.atom, shape);
  const size = countOf(from.atom, shape);
  const data = new Float32Array(size * indices.length);
  const perBatch = batchSize(trace, source, target, options.batchBytes ?? DEFAULT_BATCH_BYTES);
  for (let start = 0; start < indices.length; start += perBatch) {
    if (start > 0) await macrotask();
    options.signal?.throwIfAborted();
    const batch = indices.slice(start, start + perBatch);
    const values = await readOnce(() => {
      const cotangent = scoreGradients(to.atom, trace.get(target), batch);
      const rules = { relaxMaxPool: relax };
      const gradient = pull(trace, { from: source, to: target, cotangent, rules });
      const smooth = relax && shape.length === 3 ? binomialBlur(gradient as tf.Tensor4D) : gradient;
      return sumByAtom(from.atom, tf.mul(smooth, trace.get(source)), shape);
    });
    for (let i = 0; i < values.length; i++) {
      data[(i % size) * indices.length + start + Math.floor(i / size)] = values[i]!;
    }
    options.onProgress?.((start + batch.length) / indices.length);
  }
  const single = to.atom === 'whole' || to.index?.length === 1;
  return { shape: single ? axes : [...axes, indices.length], data };
}

function targetTensor(trace: Trace, { to, score }: AttributionRequest): string {
  const tensor = tensorOf(trace.network, to.layer);
  if (score === 'logit') return tensor;
  if (tensor !== tensorOf(trace.network, 'output')) {
    throw new Fault('unsupported-score', `"${to.layer}" has no probabilities: only the output does.`);
  }
  return probabilitiesOf(trace.network);
}

function targets(to: AttributionRequest['to'], shape: number[]): number[] {
  const count = countOf(to.atom, shape);
  const indices = (to.atom === 'whole' ? null : to.index) ?? Array.from({ length: count }, (_, i) => i);
  const outside = indices.find((index) => !Number.isInteger(index) || index < 0 || index >= count);
  if (outside !== undefined) {
    throw new Fault(
      'index-out-of-range',
      `"${to.layer}" has no ${to.atom} ${outside}.`,
      `They are 0 to ${count - 1}.`,
    );
  }
  return indices;
}

/**
 * How many targets go through the network at once: a handful of tensors as large as the largest live
 * together.
 */
function batchSize(trace: Trace, from: string, to: string, bytes: number): number {
  const span = trace.network.between(from, to).map((op) => op.name);
  const sizes = [from, ...span].map((name) => trace.shape(name).reduce((a, b) => a * b, 1));
  return Math.max(1, Math.floor(bytes / (4 * 8 * Math.max(...sizes))));
}

async function readOnce(compute: () => tf.Tensor): Promise<Float32Array> {
  const tensor = tf.tidy(compute);
  try {
    return (await tensor.data()) as Float32Array;
  } finally {
    tensor.dispose();
  }
}
