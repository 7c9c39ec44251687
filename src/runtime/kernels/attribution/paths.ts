import { paths as along } from '../../network/attribute/methods/paths.ts';
import { towards } from './towards.ts';

/** Gradients along random paths; see `network/attribute/methods/paths`. */
export const paths = towards<'paths'>((trace, ends, options, { paths: count, steps, speed, give, seed }) => {
  // A param of the document may hold any number.
  const within = (value: number, least: number, most: number) =>
    Math.min(most, Math.max(least, Math.round(value)));
  const request = { paths: within(count, 1, 100), steps: within(steps, 2, 200), speed: Math.max(1, speed) };
  return along(trace, { ...ends, ...request, give, seed }, options);
});
