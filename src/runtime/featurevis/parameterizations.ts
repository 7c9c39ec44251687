import { Fourier } from './fourier.ts';
import type { Parameterization } from './parameterization.ts';
import { Pixels } from './pixels.ts';

/** What tells one parameterization from another. */
export interface ParameterizationFacts {
  parameterization: 'fourier' | 'pixels';
  size: number;
  /** Of the Fourier coefficients. */
  decay: number;
  alpha: boolean;
}

/** A parameterization with its constant tensors, which its `dispose` frees. */
export function parameterizationOf(facts: ParameterizationFacts): Parameterization {
  const { parameterization, size, decay, alpha } = facts;
  return parameterization === 'pixels' ? new Pixels(size, alpha) : new Fourier(size, decay, alpha);
}
