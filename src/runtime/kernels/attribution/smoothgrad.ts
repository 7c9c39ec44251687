import { smoothgrad as byNoise } from '../../network/attribute/methods/smoothgrad.ts';
import { bounded, boundedCount } from './bounded.ts';
import { towards } from './towards.ts';

/** Gradients averaged over noise; see `network/attribute/methods/smoothgrad`. */
export const smoothgrad = towards<'smoothgrad'>((trace, ends, options, { samples, noise, seed }) => {
  const request = { samples: boundedCount(samples, 1, 500), noise: bounded(noise, 0), seed };
  return byNoise(trace, { ...ends, ...request }, options);
});
