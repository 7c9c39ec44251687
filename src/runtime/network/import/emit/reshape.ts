import { type Builder, OverBatch } from '../builder.ts';
import { lengthAt, sizeOf, spelled } from '../constant.ts';
import { tensorOf } from '../inputs.ts';
import { isConstant, logicalShape, type TensorValue, type Value } from '../value.ts';
import { arranged, isArranged } from './arrange.ts';
import { type Block, blocksOf } from './blocks-of.ts';

/**
 * Reshapes to a shape of the file, with the batch axis, in which one entry may be -1. Axes are split and joined where
 * they are stored. Numbers move only where joined axes aren't neighbours in the right order; a result of three axes is
 * then stored as a picture, which the file orders as `picture`. Throws Unfit.
 */
export function reshape(b: Builder, x: Value, target: number[], picture = b.pictureOrder): Value {
  if (isConstant(x)) return x.shaped(filled(target, x.size));
  const from = logicalShape(x);
  if (target.length === 1 && !x.loose) {
    const row = reshape(b, x, [1, -1]);
    return isConstant(row) ? row : { ...row, loose: 'numbers' };
  }
  if (isPositions(from, target)) return { ...x, loose: 'positions' };
  const to = perPicture(from, target);
  if (x.before && logicalShape(x.before).join() === to.join()) return x.before;
  if (to.join() === from.join()) return { name: x.name, shape: x.shape, order: x.order };
  const blocks = blocksOf(from, to);
  const place = (block: Block) =>
    Math.max(-1, ...block.from.filter((axis) => from[axis] !== 1).map((axis) => x.order.indexOf(axis)));
  const wide = blocks.filter((block) => place(block) >= 0).sort((p, q) => place(p) - place(q));
  const inPlace = [...blocks.filter((block) => place(block) < 0), ...wide];
  const moves = !isArranged(
    x,
    inPlace.flatMap((block) => block.from),
  );
  const placed = moves && to.length === 3 ? asPicture(blocks, picture) : inPlace;
  const stored = arranged(
    b,
    x,
    placed.flatMap((block) => block.from),
  );
  const order = placed.flatMap((block) => block.to);
  const shape = order.map((axis) => lengthAt(to, axis));
  const shaped = b.add({ kind: 'reshape', attrs: { shape } }, [stored], order);
  return { ...shaped, before: x.before ?? x };
}

/** Inserts axes of length 1 behind the batch, up to a number of axes without it. */
export function withAxes(b: Builder, x: TensorValue, rank: number): TensorValue {
  const shape = logicalShape(x);
  const missing = rank - shape.length;
  return missing > 0 ? tensorOf(reshape(b, x, [1, ...Array<number>(missing).fill(1), ...shape])) : x;
}

/** Sorts blocks so that three axes of the output are stored as a picture. */
function asPicture(blocks: Block[], order: number[]): Block[] {
  const place = ({ to: [first = -1] }: Block) => order.indexOf(first);
  return blocks.toSorted((p, q) => place(p) - place(q));
}

/** Whether all positions of a picture become rows of its channels, as before a product with a matrix. */
function isPositions(from: number[], [rows, channels, ...more]: number[]): boolean {
  const positions = sizeOf(from.slice(0, -1));
  if (from.length !== 3 || positions === 1 || more.length > 0) return false;
  return channels === from[2] && (rows === positions || rows === -1);
}

/** Returns the target shape of each picture. Throws Unfit where the first axis does not stay the batch. */
function perPicture(from: number[], target: number[]): number[] {
  const size = sizeOf(from);
  const [batch, ...rest] = target;
  const known = sizeOf(rest.filter((length) => length !== -1));
  if (batch === -1 || batch === 1 || batch === 0) {
    if (!rest.includes(-1) && known === size) return rest;
    if (rest.includes(-1) && batch !== -1 && size % known === 0) return filled(rest, size);
  }
  throw new OverBatch(`a reshape of ${spelled(from)} to ${spelled(target)} that mixes pictures`);
}

function filled(shape: number[], size: number): number[] {
  const known = sizeOf(shape.filter((length) => length !== -1));
  return shape.map((length) => (length === -1 ? size / known : length));
}
