import type { Blueprint, DraftOp } from './blueprint.ts';
import { shapesOf } from './shapes.ts';
import { simplify } from './simplify/simplify.ts';

/** A network's ops as they are run, and the shapes of all their tensors. */
export interface Prepared {
  ops: DraftOp[];
  shapes: Map<string, number[]>;
}

/**
 * Simplifies the ops that lead to a network's output. A file may spell out for one size what holds for any, so they are
 * simplified at the file's size before another one is tried. Throws the fault `network-shapes`.
 * @param written shapes of all tensors at the file's size
 * @param named tensors that stay
 * @param shape of the input at the wanted size
 */
export function prepare(
  { input }: Blueprint,
  ops: DraftOp[],
  written: ReadonlyMap<string, number[]>,
  named: ReadonlySet<string>,
  shape: number[],
): Prepared {
  const simple = simplify(ops, { named, shapes: written });
  return { ops: simple, shapes: shapesOf(simple, input.name, shape) };
}
