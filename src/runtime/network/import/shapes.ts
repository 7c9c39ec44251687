import { lookUp } from '../../../base/at.ts';
import type { DraftOp } from './blueprint.ts';
import { shapeOf } from './builder.ts';
import { checkInputs, checkOutput, checkSize } from './check-inputs.ts';

/** Whether a shape is that of a layer that documents can name: a picture or a list. */
export const isLayer = (shape: number[]): boolean => shape.length === 3 || shape.length === 1;

/**
 * Returns the shapes of all tensors for an input of this shape, without the batch axis. Throws the fault
 * `network-shapes` where the network doesn't allow it.
 */
export function shapesOf(ops: readonly DraftOp[], input: string, shape: number[]): Map<string, number[]> {
  checkSize(input, shape);
  const shapes = new Map([[input, shape]]);
  for (const op of ops) {
    const inputs = op.inputs.map((name) => lookUp(shapes, name));
    checkInputs(op, inputs);
    const output = shapeOf(op, inputs);
    checkOutput(op, inputs, output);
    shapes.set(op.name, output);
  }
  return shapes;
}
