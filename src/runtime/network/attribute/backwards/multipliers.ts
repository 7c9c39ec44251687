import { at } from '../../../../base/at.ts';
import { fault } from '../../../../base/messages.ts';
import * as tf from '../../../backend/tensors.ts';
import { passes } from '../../ops/activation.ts';
import { inGroups, OVER as OVER_GROUPS } from '../../ops/groupnorm.ts';
import { ruleOf } from '../../ops/index.ts';
import type { Backwards, BinaryOp, LrnOp, Op, PoolOp, Primal, Rules } from '../../ops/kinds/op.ts';
import { denominator, nearby, power } from '../../ops/lrn.ts';
import type { Over } from '../../ops/normalizing.ts';
import { products } from '../../ops/products.ts';
import { summedTo } from '../../ops/sums.ts';
import type { Trace } from '../../trace.ts';
import { linearPart, type Weighted } from './linear-part.ts';
import { ratio } from './ratio.ts';

/** An op at a run and at the reference, and what arrived at it. */
interface Between {
  here: Primal;
  there: Primal;
  arrived: tf.Tensor;
}

/**
 * Multipliers instead of derivatives, by the rescale rule (Shrikumar et al. 2017): what an op's output differs by from that
 * of a reference run, by what its input differs by. Products and norms are taken apart into what is exact for finite
 * differences, so that differences times multipliers sum to the difference of the score. Fault `meaningless-method` at what
 * compares two computed tensors.
 */
export function multipliers(reference: Trace): Rules {
  const instead: Backwards = (op, here, arrived) => {
    const between = { here, there: reference.primal(op), arrived };
    switch (op.kind) {
      case 'conv':
      case 'depthwise':
      case 'grouped':
      case 'dense':
        return op.attrs.activation === 'none' ? undefined : [throughWeighted(op, between)];
      case 'relu':
      case 'prelu':
      case 'elementwise':
        return [rescaled(op, between)];
      case 'maxpool':
        return [throughMaximum(op, between)];
      case 'lrn':
        return [throughResponseNorm(op, between)];
      case 'layernorm':
      case 'rmsnorm': {
        const { scale } = op.weights;
        const arrivedInside = scale ? tf.mul(arrived, scale) : arrived;
        const over = { axes: [-1], centred: op.kind === 'layernorm' };
        return [throughNorm({ ...between, arrived: arrivedInside }, over, op.attrs.epsilon)];
      }
      case 'matmul':
        return ofMatrices(between);
      case 'groupnorm': {
        const inside = (x: tf.Tensor) => inGroups(op, x);
        return [throughNorm(between, OVER_GROUPS, op.attrs.epsilon, inside)];
      }
      case 'softmax':
        return [throughSoftmax(between)];
      case 'binary':
        return ofTwo(op, between);
      case 'reduce':
        if (op.attrs.with === 'max') throw meaningless('the largest of many', op);
        return undefined;
      default:
        return undefined;
    }
  };
  return { instead };
}

const meaningless = (what: string, { name }: Op): Error =>
  fault('meaningless-method', { method: 'DeepLIFT', what, op: name });

const changeOf = ({ here, there }: Between): tf.Tensor => tf.sub(here.input(0), there.input(0));

/** Halfway between a run and the reference. */
const midway = (a: tf.Tensor, b: tf.Tensor): tf.Tensor => tf.mul(0.5, tf.add(a, b));

/** A function of each entry: its difference over that of its input, its derivative where they are equal. */
function rescaled(op: Op, between: Between): tf.Tensor {
  const { here, there, arrived } = between;
  const derivative = at(ruleOf(op).pull(op, here, arrived, {}) as tf.Tensor[], 0);
  const change = tf.sub(here.output(), there.output());
  return ratio(tf.mul(arrived, change), changeOf(between), derivative);
}

function throughWeighted(op: Weighted, between: Between): tf.Tensor {
  const { here, there, arrived } = between;
  const linear = linearPart(op, here);
  // The same for all targets, and kept as long as the reference.
  const [multiplier] = there.residual('multiplier', () => {
    const change = tf.sub(here.output(), there.output());
    return [ratio(change, linear.push(changeOf(between)), passes(op.attrs.activation, here.output()))];
  });
  return linear.pull(tf.mul(arrived, multiplier));
}

/** The largest of a window: what it rises by over the reference's belongs to its place here, what it falls by to that there. */
function throughMaximum(op: PoolOp<'maxpool'>, between: Between): tf.Tensor {
  const { here, there, arrived } = between;
  const back = (primal: Primal, cotangent: tf.Tensor) =>
    at(ruleOf(op).pull(op, primal, cotangent, {}) as tf.Tensor[], 0);
  // The same for all targets, and kept as long as the reference.
  const [rise, fall] = there.residual('largest', () => {
    const higher = tf.maximum(here.output(), there.output());
    return [tf.sub(higher, there.output()), tf.sub(here.output(), higher)];
  });
  const moved = tf.add(back(here, tf.mul(arrived, rise)), back(there, tf.mul(arrived, fall)));
  return ratio(moved, changeOf(between), back(here, arrived));
}

