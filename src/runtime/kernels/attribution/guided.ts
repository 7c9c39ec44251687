import { attribute } from '../../network/attribute/attribute.ts';
import { towards } from './towards.ts';

/** Activation times guided gradient; see `attribute`. */
export const guided = towards<'guided'>((trace, ends, options) =>
  attribute(trace, { ...ends, guided: true }, options),
);
