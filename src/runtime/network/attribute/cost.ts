import { product } from '../atoms.ts';
import { planeOf } from '../ops/geometry.ts';
import type { Op } from '../ops/kinds/op.ts';
import type { Trace } from '../trace.ts';
import { type ActiveCost, activeCost } from './active/cost.ts';

/** What one derivative pass between two tensors costs. */
export interface SpanCost {
  /** Floating-point operations. */
  flops: number;
  /** Bytes of the tensors that live at once, roughly: several as large as the largest. */
  bytes: number;
  /** The tensor of means over positions, where it alone reads the lower tensor; operations of a pass from there on. */
  pooled?: { tensor: string; flops: number };
  /** Costs of forward passes that leave out what a rectifier cuts, where these are possible. */
  active?: ActiveCost;
}

const LIVE_TENSORS = 8;

/**
 * Returns the costs, from shapes and from the share of activations that are zero. Fault `not-upstream` where `to` does
 * not depend on `from`.
 */
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

/** The operations of a pass through one op: two for each weight and place, and two for each number read or made. */
function opFlops(trace: Trace, op: Op): number {
  const out = trace.shape(op.name);
  const read = op.inputs.reduce((sum, input) => sum + product(trace.shape(input)), 0);
  const weights =
    'weights' in op ? Object.values(op.weights as Record<string, { size: number; rank: number }>) : [];
  const matrices = weights.filter((tensor) => tensor !== undefined && tensor.rank > 1);
  const places = out.length === 3 ? product(planeOf(out)) : 1;
  return matrices.reduce((sum, tensor) => sum + 2 * tensor.size * places, 2 * (product(out) + read));
}

/** Returns the mean over all positions that alone reads a tensor; undefined where there is none. */
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
