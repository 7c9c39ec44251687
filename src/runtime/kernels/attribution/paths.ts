import { paths as along } from '../../network/attribute/methods/paths.ts';
import { bounded, boundedCount } from './bounded.ts';
import { towards } from './towards.ts';

/** Gradients along random paths; see `network/attribute/methods/paths`. */
export const paths = towards<'paths'>(
  (trace, ends, options, { paths: count, steps, speed, baseline, give, seed }) => {
    const request = {
      paths: boundedCount(count, 1, 100),
      steps: boundedCount(steps, 2, 200),
      speed: bounded(speed, 1),
    };
    return along(trace, { ...ends, ...request, baseline, give, seed }, options);
  },
);
