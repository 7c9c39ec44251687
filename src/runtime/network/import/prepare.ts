import type { Blueprint, DraftOp } from './blueprint.ts';
import { shapesOf } from './shapes.ts';
import { simplify } from './simplify/simplify.ts';

/** A network's ops as they will be run, and the shapes of all their tensors. */
export interface Prepared {
  ops: DraftOp[];
  shapes: Map<string, number[]>;
}

/**
 * Simplifies the ops that lead to a network's output. What is spelled out for one size may be meant for any: they are
 * simplified at the size that the file has, and only then is another one tried. Fault `network-shapes`.
 * @param written shapes of all tensors at the size that the file has
 * @param named tensors that stay
 * @param shape of the input that is wanted
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
