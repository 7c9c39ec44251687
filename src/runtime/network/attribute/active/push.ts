import { at, lookUp } from '../../../../base/at.ts';
import type { Heap } from '../../../backend/heap.ts';
import * as tf from '../../../backend/tensors.ts';
import { pictureOf } from '../../ops/geometry.ts';
import type { ConvOp, LinearRules, Op } from '../../ops/kinds/op.ts';
import { relaxationOf } from '../../ops/relaxed.ts';
import type { Trace } from '../../trace.ts';
import { pushAverage, pushMaxpool, pushRelaxed } from './pools.ts';
import { type Product, pushProducts, type Window } from './product.ts';
import { type Rows, STILL, still, type Workspace } from './rows.ts';
import { pushAdd, pushAffine, pushConcat, pushPad, pushRelu } from './shapes.ts';
import { type SparseDirections, startRows } from './start.ts';

/**
 * Forward mode along some directions, which computes at rectifiers only what is not cut: the same numbers as `push` on
 * their tangents, for a fraction of the operations. WASM only.
 * @returns [end - start, ...shape of `to`]
 */
export function pushActive(
  trace: Trace,
  heap: Heap,
  { from, to, rules }: { from: string; to: string; rules?: LinearRules | undefined },
  directions: SparseDirections,
  start: number,
  end: number,
): tf.Tensor {
  const span = trace.network.between(from, to);
  const space: Workspace = {
    heap,
    n: end - start,
    value: (name) => trace.get(name),
    ...(rules?.relaxMaxPool ? { relaxation: (op) => relaxationOf(op, trace.primal(op)) } : {}),
  };
  // Nothing else may make tensors while rows are written.
  for (const op of span) trace.get(op.name);
  return tf.tidy(() => {
    const known = new Map([[from, startRows(directions, start, end, heap)]]);
    for (const op of span) {
      if (known.has(op.name)) continue;
      for (const [name, rows] of through(op, span, known, space)) known.set(name, rows);
    }
    return collect(lookUp(known, to), space);
  });
}

/** Returns the rows of an op, and of others that are computed along with it. */
function through(op: Op, span: readonly Op[], known: Map<string, Rows>, space: Workspace): [string, Rows][] {
  const input = (position: number): Rows => {
    const name = at(op.inputs, position);
    return known.get(name) ?? still(space.value(name).shape.slice(1));
  };
  switch (op.kind) {
    case 'conv': {
      const together = span.filter(
        (other): other is ConvOp => other.kind === 'conv' && sameWindow(op, other),
      );
      const products = together.map(({ name, attrs, weights }) => ({
        name,
        ...attrs,
        weights: weights.filter,
      }));
      const made = pushProducts(products, windowOfConv(op), input(0), space);
      return together.map(({ name }, i) => [name, at(made, i)]);
    }
    case 'dense': {
      const product: Product = { name: op.name, activation: op.attrs.activation, weights: op.weights.matrix };
      return [[op.name, at(pushProducts([product], SINGLE, input(0), space), 0)]];
    }
    case 'maxpool': {
      const relaxed = space.relaxation?.(op);
      const rows = relaxed ? pushRelaxed(op, relaxed, input(0), space) : pushMaxpool(op, input(0), space);
      return [[op.name, rows]];
    }
    case 'avgpool':
      return [[op.name, pushAverage(op, input(0), space)]];
    case 'mean': {
      const [height, width, channels] = pictureOf(input(0).shape);
      const attrs: Window = { ...SINGLE, size: [height, width] };
      const rows = pushAverage({ attrs }, input(0), space);
      return [[op.name, { ...rows, shape: op.attrs.keepDims ? [1, 1, channels] : [channels] }]];
    }
    case 'concat':
      return [[op.name, pushConcat(op.inputs.map((_, i) => input(i)))]];
    case 'add':
      return [
        [
          op.name,
          pushAdd(
            op.inputs.map((_, i) => input(i)),
            space,
          ),
        ],
      ];
    case 'affine':
      return [[op.name, pushAffine(op, input(0), space)]];
    case 'relu':
      return [[op.name, pushRelu(op.name, op.attrs.activation, input(0), space)]];
    case 'pad':
      return [[op.name, pushPad(op, input(0))]];
    case 'reshape':
      return [[op.name, { ...input(0), shape: space.value(op.name).shape.slice(1) }]];
    default:
      throw new Error(`Rows can't go through ${op.kind}.`);
  }
}

const SINGLE: Window = { size: [1, 1], strides: [1, 1], dilations: [1, 1], padding: 'valid' };

const windowOfConv = ({ attrs, weights }: ConvOp): Window => ({
  size: weights.filter.shape.slice(0, 2) as Window['size'],
  strides: attrs.strides,
  dilations: attrs.dilations,
  padding: attrs.padding,
});

const sameWindow = (a: ConvOp, b: ConvOp): boolean =>
  a.inputs[0] === b.inputs[0] && JSON.stringify(windowOfConv(a)) === JSON.stringify(windowOfConv(b));

/** Returns rows as a tensor [n, ...shape]. */
function collect(rows: Rows, { heap, n }: Workspace): tf.Tensor {
  const matrix = heap.make([rows.at.length, n]);
  const start = heap.at(matrix);
  const view = heap.view();
  view.fill(0, start, start + rows.at.length * n);
  rows.at.forEach((row, i) => {
    const [low, high] = [rows.low[i]!, rows.high[i]!];
    if (row !== STILL) view.copyWithin(start + i * n + low, row, row + high - low);
  });
  return tf.reshape(tf.transpose(matrix), [n, ...rows.shape]);
}
