import { rollout as rolledOut } from '../../network/attribute/methods/rollout.ts';
import { towards } from './towards.ts';

/** Attention rolled out through the blocks; see `network/attribute/methods/rollout`. */
export const rollout = towards<'rollout'>((trace, ends, options, { weights }) =>
  rolledOut(trace, { ...ends, weights }, options),
);
