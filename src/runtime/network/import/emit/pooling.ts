import { windowOf } from '../../ops/geometry.ts';
import type { Padding, Pads, Pair } from '../../ops/kinds/op.ts';
import { type Builder, Unfit } from '../builder.ts';
import { CHANNELS_LAST, type TensorValue } from '../value.ts';
import { arranged, withLast } from './arrange.ts';

/** A pool as a file describes it. */
export interface Pooling {
  kind: 'maxpool' | 'avgpool';
  size: Pair;
  strides: Pair;
  padding: Padding;
  /** Whether a last window may reach beyond the border. */
  ceil?: boolean;
  /** Whether the zeros of the padding count in a mean. */
  countPadding?: boolean;
}

/** A pool of pictures, whose axes lie in `order`. */
export function pooling(b: Builder, x: TensorValue, of: Pooling, order: number[]): TensorValue {
  const picture = arranged(b, x, order);
  const { kind, size, strides } = of;
  const { pads } = windowOf(picture.shape.slice(0, 2) as Pair, size, strides, [1, 1], of.padding);
  const padded = pads.flat().some((length) => length > 0);
  const extra = of.ceil ? beyond(picture.shape, size, strides, pads) : [0, 0];
  const reaches = extra.some((length) => length > 0);
  if (kind === 'avgpool' && of.countPadding && padded) {
    if (reaches) throw new Unfit('a mean that counts its padding and reaches beyond it');
    const bordered = b.add({ kind: 'pad', attrs: { pads, value: 0 } }, [picture], order);
    return b.add({ kind, attrs: { size, strides, padding: 'valid' } }, [bordered], order);
  }
  const wider = pads.map(([before, after], axis) => [before, after + extra[axis]!]) as Pads;
  const padding = reaches ? wider : padded ? of.padding : 'valid';
  // Padding by name holds for any size of picture.
  const kept = typeof of.padding === 'string' && !reaches ? of.padding : padding;
  return b.add({ kind, attrs: { size, strides, padding: kept } }, [picture], order);
}

/** How far beyond the padding the last window reaches that begins within the picture or the padding before it. */
function beyond(shape: number[], size: Pair, strides: Pair, pads: Pads): number[] {
  return pads.map(([before, after], axis) => {
    const length = shape[axis]!;
    const span = length + before + after - size[axis]!;
    let steps = Math.ceil(span / strides[axis]!);
    if (steps * strides[axis]! >= length + before) steps--;
    return Math.max(0, steps * strides[axis]! - span);
  });
}

/** A pool along one of the file's axes (0: the first after the batch) of a tensor of any rank. */
export function poolingAlong(
  b: Builder,
  x: TensorValue,
  axis: number,
  of: Omit<Pooling, 'size' | 'strides' | 'padding'> & { size: number; stride: number; pads: Pair },
): TensorValue {
  const last = withLast(b, x, axis);
  const others = last.shape.slice(0, -1);
  const rows = b.add({ kind: 'reshape', attrs: { shape: [-1, last.shape.at(-1)!, 1] } }, [last]);
  const padding: Pads = [[0, 0], of.pads];
  const pool = { ...of, size: [1, of.size] as Pair, strides: [1, of.stride] as Pair, padding };
  const pooled = pooling(b, rows, pool, CHANNELS_LAST);
  return b.add({ kind: 'reshape', attrs: { shape: [...others, pooled.shape[1]!] } }, [pooled], last.order);
}
