import { occlusion as without } from '../../network/attribute/methods/occlusion.ts';
import { towards } from './towards.ts';

/** How much a score falls without an atom; see `network/attribute/methods/occlusion`. */
export const occlusion = towards<'occlusion'>((trace, ends, options) => without(trace, ends, options));
