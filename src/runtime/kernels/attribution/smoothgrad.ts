import { smoothgrad as byNoise } from '../../network/attribute/methods/smoothgrad.ts';
import { towards } from './towards.ts';

/** Gradients averaged over noise; see `network/attribute/methods/smoothgrad`. */
export const smoothgrad = towards<'smoothgrad'>((trace, ends, options, { samples, noise, seed }) => {
  // A param of the document may hold any number.
  const count = Math.min(500, Math.max(1, Math.round(samples)));
  return byNoise(trace, { ...ends, samples: count, noise: Math.max(0, noise), seed }, options);
});
