import type { Pair, ResizeAlign } from '../../ops/kinds/op.ts';
import { Unfit } from '../builder.ts';
import { arranged } from '../emit/arrange.ts';
import { constantAt, type Inputs, tensorAt } from '../inputs.ts';
import { CHANNELS_FIRST, logicalShape } from '../value.ts';
import type { Node, Reader } from './node.ts';

const ALIGN: Record<string, ResizeAlign> = {
  half_pixel: 'half-pixel',
  pytorch_half_pixel: 'half-pixel',
  align_corners: 'corners',
  asymmetric: 'origin',
};

/** Larger or smaller planes, in either of the two forms that the format has had. */
export const resized: Reader = (b, node, inputs) => {
  const x = arranged(b, tensorAt(inputs, 0), CHANNELS_FIRST);
  const mode = node.text('mode', 'nearest');
  if (mode !== 'nearest' && mode !== 'linear') throw new Unfit(`the interpolation "${mode}"`);
  const method = mode;
  const places = node.text(
    'coordinate_transformation_mode',
    node.op === 'Upsample' ? 'asymmetric' : 'half_pixel',
  );
  const align = ALIGN[places];
  if (!align) throw new Unfit(`positions by "${places}"`);
  const factors = factorsOf(node, inputs, [1, ...logicalShape(x)]);
  if (factors[0] !== 1 || factors[1] !== 1) throw new Unfit('a resized batch or channels');
  return b.add(
    { kind: 'resize', attrs: { factor: factors.slice(2) as Pair, method, align } },
    [x],
    CHANNELS_FIRST,
  );
};

function factorsOf(node: Node, inputs: Inputs, shape: number[]): number[] {
  if (node.op === 'Upsample') return node.floats('scales') ?? [...constantAt(inputs, 1).values()];
  const last = node.version < 11 ? 1 : 2;
  const given = inputs[last] ? [...constantAt(inputs, last).values()] : [];
  if (given.length > 0) return given;
  return [...constantAt(inputs, 3).values()].map((length, axis) => length / shape[axis]!);
}
