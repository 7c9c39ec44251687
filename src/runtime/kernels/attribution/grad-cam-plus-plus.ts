import { gradCamPlusPlus as weighted } from '../../network/attribute/methods/grad-cam-plus-plus.ts';
import { towards } from './towards.ts';

/** Maps of positions by weighted gradients; see `network/attribute/methods/grad-cam-plus-plus`. */
export const gradCamPlusPlus = towards<'grad-cam-plus-plus'>((trace, ends, options, { rectify }) =>
  weighted(trace, { ...ends, rectify }, options),
);
