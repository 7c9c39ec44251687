import { at } from '../../../../base/at.ts';
import type { MirrorOp, Pads, Pair } from '../../ops/kinds/op.ts';
import { type Builder, Unfit } from '../builder.ts';
import { lengthAt } from '../constant.ts';
import { storedAxis, type TensorValue } from '../value.ts';
import { arranged } from './arrange.ts';

/**
 * Adds borders, of one value or that repeat the picture, before and after each of the file's axes, the batch's too.
 * Negative `amounts` cut entries off. Throws Unfit.
 */
export function padded(
  b: Builder,
  x: TensorValue,
  amounts: [number, number][],
  fill: number | MirrorOp['attrs']['mode'],
  order: number[],
): TensorValue {
  if (amounts.every(isNone)) return x;
  if (amounts.length !== x.shape.length + 1) throw new Unfit('borders of other axes than there are');
  if (!isNone(amounts[0])) throw new Unfit('more or fewer pictures');
  const cut = amounts.reduce(
    (rest, [before, after], axis) =>
      axis === 0 ? rest : cropped(b, rest, storedAxis(x, axis), before, after),
    x,
  );
  const added = amounts.map((amount) => amount.map((length) => Math.max(length, 0)) as Pair);
  if (added.every(isNone)) return cut;
  // A file may have its channels last where it adds borders, and first where it convolves.
  const own = [x.order, order].find((axes) => axes.length === 3 && isNone(added[at(axes, -1) + 1]));
  if (x.shape.length === 3 && own) return bordered(b, cut, added, fill, own);
  if (typeof fill !== 'number') throw new Unfit('borders that mirror more than positions');
  return added.reduce((wide, [before, after], axis) => {
    if (before === 0 && after === 0) return wide;
    const attrs = { axis: storedAxis(wide, axis), before, after, value: fill };
    return b.add({ kind: 'extend', attrs }, [wide], wide.order);
  }, cut);
}

/** Cuts off the rows and columns of a picture that negative borders name. */
export const trimmed = (b: Builder, picture: TensorValue, [rows, columns]: Pads): TensorValue =>
  cropped(b, cropped(b, picture, 0, ...rows), 1, ...columns);

const isNone = (amount: Pair | undefined): boolean => amount?.every((length) => length === 0) ?? false;

/** Adds borders to positions alone, the first two axes of an order. */
function bordered(
  b: Builder,
  x: TensorValue,
  amounts: Pair[],
  fill: number | MirrorOp['attrs']['mode'],
  order: number[],
): TensorValue {
  const picture = arranged(b, x, order);
  const along = (i: 0 | 1): Pair => at(amounts, at(order, i) + 1);
  const pads: Pads = [along(0), along(1)];
  if (typeof fill === 'number') return b.add({ kind: 'pad', attrs: { pads, value: fill } }, [picture], order);
  checkMirrored(picture.shape.slice(0, 2) as Pair, pads, fill);
  return b.add({ kind: 'mirror', attrs: { pads, mode: fill } }, [picture], order);
}

function checkMirrored(plane: Pair, pads: Pads, mode: MirrorOp['attrs']['mode']): void {
  const within = (axis: 0 | 1) => plane[axis] - (mode === 'reflect' ? 1 : 0);
  const wider = ([0, 1] as const).some((axis) => pads[axis].some((amount) => amount > within(axis)));
  if (wider && mode !== 'edge') throw new Unfit('borders wider than the picture that they mirror');
}

/** Cuts off the entries of a stored axis that negative amounts name. */
function cropped(b: Builder, x: TensorValue, axis: number, before: number, after: number): TensorValue {
  const start = Math.max(-before, 0);
  const end = Math.max(-after, 0);
  if (start === 0 && end === 0) return x;
  const rest = end === 0 ? {} : { size: lengthAt(x.shape, axis) - start - end };
  return b.add({ kind: 'slice', attrs: { axis, start, ...rest } }, [x], x.order);
}
