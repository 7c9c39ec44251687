import type { Recipe } from '../../compiler/program.ts';
import * as tf from '../backend/tensors.ts';
import { seedFrom, uniform } from '../random.ts';
import { Fourier } from './fourier.ts';
import { Natural } from './natural.ts';
import { NOISE } from './noise.ts';
import type { Parameterization } from './parameterization.ts';
import { Pixels } from './pixels.ts';
import { vignette } from './vignette.ts';

/** Random backgrounds of cut-out pictures: deviation of their coefficients, and how many there are. */
const BACKGROUND_DEVIATION = 0.5;
const BACKGROUNDS = 8;

/** Constant tensors that pictures of the same recipe share. Made on demand; {@link dispose} frees them all. */
export class SharedTensors {
  readonly #parameterizations = new Map<string, Parameterization>();
  readonly #backgrounds = new Map<string, tf.Tensor>();
  readonly #vignettes = new Map<string, tf.Tensor>();

  parameterization({ parameterization, decay, alpha }: Recipe, size: number): Parameterization {
    const key = JSON.stringify([parameterization, decay, alpha, size]);
    const known = this.#parameterizations.get(key);
    if (known) return known;
    const made = parameterizationOf({ parameterization, decay, alpha, size });
    this.#parameterizations.set(key, made);
    return made;
  }

  /** The background of cut-out pictures in a step: noise whose amplitudes fall with frequency, [1, size, size, 3]. */
  background({ decay, seed }: Recipe, size: number, step: number): tf.Tensor {
    const which = Math.floor(uniform(seedFrom([seed, 'background', step]))() * BACKGROUNDS);
    const key = JSON.stringify([decay, seed, size, which]);
    const known = this.#backgrounds.get(key);
    if (known) return known;
    const made = tf.tidy(() => {
      const plain = parameterizationOf({ parameterization: 'fourier', decay, alpha: false, size });
      const noise = plain.start([seedFrom([seed, 'background', size, which])]);
      const picture = plain.pictures(tf.mul(noise, BACKGROUND_DEVIATION / NOISE));
      plain.dispose();
      return picture;
    });
    this.#backgrounds.set(key, tf.keep(made));
    return made;
  }

  /** The {@link vignette} of a recipe; undefined where a motif may be everywhere. */
  vignette({ alpha, within }: Recipe, size: number): tf.Tensor | undefined {
    if (!alpha || within === undefined) return undefined;
    const key = JSON.stringify([within, size]);
    const made = this.#vignettes.get(key) ?? tf.keep(vignette(within, size));
    this.#vignettes.set(key, made);
    return made;
  }

  dispose(): void {
    for (const parameterization of this.#parameterizations.values()) parameterization.dispose();
    tf.dispose([...this.#backgrounds.values(), ...this.#vignettes.values()]);
    this.#parameterizations.clear();
    this.#backgrounds.clear();
    this.#vignettes.clear();
  }
}

/** What a parameterization depends on. */
interface ParameterizationFacts {
  parameterization: Recipe['parameterization'];
  size: number;
  /** Of the Fourier coefficients. */
  decay: number;
  alpha: boolean;
}

/** Makes a parameterization with its constant tensors, which its `dispose` frees. */
function parameterizationOf(facts: ParameterizationFacts): Parameterization {
  const { parameterization, size, decay, alpha } = facts;
  switch (parameterization) {
    case 'pixels':
      return new Pixels(size, alpha);
    case 'natural':
      return new Natural(size, alpha);
    case 'fourier':
      return new Fourier(size, decay, alpha);
  }
}
