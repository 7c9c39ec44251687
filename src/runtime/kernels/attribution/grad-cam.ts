import { gradCam as cam } from '../../network/attribute/methods/grad-cam.ts';
import { towards } from './towards.ts';

/** Activation times mean gradient; see `network/attribute/methods/grad-cam`. */
export const gradCam = towards<'grad-cam'>((trace, ends, options, { rectify }) =>
  cam(trace, { ...ends, rectify }, options),
);
