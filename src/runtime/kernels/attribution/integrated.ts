import { integrated as byPath } from '../../network/attribute/methods/integrated.ts';
import { towards } from './towards.ts';

/** Gradients integrated from a baseline; see `network/attribute/methods/integrated`. */
export const integrated = towards<'integrated'>((trace, ends, options, { steps, baseline }) =>
  byPath(trace, { ...ends, steps: atLeastOne(steps), baseline }, options),
);

/** A param of the document may hold any number. */
const atLeastOne = (steps: number): number => Math.min(500, Math.max(1, Math.round(steps)));
