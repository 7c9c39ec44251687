import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/cli/bake/making/blocks.ts';
import type { Work } from '../../../src/cli/bake/making/fleet.ts';

/** Things with keys, of which some are finished. */
const things = fc
  .uniqueArray(fc.nat().map(String), { maxLength: 40 })
  .chain((keys) => fc.tuple(fc.constant(keys), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })));

const partsOf = (keys: string[], open: boolean[], size: number) => {
  const all = keys.map((key) => ({ key }));
  const work = { kind: 'values', of: all.filter((_, i) => open[i]) } as unknown as Work;
  return blocksOf(work, all, size);
};

describe('blocks of work', () => {
  it('hold all that is open, once and in order, and nothing else', () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 1, max: 9 }), ([keys, open], size) => {
        const made = partsOf(keys, open, size).flatMap(({ work }) => work.of.map(({ key }) => key));
        expect(made).toEqual(keys.filter((_, i) => open[i]));
      }),
    );
  });

  it('are the same blocks whatever of them is finished', () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 1, max: 9 }), ([keys, open], size) => {
        const whole = partsOf(
          keys,
          keys.map(() => true),
          size,
        ).map((block) => block.keys);
        for (const block of partsOf(keys, open, size)) {
          expect(whole).toContainEqual(block.keys);
          expect(block.work.of.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
