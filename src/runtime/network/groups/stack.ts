import type { Samples } from '../../factor/samples.ts';
import type { Block } from './describe.ts';

/**
 * Blocks one below the other, each of length 1 times the root of its weight, so that weights weigh squared relative
 * errors. A block by itself stays as it is.
 */
export function stack(blocks: Block[], channels: number): Samples {
  const data = new Float32Array(blocks.reduce((sum, block) => sum + block.data.length, 0));
  let at = 0;
  for (const { data: block, weight } of blocks) {
    const scale = blocks.length === 1 ? 1 : Math.sqrt(weight) / (lengthOf(block) || 1);
    for (const entry of block) data[at++] = scale * entry;
  }
  return { rows: data.length / channels, columns: channels, data };
}

const lengthOf = (block: Float32Array): number =>
  Math.sqrt(block.reduce((sum, entry) => sum + entry * entry, 0));
