import * as tf from '../backend/tensors.ts';
import { Fourier } from './fourier.ts';
import type { Parameterization } from './parameterization.ts';

/** How the amplitudes of photographs fall off with frequency f: as f^-1.25. */
export const DECAY = 1.25;

/**
 * Mean amplitudes of photographs in the units of {@link Fourier}'s coefficients with that decay, of each decorrelated
 * colour: of all waves, and of the mean colour. `npx tsx scripts/spectrum.ts` measures them on the bundled photographs.
 */
const AMPLITUDES = { waves: [0.29, 0.18, 0.24], mean: [0.86, 1.98, 1.94] };

/** Keeps a coefficient of zero from having no direction. */
const EPSILON = 1e-12;

/**
 * Square pictures whose amplitudes are those of photographs, so that only the phase of each wave is optimized (MACO,
 * Fel et al. 2023). A parameter is a complex number of which the direction alone counts; alpha is free, as in
 * {@link Fourier}.
 */
export class Natural implements Parameterization {
  readonly size: number;
  readonly planes: number;
  readonly shape: [number, number, number, number];
  readonly #fourier: Fourier;
  /** [planes, half, 1, size]; of alpha 0. */
  readonly #amplitudes: tf.Tensor;
  /** [planes, 1, 1, 1]: 1 for alpha, whose coefficients are taken as they are. */
  readonly #free: tf.Tensor;

  constructor(size: number, alpha = false) {
    this.#fourier = new Fourier(size, DECAY, alpha);
    this.size = size;
    this.planes = this.#fourier.planes;
    this.shape = this.#fourier.shape;
    const [planes, half] = this.shape;
    const amplitudes = Array.from({ length: planes * half * size }, (_, i) => {
      const plane = Math.floor(i / (half * size));
      const isMean = i % (half * size) === 0;
      return (isMean ? AMPLITUDES.mean : AMPLITUDES.waves)[plane] ?? 0;
    });
    this.#amplitudes = tf.tensor4d(amplitudes, [planes, half, 1, size]);
    this.#free = tf.tensor4d(
      Array.from({ length: planes }, (_, plane) => (plane < 3 ? 0 : 1)),
      [planes, 1, 1, 1],
    );
  }

  start(seeds: number[]): tf.Tensor {
    return this.#fourier.start(seeds);
  }

  pictures(parameters: tf.Tensor): tf.Tensor {
    return tf.tidy(() => this.#fourier.pictures(this.#spectra(parameters)));
  }

  /** The slope of z / |z| along g is (g - u (u . g)) / |z|, u = z / |z|. */
  pull(parameters: tf.Tensor, pictures: tf.Tensor, cotangent: tf.Tensor): tf.Tensor {
    return tf.tidy(() => {
      const pulled = this.#fourier.pull(parameters, pictures, cotangent);
      const { units, lengths } = directions(parameters);
      const along = tf.sum(tf.mul(units, pulled), 3, true);
      const turned = tf.div(tf.sub(pulled, tf.mul(units, along)), lengths);
      return tf.add(tf.mul(this.#amplitudes, turned), tf.mul(this.#free, pulled));
    });
  }

  /** The phases of given pictures; their amplitudes are lost. */
  invert(pictures: tf.Tensor): tf.Tensor {
    return this.#fourier.invert(pictures);
  }

  grow(parameters: tf.Tensor, to: Parameterization): tf.Tensor {
    return this.#fourier.grow(parameters, to);
  }

  dispose(): void {
    tf.dispose([this.#amplitudes, this.#free]);
    this.#fourier.dispose();
  }

  #spectra(parameters: tf.Tensor): tf.Tensor {
    const { units } = directions(parameters);
    return tf.add(tf.mul(this.#amplitudes, units), tf.mul(this.#free, parameters));
  }
}

/** Returns complex numbers [n, plane, column, real and imaginary, row] by direction and length. */
function directions(parameters: tf.Tensor): { units: tf.Tensor; lengths: tf.Tensor } {
  const lengths = tf.sqrt(tf.add(tf.sum(tf.square(parameters), 3, true), EPSILON));
  return { units: tf.div(parameters, lengths), lengths };
}
