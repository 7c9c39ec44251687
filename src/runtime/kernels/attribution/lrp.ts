import { lrp as byRelevance } from '../../network/attribute/methods/lrp.ts';
import { bounded } from './bounded.ts';
import { towards } from './towards.ts';

/** Relevance propagated from layer to layer; see `network/attribute/methods/lrp`. */
export const lrp = towards<'lrp'>((trace, ends, options, { rule, epsilon, gamma }) =>
  byRelevance(
    trace,
    { ...ends, rule, epsilon: bounded(epsilon, 0, 10), gamma: bounded(gamma, 0, 100) },
    options,
  ),
);
