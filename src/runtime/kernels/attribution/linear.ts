import { attribute } from '../../network/attribute/attribute.ts';
import { towards } from './towards.ts';

/** Activation times gradient, summed by the source's atom; see `attribute`. */
export const linear = towards<'linear'>((trace, ends, options, { relax }) =>
  attribute(trace, { ...ends, relax }, options),
);
