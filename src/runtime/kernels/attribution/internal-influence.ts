import { internalInfluence as alongInput } from '../../network/attribute/methods/internal-influence.ts';
import { boundedCount } from './bounded.ts';
import { towards } from './towards.ts';

/** Mean gradients along a path of the input; see `network/attribute/methods/internal-influence`. */
export const internalInfluence = towards<'internal-influence'>(
  (trace, ends, options, { steps, baseline, times }) =>
    alongInput(trace, { ...ends, steps: boundedCount(steps, 1, 500), baseline, times }, options),
);
