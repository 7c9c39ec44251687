import { occlusion as without } from '../../network/attribute/methods/occlusion.ts';
import { towards } from './towards.ts';

/** What a score loses without an atom; see `network/attribute/methods/occlusion`. */
export const occlusion = towards('occlusion', without);
