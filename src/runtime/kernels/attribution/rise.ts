import { rise as byMasks } from '../../network/attribute/methods/rise.ts';
import { bounded, boundedCount } from './bounded.ts';
import { towards } from './towards.ts';

/** Scores under random masks; see `network/attribute/methods/rise`. */
export const rise = towards<'rise'>((trace, ends, options, { masks, cells, keep, seed }) => {
  const request = {
    masks: boundedCount(masks, 1, 5000),
    cells: boundedCount(cells, 2, 32),
    keep: bounded(keep, 0.05, 0.95),
    seed,
  };
  return byMasks(trace, { ...ends, ...request }, options);
});