/** x * s(u), u the sum of squares nearby. */
function throughResponseNorm(op: LrnOp, { here, there, arrived }: Between): tf.Tensor {
  const { alpha, beta } = op.attrs;
  // The same for all targets, and kept as long as the reference.
  const [middle, steepness, sum] = there.residual('response', () => {
    const [x, y] = [here.input(0), there.input(0)];
    const [d, e] = [denominator(op, x), denominator(op, y)];
    const [s, t] = [tf.div(1, power(d, beta)), tf.div(1, power(e, beta))];
    const slope = ratio(tf.sub(s, t), tf.sub(d, e), tf.mul(-beta, tf.div(s, d)));
    return [midway(s, t), tf.mul(midway(x, y), tf.mul(alpha, slope)), tf.add(x, y)];
  });
  const within = nearby(op, tf.mul(arrived, steepness), tf.onesLike(sum));
  return tf.add(tf.mul(arrived, middle), tf.mul(within, sum));
}

/**
 * (x - mean) * r(v), v the mean square of the first factor, from which a norm may leave the mean. The first factor's change
 * is multiplied by the harmonic mean of both r, the change of r by the first factors weighted by r: a reference of next to
 * nothing has an r so large that halves of it would cancel out to rounding.
 */
function throughNorm(
  { here, there, arrived }: Between,
  { axes, centred: isCentred }: Over,
  epsilon: number,
  inside: (x: tf.Tensor) => tf.Tensor = (x) => x,
): tf.Tensor {
  const parts = ({ input }: Primal) => {
    const x = inside(input(0));
    const centred = isCentred ? tf.sub(x, tf.mean(x, axes, true)) : x;
    const v = tf.add(tf.mean(tf.square(centred), axes, true), epsilon);
    return { centred, v, r: tf.rsqrt(v) };
  };
  const [a, b] = [parts(here), parts(there)];
  const sent = inside(arrived);
  const slope = ratio(tf.sub(a.r, b.r), tf.sub(a.v, b.v), tf.mul(-0.5, tf.div(a.r, a.v)));
  const share = tf.div(a.r, tf.add(a.r, b.r));
  const mixed = tf.add(tf.mul(share, a.centred), tf.mul(tf.sub(1, share), b.centred));
  const count = axes.reduce((product, axis) => product * at(a.centred.shape, axis), 1);
  const byFactor = tf.mul(slope, tf.sum(tf.mul(sent, mixed), axes, true));
  const by = tf.add(
    tf.mul(sent, tf.mul(2, tf.mul(share, b.r))),
    tf.mul(byFactor, tf.div(tf.add(a.centred, b.centred), count)),
  );
  return tf.reshape(isCentred ? tf.sub(by, tf.mean(by, axes, true)) : by, arrived.shape);
}

/** exp(x - L), L the logarithm of the sum of exp(x): both in powers of the larger sum, so that none overflows. */
function throughSoftmax({ here, there, arrived }: Between): tf.Tensor {
  const [x, y] = [here.input(0), there.input(0)];
  const total = (z: tf.Tensor) => {
    const top = tf.max(z, -1, true);
    return tf.add(top, tf.log(tf.sum(tf.exp(tf.sub(z, top)), -1, true)));
  };
  const [k, l] = [total(x), total(y)];
  const most = tf.maximum(k, l);
  const power = (z: tf.Tensor) => tf.exp(tf.sub(z, most));
  const each = ratio(tf.sub(power(x), power(y)), tf.sub(x, y), power(x));
  const shares = tf.mul(each, ratio(tf.sub(k, l), tf.sub(power(k), power(l)), tf.div(1, power(k))));
  const [u, v] = [tf.sub(x, k), tf.sub(y, l)];
  const by = tf.mul(arrived, ratio(tf.sub(here.output(), there.output()), tf.sub(u, v), here.output()));
  return tf.sub(by, tf.mul(shares, tf.sum(by, -1, true)));
}

/** AB - CD = (A - C)(B + D) / 2 + (A + C)(B - D) / 2. */
function ofMatrices({ here, there, arrived }: Between): tf.Tensor[] {
  const mid = (position: 0 | 1) => midway(here.input(position), there.input(position));
  const to = (position: 0 | 1, sent: tf.Tensor) =>
    summedTo(sent, [at(arrived.shape, 0), ...here.inputShape(position)]);
  return [
    to(0, products(arrived, mid(1), { transposeB: true })),
    to(1, products(mid(0), arrived, { transposeA: true })),
  ];
}

/** ab - cd = (a - c)(b + d) / 2 + (b - d)(a + c) / 2; of a quotient with 1 / b, which changes by (d - b) / bd. */
function ofTwo(op: BinaryOp, { here, there, arrived }: Between): ReturnType<Backwards> {
  const { operator } = op.attrs;
  if (operator === 'add' || operator === 'subtract') return undefined;
  if (operator === 'maximum' || operator === 'minimum') throw meaningless(`a ${operator} of two tensors`, op);
  const [a, c] = [here.input(0), there.input(0)];
  const [b, d] = [here.input(1), there.input(1)];
  const to = (position: 0 | 1, sent: tf.Tensor) =>
    summedTo(tf.mul(arrived, sent), [at(arrived.shape, 0), ...here.inputShape(position)]);
  if (operator === 'multiply') return [to(0, midway(b, d)), to(1, midway(a, c))];
  const inverse = midway(tf.reciprocal(b), tf.reciprocal(d));
  return [to(0, inverse), to(1, tf.neg(tf.div(midway(a, c), tf.mul(b, d))))];
}
