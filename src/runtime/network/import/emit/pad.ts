import type { MirrorOp, Pads, Pair } from '../../ops/kinds/op.ts';
import { type Builder, Unfit } from '../builder.ts';
import type { TensorValue } from '../value.ts';
import { arranged } from './arrange.ts';

/**
 * Borders of one value, or that repeat the picture. `amounts`: before and after each of the file's axes, the batch's
 * too.
 */
export function padded(
  b: Builder,
  x: TensorValue,
  amounts: [number, number][],
  fill: number | MirrorOp['attrs']['mode'],
  order: number[],
): TensorValue {
  if (amounts.flat().every((amount) => amount === 0)) return x;
  if (x.shape.length !== 3 || amounts.length !== 4) throw new Unfit('borders of what is no picture');
  // A file may think of its channels as last where it adds borders, and as first where it convolves.
  const own = amounts[x.order.at(-1)! + 1]!.every((amount) => amount === 0) ? x.order : order;
  const picture = arranged(b, x, own);
  const [rows, columns, channels] = own.map((axis) => amounts[axis + 1]!) as [Pads[0], Pads[0], Pads[0]];
  if ([...amounts[0]!, ...channels].some((amount) => amount !== 0))
    throw new Unfit('more channels or pictures');
  if ([...rows, ...columns].some((amount) => amount < 0)) return cropped(b, picture, rows, columns, own);
  const pads: Pads = [rows, columns];
  if (typeof fill === 'number') return b.add({ kind: 'pad', attrs: { pads, value: fill } }, [picture], own);
  checkMirrored(picture.shape.slice(0, 2) as Pair, pads, fill);
  return b.add({ kind: 'mirror', attrs: { pads, mode: fill } }, [picture], own);
}

function checkMirrored(plane: Pair, pads: Pads, mode: MirrorOp['attrs']['mode']): void {
  const within = (axis: 0 | 1) => plane[axis] - (mode === 'reflect' ? 1 : 0);
  const wider = ([0, 1] as const).some((axis) => pads[axis].some((amount) => amount > within(axis)));
  if (wider && mode !== 'edge') throw new Unfit('borders wider than the picture that they mirror');
}

function cropped(b: Builder, x: TensorValue, rows: Pads[0], columns: Pads[0], order: number[]): TensorValue {
  if ([...rows, ...columns].some((amount) => amount > 0))
    throw new Unfit('borders added and taken away at once');
  const cut = (tensor: TensorValue, axis: number, [before, after]: Pads[0]) => {
    const size = tensor.shape[axis]! + before + after;
    return before === 0 && after === 0
      ? tensor
      : b.add({ kind: 'slice', attrs: { axis, start: 0 - before, size } }, [tensor], order);
  };
  return cut(cut(x, 0, rows), 1, columns);
}
