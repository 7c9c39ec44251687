import { at } from '../../../../base/at.ts';
import * as tf from '../../../backend/tensors.ts';
import type { Network } from '../../network.ts';
import { ruleOf } from '../../ops/index.ts';
import type { Backwards, BinaryOp, Op, Primal, Rules } from '../../ops/kinds/op.ts';
import { linearPart, type Weighted } from './linear-part.ts';
import { ratio } from './ratio.ts';

/** How relevance is shared out among what an op reads. */
export interface RelevanceRule {
  /** Of ops with weights: by contributions; with those that are positive favoured; by these alone; by depth. */
  rule: 'epsilon' | 'gamma' | 'z-plus' | 'composite';
  /** What is added to each sum that is shared out, away from zero, as a share of the layer's root mean square. */
  epsilon: number;
  /** How much positive contributions are favoured. */
  gamma: number;
}

const CONVOLUTIONS: readonly string[] = ['conv', 'depthwise', 'grouped'];

/** Added to sums that are exactly zero. */
const LEAST = 1e-9;

/**
 * Relevance instead of derivatives (Bach et al. 2015), through attention as AttnLRP (Achtibat et al. 2024). What goes back
 * is relevance by activation, so that as for derivatives the activation times it is the relevance. Rectifiers, and functions
 * of one number, pass relevance on; norms divide by constants; a maximum sends it to the largest, a product half to each of
 * what is computed. A softmax s of x is taken for its tangent, which sends x_i (R_i - s_i sum of R) to x_i: as a derivative
 * does. The tangent's constant part takes relevance, as biases do.
 */
export function relevance(given: RelevanceRule, network: Network): Rules {
  const instead: Backwards = (op, primal, cotangent, reached) => {
    switch (op.kind) {
      case 'conv':
      case 'depthwise':
      case 'grouped':
      case 'dense':
        return [shared(op, primal, cotangent, ruleAt(given, op, network), network)];
      case 'relu':
      case 'elementwise':
        return [tf.mul(cotangent, ratio(primal.output(), primal.input(0), 0))];
      case 'matmul':
        return ruleOf(op).pull(op, primal, halved(cotangent, reached), {});
      case 'binary':
        return ofTwo(op, primal, cotangent, reached);
      default:
        return undefined;
    }
  };
  return { frozenNorm: true, instead };
}

/** By depth (Montavon et al. 2019): dense layers and the upper half of convolutions by contributions, the lower by gamma. */
function ruleAt({ rule, ...rest }: RelevanceRule, op: Op, network: Network): RelevanceRule {
  if (rule !== 'composite') return { rule, ...rest };
  const layers = network.ops.filter(({ kind }) => CONVOLUTIONS.includes(kind));
  const place = layers.findIndex(({ name }) => name === op.name);
  const isUpper = op.kind === 'dense' || place >= layers.length / 2;
  return { rule: isUpper ? 'epsilon' : 'gamma', ...rest };
}

function shared(
  op: Weighted,
  primal: Primal,
  cotangent: tf.Tensor,
  { rule, epsilon, gamma }: RelevanceRule,
  network: Network,
): tf.Tensor {
  const arrived = tf.mul(cotangent, primal.output());
  const shareOut = (sums: tf.Tensor) => tf.div(arrived, stabilized(sums, epsilon));
  if (rule === 'epsilon') {
    const plain = linearPart(op, primal);
    // What a rectifier lets through is the sum itself, and where it lets nothing through no relevance arrives.
    const sums = op.attrs.activation === 'relu6' ? plain.run(primal.input(0)) : primal.output();
    return plain.pull(shareOut(sums));
  }
  const favoured = (positive: (w: tf.Tensor) => tf.Tensor) => (w: tf.Tensor) =>
    rule === 'z-plus' ? positive(w) : tf.add(w, tf.mul(gamma, positive(w)));
  const kept = rule === 'z-plus' ? rule : undefined;
  const raising = linearPart(op, primal, {
    weight: favoured((w) => tf.relu(w)),
    ...(kept && { name: `${kept} above` }),
  });
  const input = primal.input(0);
  if (isNowhereNegative(network, at(op.inputs, 0))) return raising.pull(shareOut(raising.run(input)));
  // Of a negative entry, what negative weights make of it is positive.
  const falling = linearPart(op, primal, {
    weight: favoured((w) => tf.minimum(w, 0)),
    ...(kept && { name: `${kept} below` }),
  });
  const [above, below] = [tf.relu(input), tf.minimum(input, 0)];
  const shares = shareOut(tf.add(raising.run(above), falling.push(below)));
  const isAbove = tf.sub(1, tf.step(tf.neg(input)));
  return tf.add(tf.mul(isAbove, raising.pull(shares)), tf.mul(tf.sub(1, isAbove), falling.pull(shares)));
}

/** Moves sums away from zero. */
function stabilized(sums: tf.Tensor, epsilon: number): tf.Tensor {
  const sign = tf.sub(1, tf.mul(2, tf.step(tf.neg(sums))));
  const size = tf.sqrt(tf.mean(tf.square(sums)));
  return tf.add(sums, tf.mul(sign, tf.add(tf.mul(epsilon, size), LEAST)));
}

/** The layers that can only hold what is zero or positive: behind a rectifier, and what keeps its signs. */
function isNowhereNegative(network: Network, tensor: string): boolean {
  const op = network.op(tensor);
  if (!op) return false;
  if ('attrs' in op && 'activation' in op.attrs && op.attrs.activation !== 'none') return true;
  switch (op.kind) {
    case 'maxpool':
    case 'avgpool':
    case 'mean':
    case 'lrn':
    case 'concat':
    case 'reshape':
    case 'transpose':
    case 'slice':
    case 'shuffle':
      return op.inputs.every((input) => isNowhereNegative(network, input));
    case 'pad':
      return op.attrs.value >= 0 && op.inputs.every((input) => isNowhereNegative(network, input));
    default:
      return false;
  }
}

/** Half of what arrived where both factors count. */
const halved = (cotangent: tf.Tensor, reached: boolean[]): tf.Tensor =>
  reached.every((counts) => counts) ? tf.mul(cotangent, 0.5) : cotangent;

/** A product sends half to each of what counts, a quotient all to what is divided; the rest are as derivatives are. */
function ofTwo(
  op: BinaryOp,
  primal: Primal,
  cotangent: tf.Tensor,
  reached: boolean[],
): ReturnType<Backwards> {
  const { operator } = op.attrs;
  const derivatives = (sent: tf.Tensor) => ruleOf(op).pull(op, primal, sent, {});
  if (operator === 'multiply') {
    return derivatives(halved(cotangent, reached));
  }
  if (operator === 'divide') return [at(derivatives(cotangent) as tf.Tensor[], 0), undefined];
  return undefined;
}
