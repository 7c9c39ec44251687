import { at, lookUp } from '../../../../base/at.ts';
import { fault } from '../../../../base/messages.ts';
import { attendedStreams, patternsOf } from '../../../../base/transformer.ts';
import * as tf from '../../../backend/tensors.ts';
import { product } from '../../atoms.ts';
import { layerIn } from '../../names.ts';
import { products } from '../../ops/products.ts';
import { type PullRequest, pull } from '../../pull.ts';
import type { Trace } from '../../trace.ts';
import { inBatches, planOfRuns } from '../batches.ts';
import { spanCost } from '../cost.ts';
import { type Attribution, type Ends, type EndsRequest, findEnds } from '../ends.ts';
import type { AttributionOptions } from '../plan.ts';

/** What is attributed to what, and what attention counts by. */
export interface RolloutRequest extends EndsRequest {
  /** Patterns as they are, or times the gradient of the target's score. */
  weights: 'attention' | 'gradient';
}

/**
 * Attention rollout: from the tokens that a target reads back through the patterns of the blocks, to the tokens of a
 * residual stream, by the product over the blocks of (I + mean over heads of the pattern) / 2 (Abnar & Zuidema 2020), or of
 * I + mean over heads of what is positive of pattern times gradient (Chefer et al. 2021). A target that reads several
 * tokens counts them alike. Of a picture the places are given, without the class token. Faults `rollout-from`,
 * `no-attention`.
 */
export async function rollout(
  trace: Trace,
  request: RolloutRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const { weights } = request;
  const { from, to, targets, shape, scoreAt } = findEnds(
    trace,
    weights === 'gradient' ? request : plain(request),
  );
  const patterns = patternsBetween(trace, request.from.layer, { from, to });
  const score = scoreAt(trace);
  const isWeighted = weights === 'gradient';
  const start = at(patterns, isWeighted ? 0 : -1);
  const places = product(layerIn(trace, request.from.layer).shape.slice(0, -1));
  const { only } = request.from;
  const [first, count] = only === undefined ? [0, places] : [only, 1];
  const cost = spanCost(trace, start, to);
  const passes = targets.length;
  const plan = planOfRuns({ way: 'pull', passes, flops: passes * cost.flops }, cost.bytes, options);
  const data = new Float32Array(count * passes);
  const steps = {
    compute(begin: number, end: number) {
      const cotangent = score.gradients(targets.slice(begin, end));
      const gradients = gradientsAt(trace, patterns, { from: start, to, cotangent });
      const rolled = patterns.reduceRight(
        (rows, pattern) => back(rows, trace.get(pattern), isWeighted ? gradients.get(pattern) : undefined),
        readBy(lookUp(gradients, at(patterns, -1))),
      );
      tf.dispose([...gradients.values()]);
      return tf.slice(rolled, [0, 0, at(rolled.shape, -1) - places + first], [-1, 1, count]);
    },
    write(values: Float32Array, begin: number) {
      values.forEach((value, i) => {
        data[(i % count) * passes + begin + Math.floor(i / count)] = value;
      });
    },
    partial: () => data,
  };
  return { shape, data, plan: await inBatches(plan, steps, options) };
}

/** Which tokens are read does not depend on the score, but for one that is zero. */
const plain = ({ against: _, ...request }: RolloutRequest): RolloutRequest => ({
  ...request,
  score: 'logit',
});

/** Returns the tensors of the patterns between both ends, in order. */
function patternsBetween(trace: Trace, layer: string, { from, to }: Pick<Ends, 'from' | 'to'>): string[] {
  const { network } = trace;
  const { manifest } = network;
  const streams = attendedStreams(manifest).map(({ name }) => name);
  if (!streams.includes(layer)) throw fault('rollout-from', { layer, streams });
  const between = new Set(network.between(from, to).map(({ name }) => name));
  const found = patternsOf(manifest).map(({ tensor }) => network.resolve(tensor));
  const patterns = found.filter((tensor) => between.has(tensor));
  if (patterns.length === 0) throw fault('no-attention', { from: layer });
  return patterns;
}

/** Returns the gradients at some tensors, the lowest of which is `from`. The caller disposes of them. */
function gradientsAt(trace: Trace, tensors: readonly string[], request: PullRequest): Map<string, tf.Tensor> {
  const found = new Map<string, tf.Tensor>();
  const visit = (tensor: string, gradient: tf.Tensor) => {
    if (tensors.includes(tensor)) found.set(tensor, tf.keep(tf.clone(gradient)));
  };
  const lowest = pull(trace, { ...request, visit });
  return found.set(request.from, lowest);
}

/**
 * Returns the tokens whose rows of the last pattern count for a target, alike, with sum 1: [targets, 1, tokens].
 * @param gradients of scores by that pattern, [targets, head, query, key]
 */
function readBy(gradients: tf.Tensor): tf.Tensor {
  const read = tf.expandDims(tf.step(tf.sum(tf.abs(gradients), [1, 3])), 1);
  return tf.divNoNan(read, tf.sum(read, -1, true));
}

/** Returns rows [targets, 1, query] taken back through the block of a pattern: [targets, 1, key]. */
function back(rows: tf.Tensor, pattern: tf.Tensor, gradient?: tf.Tensor): tf.Tensor {
  const counted = gradient ? tf.relu(tf.mul(gradient, pattern)) : pattern;
  const sum = tf.add(rows, products(rows, tf.mean(counted, 1)));
  return gradient ? sum : tf.mul(0.5, sum);
}
