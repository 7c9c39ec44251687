import type { LayerShape } from '../../../base/layer.ts';
import type { Blueprint, DraftOp } from './blueprint.ts';
import { transformerIn } from './layers/attention.ts';
import { type Axis, axesIn } from './layers/axes.ts';
import type { Transformer } from './layers/blocks.ts';
import { classOf, layOut, pictured, placesOf } from './layers/places.ts';
import { shapesOf } from './shapes.ts';
import { simplify } from './simplify/simplify.ts';

/** A network's ops as they are run, and the shapes of all their tensors. */
export interface Prepared {
  ops: DraftOp[];
  shapes: Map<string, number[]>;
  /** Of a network of attention, its blocks, and what axes run over. */
  transformer?: Transformer;
  axes?: ReadonlyMap<string, Axis[]>;
}

/**
 * Simplifies the ops that lead to a network's output. A file may spell out for one size what holds for any, so they are
 * simplified at the file's size before another one is tried. The tokens of pictures are laid out as places. Throws the
 * fault `network-shapes`.
 * @param written shapes of all tensors at the file's size
 * @param named tensors that stay
 * @param given axes and sizes of the input as it is wanted
 */
export function prepare(
  { input }: Blueprint,
  { ops, end }: { ops: DraftOp[]; end: string },
  written: ReadonlyMap<string, number[]>,
  named: ReadonlySet<string>,
  given: LayerShape,
): Prepared {
  const simple = simplify(ops, { named, shapes: written });
  const shapes = shapesOf(simple, input.name, given.shape);
  const transformer = transformerIn({ ops: simple, input: input.name, shapes, end });
  if (!transformer) return { ops: simple, shapes };
  const axes = axesIn(simple, { name: input.name, axes: given.axes ?? [] }, shapes);
  const places = pictured(transformer, { axes, shapes });
  const laid = layOut(simple, places);
  for (const [tensor, { grid }] of places) {
    axes.set(placesOf(tensor), [{ name: 'y' }, { name: 'x' }, { name: 'channel' }]);
    axes.set(classOf(tensor), [
      ...(grid.before > 1 ? [{ name: 'token' } as const] : []),
      { name: 'channel' },
    ]);
  }
  return { ops: laid, shapes: shapesOf(laid, input.name, given.shape), transformer, axes };
}
