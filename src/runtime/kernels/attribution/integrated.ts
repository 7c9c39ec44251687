import { integrated as byPath } from '../../network/attribute/methods/integrated.ts';
import { boundedCount } from './bounded.ts';
import { towards } from './towards.ts';

/** Gradients integrated from a baseline; see `network/attribute/methods/integrated`. */
export const integrated = towards<'integrated'>((trace, ends, options, { steps, baseline }) =>
  byPath(trace, { ...ends, steps: boundedCount(steps, 1, 500), baseline }, options),
);
