import { type Builder, Unfit } from '../builder.ts';
import { tensorOf } from '../inputs.ts';
import { CHANNELS_FIRST, logicalShape, type TensorValue } from '../value.ts';
import { transposed } from './axes.ts';
import { reshape } from './reshape.ts';

/**
 * Moves channels to positions: `block` x `block` channels become a square of as many positions (Shi et al. 2016). The
 * file has channels first after the batch. In a channel's index, the place in the square is the more significant part
 * (`blocks-first`) or the less significant one. Throws Unfit.
 */
export function depthToSpace(
  b: Builder,
  x: TensorValue,
  block: number,
  by: 'blocks-first' | 'channels-first',
): TensorValue {
  const [channels, height, width] = logicalShape(x) as [number, number, number];
  const each = channels / block ** 2;
  checkWhole(block);
  if (!Number.isInteger(each)) throw new Unfit(`blocks of ${block} of ${channels} channels`);
  const first = by === 'blocks-first';
  const apart = reshape(b, x, [1, ...(first ? [block, block, each] : [each, block, block]), height, width]);
  const moved = transposed(apart, first ? [0, 3, 4, 1, 5, 2] : [0, 1, 4, 2, 5, 3]);
  return tensorOf(reshape(b, moved, [1, each, height * block, width * block], CHANNELS_FIRST));
}

/** Moves positions to channels, `blocks-first`: the inverse of {@link depthToSpace}. Throws Unfit. */
export function spaceToDepth(b: Builder, x: TensorValue, block: number): TensorValue {
  const [channels, height, width] = logicalShape(x) as [number, number, number];
  const [rows, columns] = [height / block, width / block];
  checkWhole(block);
  if (!Number.isInteger(rows) || !Number.isInteger(columns)) {
    throw new Unfit(`blocks of ${block} of ${height} × ${width} positions`);
  }
  const apart = reshape(b, x, [1, channels, rows, block, columns, block]);
  const moved = transposed(apart, [0, 3, 5, 1, 2, 4]);
  return tensorOf(reshape(b, moved, [1, channels * block ** 2, rows, columns], CHANNELS_FIRST));
}

function checkWhole(block: number): void {
  if (!Number.isInteger(block) || block <= 0) throw new Unfit('blocks of no whole size');
}
