import { deepLift as byMultipliers } from '../../network/attribute/methods/deep-lift.ts';
import { towards } from './towards.ts';

/** Differences from a reference times multipliers; see `network/attribute/methods/deep-lift`. */
export const deepLift = towards<'deep-lift'>((trace, ends, options, { baseline }) =>
  byMultipliers(trace, { ...ends, baseline }, options),
);
