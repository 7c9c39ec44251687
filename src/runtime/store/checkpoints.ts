import type { Checkpoint } from '../network/derived/descent.ts';

/** Weights that are kept while and after they are trained, by the hash of the network that they make. */
export interface Checkpoints {
  /** Returns those of a training, in order of their epochs; none if there are none. */
  all(training: string): Promise<Checkpoint[]>;
  /** Keeps one. It is kept as far as that is possible. */
  put(training: string, checkpoint: Checkpoint): Promise<void>;
}

/** Checkpoints in memory. */
export class CheckpointsInMemory implements Checkpoints {
  readonly #all = new Map<string, Checkpoint[]>();

  async all(training: string): Promise<Checkpoint[]> {
    return [...(this.#all.get(training) ?? [])];
  }

  async put(training: string, checkpoint: Checkpoint): Promise<void> {
    const others = (this.#all.get(training) ?? []).filter(({ epoch }) => epoch < checkpoint.epoch);
    this.#all.set(training, [...others, checkpoint]);
  }
}
