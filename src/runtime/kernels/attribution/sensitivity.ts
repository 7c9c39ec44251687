import { sensitivity as raised } from '../../network/attribute/methods/sensitivity.ts';
import { towards } from './towards.ts';

/** How a score changes as atoms are raised; see `network/attribute/methods/sensitivity`. */
export const sensitivity = towards<'sensitivity'>((trace, ends, options) => raised(trace, ends, options));
