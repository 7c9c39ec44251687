import type { DraftOp } from './blueprint.ts';
import { shapeOf } from './builder.ts';
import { checkInputs, checkOutput, checkSize } from './check-inputs.ts';

/** A picture, or a list: what documents can name. */
export const isLayer = (shape: number[]): boolean => shape.length === 3 || shape.length === 1;

/**
 * Shapes of all tensors for an input of this shape, without the batch axis. Fault `network-shapes` where the network
 * doesn't allow it.
 */
export function shapesOf(ops: readonly DraftOp[], input: string, shape: number[]): Map<string, number[]> {
  checkSize(input, shape);
  const shapes = new Map([[input, shape]]);
  for (const op of ops) {
    const inputs = op.inputs.map((name) => shapes.get(name)!);
    checkInputs(op, inputs);
    const output = shapeOf(op, inputs);
    checkOutput(op, inputs, output);
    shapes.set(op.name, output);
  }
  return shapes;
}
