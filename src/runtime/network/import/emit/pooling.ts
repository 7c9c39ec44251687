import { windowOf } from '../../ops/geometry.ts';
import type { Padding, Pads, Pair } from '../../ops/kinds/op.ts';
import { type Builder, Unfit } from '../builder.ts';
import { channelsOf, lengthAt } from '../constant.ts';
import { CHANNELS_LAST, type TensorValue } from '../value.ts';
import { arranged, withLast } from './arrange.ts';

/** A pool as a file describes it. */
export interface Pooling {
  kind: 'maxpool' | 'avgpool';
  size: Pair;
  strides: Pair;
  padding: Padding;
  /** Whether the last window may reach beyond the padding. */
  ceil?: boolean;
  /** Whether the zeros of the padding count in a mean. */
  countPadding?: boolean;
}

/** Adds a pool of pictures, whose axes lie in `order`. Throws Unfit. */
export function pooling(b: Builder, x: TensorValue, of: Pooling, order: number[]): TensorValue {
  const picture = arranged(b, x, order);
  const { kind, size, strides } = of;
  const { pads } = windowOf(picture.shape.slice(0, 2) as Pair, size, strides, [1, 1], of.padding);
  const padded = pads.flat().some((length) => length > 0);
  const extra: Pair = of.ceil ? beyond(picture.shape, size, strides, pads) : [0, 0];
  const reaches = extra.some((length) => length > 0);
  if (kind === 'avgpool' && of.countPadding && padded) {
    if (reaches) throw new Unfit('a mean that counts its padding and reaches beyond it');
    const bordered = b.add({ kind: 'pad', attrs: { pads, value: 0 } }, [picture], order);
    return b.add({ kind, attrs: { size, strides, padding: 'valid' } }, [bordered], order);
  }
  const wider = (axis: 0 | 1): Pair => [pads[axis][0], pads[axis][1] + extra[axis]];
  const padding: Padding = reaches ? [wider(0), wider(1)] : padded ? of.padding : 'valid';
  // Padding by name holds for any size of picture.
  const kept = typeof of.padding === 'string' && !reaches ? of.padding : padding;
  return b.add({ kind, attrs: { size, strides, padding: kept } }, [picture], order);
}

/** Returns how far beyond the padding the last window reaches that begins in the picture or the padding before it. */
function beyond(shape: number[], size: Pair, strides: Pair, pads: Pads): Pair {
  const along = (axis: 0 | 1): number => {
    const [before, after] = pads[axis];
    const length = lengthAt(shape, axis);
    const span = length + before + after - size[axis];
    let steps = Math.ceil(span / strides[axis]);
    if (steps * strides[axis] >= length + before) steps--;
    return Math.max(0, steps * strides[axis] - span);
  };
  return [along(0), along(1)];
}

/** Adds a pool along one of the file's axes (0: the first after the batch) of a tensor of any rank. Throws Unfit. */
export function poolingAlong(
  b: Builder,
  x: TensorValue,
  axis: number,
  of: Omit<Pooling, 'size' | 'strides' | 'padding'> & { size: number; stride: number; pads: Pair },
): TensorValue {
  const last = withLast(b, x, axis);
  const others = last.shape.slice(0, -1);
  const rows = b.add({ kind: 'reshape', attrs: { shape: [-1, channelsOf(last.shape), 1] } }, [last]);
  const padding: Pads = [[0, 0], of.pads];
  const pool = { ...of, size: [1, of.size] as Pair, strides: [1, of.stride] as Pair, padding };
  const pooled = pooling(b, rows, pool, CHANNELS_LAST);
  const shape = [...others, lengthAt(pooled.shape, 1)];
  return b.add({ kind: 'reshape', attrs: { shape } }, [pooled], last.order);
}
