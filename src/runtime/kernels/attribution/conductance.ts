import { conductance as alongInput } from '../../network/attribute/methods/conductance.ts';
import { boundedCount } from './bounded.ts';
import { towards } from './towards.ts';

/** What flows through a layer along a path of the input; see `network/attribute/methods/conductance`. */
export const conductance = towards<'conductance'>((trace, ends, options, { steps, baseline }) =>
  alongInput(trace, { ...ends, steps: boundedCount(steps, 1, 500), baseline }, options),
);
