import type { BakeTask } from '../options.ts';
import type { Block, Work } from './fleet.ts';

/** Returns the blocks of a list that are the share of one of several processes. */
export const shareOf = <T>(list: T[], { share, batch }: BakeTask): T[] =>
  share ? list.filter((_, i) => Math.floor(i / batch) % share.of === share.index) : list;

/**
 * Parts work into blocks that stay the same whatever of it is finished, so that two bakes of one document share them.
 * @param all what the work is part of, in order
 * @param size how many make a block
 */
export function blocksOf(work: Work, all: { key: string }[], size: number): Block[] {
  const open = new Map(work.of.map((one) => [one.key, one]));
  const blocks: Block[] = [];
  for (let i = 0; i < all.length; i += size) {
    const keys = all.slice(i, i + size).map(({ key }) => key);
    const of = keys.flatMap((key) => open.get(key) ?? []);
    if (of.length > 0) blocks.push({ keys, work: { kind: work.kind, of } as Work });
  }
  return blocks;
}
