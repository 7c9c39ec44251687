import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import { activated, pullActivation, pushActivation } from './activation.ts';
import { conv } from './conv.ts';
import { convolutionOf, convolutionWeights, groupByGroup, sizeOf } from './convolving.ts';
import { planeOf, windowOf, windowReads } from './geometry.ts';
import type { ConvOp, GroupedOp, OpRule, Primal } from './kinds/op.ts';
import { byRange } from './not-finite.ts';
import { transposedTimes } from './sums.ts';

/** Fewest channels that are convolved at once: fewer keep a matrix kernel from being used well. */
const BUNDLE = 32;

/**
 * Grouped convolution (Krizhevsky et al. 2012, Xie et al. 2017). Neighbouring small groups are bundled: one
 * convolution whose filter is zero between channels of different groups.
 */
export const grouped: OpRule<GroupedOp> = {
  shape(op, [input]) {
    const { strides, dilations, padding } = op.attrs;
    const { out } = windowOf(planeOf(input), sizeOf(op), strides, dilations, padding);
    return [...out, at(op.weights.filter.shape, 3)];
  },

  reads(op, input) {
    const { strides, dilations, padding } = op.attrs;
    return windowReads(input, sizeOf(op), strides, dilations, padding);
  },

  run(op, [input], constant) {
    const bundles = () => {
      const linear = inBundles(input, bundlesOf(op, constant), (part, bundle) =>
        conv.run(bundle, [part], constant),
      );
      return op.weights.bias ? tf.add(linear, op.weights.bias) : linear;
    };
    const { filter } = op.weights;
    const each = () =>
      groupByGroup(convolutionOf(op, input), tf.split(filter as tf.Tensor4D, op.attrs.groups, 3));
    return activated(op.attrs.activation, byRange(input, bundles, each));
  },

  push(op, primal, [tangent]) {
    const bundles = bundlesOf(op, primal.constant);
    const linear = inBundles(tangent, bundles, (part, bundle, i) =>
      conv.push(bundle, partOf(primal, i, bundles.length), [part], {}),
    );
    return pushActivation(op.attrs.activation, primal, linear);
  },

  pull(op, primal, cotangent, rules) {
    const linear = pullActivation(op.attrs.activation, primal, cotangent, rules);
    const bundles = bundlesOf(op, primal.constant);
    const pulled = inBundles(linear, bundles, (part, bundle, i) => {
      const [own] = conv.pull(bundle, partOf(primal, i, bundles.length), part, {});
      return own;
    });
    return [pulled];
  },

  weights: convolutionWeights(
    (op, x, filter) => {
      const parts: tf.Tensor4D[] = tf.split(filter, op.attrs.groups, 3);
      return groupByGroup({ ...convolutionOf(op, x), bias: undefined }, parts);
    },
    (seen, cotangent, { attrs: { groups } }) => {
      const parts = tf.split(cotangent, groups, 3);
      return tf.concat(
        tf.split(seen, groups, 3).map((part, i) => transposedTimes(part, at(parts, i))),
        1,
      );
    },
  ),
};

/** The convolutions of the bundles, without bias and activation. */
function bundlesOf(op: GroupedOp, constant: Primal['constant']): ConvOp[] {
  const { groups, ...attrs } = op.attrs;
  const { filter } = op.weights;
  const size = Math.min(at(filter.shape, 2), at(filter.shape, 3) / groups);
  // The largest divisor of the number of groups that makes a bundle no larger than needed.
  let together = 1;
  while (together < groups && (groups % together !== 0 || together * size < BUNDLE)) together++;
  return Array.from({ length: groups / together }, (_, i) => ({
    kind: 'conv',
    name: `${op.name} bundle ${i}`,
    inputs: op.inputs,
    attrs: { ...attrs, activation: 'none' },
    weights: { filter: constant(`bundle ${i}`, () => bundled(op, i, together)) },
  }));
}

/** [h, w, n in, n out] of n groups, from [h, w, in, n out]: block by block along the diagonal. */
function bundled({ weights: { filter }, attrs: { groups } }: GroupedOp, index: number, together: number) {
  const [height, width, input, outputs] = filter.shape as [number, number, number, number];
  const each = outputs / groups;
  const blocks = Array.from({ length: together }, (_, i) => {
    const first = (index * together + i) * each;
    const block = tf.slice(filter, [0, 0, 0, first], [height, width, input, each]);
    return tf.pad(block, [
      [0, 0],
      [0, 0],
      [0, 0],
      [i * each, (together - 1 - i) * each],
    ]);
  });
  return joined(blocks, 2);
}

/** The share that the convolution of one bundle has in the stored run. */
function partOf(primal: Primal, index: number, count: number): Primal {
  const share = (shape: number[]) => [...shape.slice(0, -1), at(shape, -1) / count];
  return {
    ...primal,
    inputShape: (position) => share(primal.inputShape(position)),
    outputShape: () => share(primal.outputShape()),
    residual: (key, make) => primal.residual(`${key} ${index}`, make),
    constant: (key, make) => primal.constant(`${key} ${index}`, make),
  };
}

/** Applies a function to each bundle's channels of x, and joins what it returns. */
function inBundles(
  x: tf.Tensor,
  bundles: ConvOp[],
  apply: (part: tf.Tensor, bundle: ConvOp, index: number) => tf.Tensor,
): tf.Tensor {
  const parts = bundles.length === 1 ? [x] : tf.split(x, bundles.length, -1);
  const applied = bundles.map((bundle, i) => apply(at(parts, i), bundle, i));
  return joined(applied, -1);
}

const joined = (parts: tf.Tensor[], axis: number): tf.Tensor =>
  parts.length === 1 ? at(parts, 0) : tf.concat(parts, axis);
