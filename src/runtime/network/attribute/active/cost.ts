import { at } from '../../../../base/at.ts';
import { type Heap, wasmHeap } from '../../../backend/heap.ts';
import type * as tf from '../../../backend/tensors.ts';
import { product } from '../../atoms.ts';
import type { Op } from '../../ops/kinds/op.ts';
import type { Trace } from '../../trace.ts';

/** What forward passes cost that compute only what changes. */
export interface ActiveCost {
  /** Operations of one pass, as many as a dense product of the same duration has. */
  flops: number;
  /** The same for setting up a batch. */
  setup: number;
  /** Bytes of one pass. */
  bytes: number;
}

/** Gathering and packing rows and weights takes as long as multiplying them. */
const OVERHEAD = 2;
/** A small product costs as much as so many operations of a large one. */
const SETUP_FLOPS = 5e5;

const ACTIVATIONS = new Set(['none', 'relu', 'relu6']);

/** Returns the costs; undefined where rows can't go through every op of the span, or the backend has no heap. */
export function activeCost(trace: Trace, from: string, to: string): ActiveCost | undefined {
  const heap = wasmHeap();
  const span = trace.network.between(from, to);
  if (!heap || !span.every((op) => known(trace, op))) return undefined;
  const share = (name: string) => changingShare(trace.get(name), heap);
  const cost: ActiveCost = { flops: 0, setup: 0, bytes: 0 };
  for (const op of span) {
    const size = product(trace.shape(op.name));
    cost.bytes += 4 * size * share(op.name);
    cost.flops += size * share(op.name);
    if (op.kind !== 'conv' && op.kind !== 'dense') continue;
    const weights = op.kind === 'conv' ? op.weights.filter : op.weights.matrix;
    const places = op.kind === 'conv' ? size / at(weights.shape, -1) : 1;
    const whole = 2 * weights.size * places;
    cost.flops += OVERHEAD * whole * share(at(op.inputs, 0)) * share(op.name);
    cost.setup += SETUP_FLOPS * places;
  }
  return cost;
}

function known(trace: Trace, op: Op): boolean {
  switch (op.kind) {
    case 'conv':
      return (
        ACTIVATIONS.has(op.attrs.activation) &&
        op.weights.filter.shape[2] === trace.shape(at(op.inputs, 0))[2]
      );
    case 'dense':
      return ACTIVATIONS.has(op.attrs.activation) && trace.shape(at(op.inputs, 0)).length === 1;
    case 'affine': {
      const { scale } = op.weights;
      return !scale || scale.size === 1 || scale.size === trace.shape(op.name).at(-1);
    }
    case 'relu':
      return ACTIVATIONS.has(op.attrs.activation);
    case 'maxpool':
    case 'avgpool':
    case 'mean':
    case 'concat':
    case 'add':
    case 'pad':
    case 'reshape':
      return true;
    default:
      return false;
  }
}

const shares = new WeakMap<tf.Tensor, number>();

/** Returns the share of a tensor's numbers that aren't zero: behind a rectifier, those that can change. */
function changingShare(tensor: tf.Tensor, heap: Heap): number {
  const counted = shares.get(tensor);
  if (counted !== undefined) return counted;
  const start = heap.at(tensor);
  const numbers = heap.view().subarray(start, start + tensor.size);
  const share = numbers.reduce((count, value) => count + (value === 0 ? 0 : 1), 0) / tensor.size;
  shares.set(tensor, share);
  return share;
}
