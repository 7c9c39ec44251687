import { lengthAt } from '../constant.ts';

/** Axes of the input and the output of a reshape that hold the same numbers. */
export interface Block {
  from: number[];
  to: number[];
}

/** Returns the smallest blocks whose sizes agree, in row-major order. */
export function blocksOf(from: number[], to: number[]): Block[] {
  const blocks: Block[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    const block: Block = { from: [], to: [] };
    let left = 1;
    let right = 1;
    do {
      if (i < from.length && (left < right || block.from.length === 0)) {
        left *= lengthAt(from, i);
        block.from.push(i++);
      }
      if (j < to.length && (right < left || block.to.length === 0)) {
        right *= lengthAt(to, j);
        block.to.push(j++);
      }
    } while (left !== right);
    blocks.push(block);
  }
  return blocks;
}
