import { scoreCam as byMasks } from '../../network/attribute/methods/score-cam.ts';
import { towards } from './towards.ts';

/** Channels by the scores under their maps; see `network/attribute/methods/score-cam`. */
export const scoreCam = towards<'score-cam'>((trace, ends, options, { rectify }) =>
  byMasks(trace, { ...ends, rectify }, options),
);
