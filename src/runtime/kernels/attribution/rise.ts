import { rise as byMasks } from '../../network/attribute/methods/rise.ts';
import { towards } from './towards.ts';

/** Scores under random masks; see `network/attribute/methods/rise`. */
export const rise = towards<'rise'>((trace, ends, options, { masks, cells, keep, seed }) => {
  // A param of the document may hold any number.
  const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  const request = {
    masks: Math.round(within(masks, 1, 5000)),
    cells: Math.round(within(cells, 2, 32)),
    keep: within(keep, 0.05, 0.95),
    seed,
  };
  return byMasks(trace, { ...ends, ...request }, options);
});
