import { perturbation as byMask } from '../../network/attribute/methods/perturbation.ts';
import { bounded, boundedCount } from './bounded.ts';
import { towards } from './towards.ts';

/** The mask that lowers the score most; see `network/attribute/methods/perturbation`. */
export const perturbation = towards<'perturbation'>(
  (trace, ends, options, { steps, cells, area, smooth }) => {
    const search = {
      steps: boundedCount(steps, 1, 1000),
      cells: boundedCount(cells, 2, 64),
      area: bounded(area, 0, 100),
      smooth: bounded(smooth, 0, 100),
    };
    return byMask(trace, { ...ends, ...search }, options);
  },
);
