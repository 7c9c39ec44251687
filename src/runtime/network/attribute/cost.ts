import { product } from '../atoms.ts';
import type { Op } from '../ops/kinds/op.ts';
import type { Trace } from '../trace.ts';
import { type ActiveCost, activeCost } from './active/cost.ts';

/** What one derivative pass between two tensors takes. */
export interface SpanCost {
  /** Floating-point operations. */
  flops: number;
  /** Bytes of the tensors that live at once, roughly: a handful as large as the largest. */
  bytes: number;
  /** The tensor of means over positions that stands between the two, where nothing else reads the lower one. */
  pooled?: { tensor: string; flops: number };
  /** Where forward passes can leave out what a rectifier cuts. */
  active?: ActiveCost;
}

const LIVE_TENSORS = 8;

/** Costs from shapes, and from the share of activations that are zero. Fault `not-upstream` when `to` does not depend on `from`. */
export function spanCost(trace: Trace, from: string, to: string): SpanCost {
  const span = trace.network.between(from, to);
  const largest = Math.max(...[from, ...span.map((op) => op.name)].map((name) => product(trace.shape(name))));
  const flops = span.reduce((sum, op) => sum + opFlops(trace, op), 0);
  const pool = poolAfter(trace, span, from);
  const active = activeCost(trace, from, to);
  const above = (op: Op) => flops - opFlops(trace, op);
  return {
    flops: flops + product(trace.shape(from)),
    bytes: 4 * LIVE_TENSORS * largest,
    ...(active ? { active } : {}),
    ...(pool ? { pooled: { tensor: pool.name, flops: above(pool) } } : {}),
  };
}

/** A pass through one op: two for each weight and place it is used at, and a few for each number read and made. */
function opFlops(trace: Trace, op: Op): number {
  const out = trace.shape(op.name);
  const read = op.inputs.reduce((sum, input) => sum + product(trace.shape(input)), 0);
  const weights =
    'weights' in op ? Object.values(op.weights as Record<string, { size: number; rank: number }>) : [];
  const matrices = weights.filter((tensor) => tensor !== undefined && tensor.rank > 1);
  const places = out.length === 3 ? out[0]! * out[1]! : 1;
  return matrices.reduce((sum, tensor) => sum + 2 * tensor.size * places, 2 * (product(out) + read));
}

/** The mean over all positions that alone reads a tensor. */
function poolAfter(trace: Trace, span: readonly Op[], from: string): Op | undefined {
  const readers = span.filter((op) => op.inputs.includes(from));
  const [reader] = readers;
  if (!reader || readers.length > 1 || reader.name === from) return undefined;
  if (reader.kind === 'mean') return reader;
  const [height, width] = trace.shape(from);
  const whole =
    reader.kind === 'avgpool' &&
    reader.attrs.size[0] === height &&
    reader.attrs.size[1] === width &&
    product(trace.shape(reader.name)) === trace.shape(from)[2];
  return whole ? reader : undefined;
}
