import { toPlain } from '../fault.ts';
import type { Frame, NetworkAddress, PictureRequest } from '../host.ts';
import type { Network } from '../network/network.ts';
import { optimizePictures } from '../optimize/loop.ts';

interface PainterOptions {
  network(address: NetworkAddress): Promise<Network>;
  /** Awaited before each step: lets more urgent work go first. */
  pause(): Promise<void>;
  onFrame(frame: Frame): void;
}

/** Pictures that are optimized together: enough to use the backend well, few enough that a step stays short. */
const BATCH = 4;

/** Makes the pictures that are wanted, a batch at a time, and stops a batch that nobody wants any more. */
export class Painter {
  readonly #options: PainterOptions;
  readonly #wanted = new Map<string, PictureRequest[]>();
  #running: { keys: string[]; controller: AbortController } | undefined;
  #loop: Promise<void> | undefined;
  #disposed = false;

  constructor(options: PainterOptions) {
    this.#options = options;
  }

  /** Replaces what one owner wants. */
  want(owner: string, pictures: PictureRequest[]): void {
    if (this.#disposed) return;
    if (pictures.length === 0) this.#wanted.delete(owner);
    else this.#wanted.set(owner, pictures);
    const still = new Set(this.#all().map(({ key }) => key));
    if (this.#running && !this.#running.keys.some((key) => still.has(key))) this.#running.controller.abort();
    this.#loop ??= this.#paint().finally(() => {
      this.#loop = undefined;
    });
  }

  #all(): PictureRequest[] {
    return [...this.#wanted.values()].flat();
  }

  async #paint(): Promise<void> {
    // Wants are set one after the other in one turn: the first batch should see them all.
    await Promise.resolve();
    for (let batch = this.#next(); batch.length > 0 && !this.#disposed; batch = this.#next()) {
      const controller = new AbortController();
      this.#running = { keys: batch.map(({ key }) => key), controller };
      try {
        await this.#paintBatch(batch, controller.signal);
        this.#settle(batch);
      } catch (error) {
        if (!controller.signal.aborted) this.#fail(batch, error);
      }
      this.#running = undefined;
    }
  }

  /** The most wanted picture, and others that can be made beside it: of the same layer, by the same recipe. */
  #next(): PictureRequest[] {
    const all = new Map(this.#all().map((picture) => [picture.key, picture]));
    const [first, ...rest] = all.values();
    if (!first) return [];
    const fits = (other: PictureRequest) =>
      other.network.hash === first.network.hash &&
      other.layer === first.layer &&
      other.axis === first.axis &&
      JSON.stringify(other.recipe) === JSON.stringify(first.recipe);
    return [first, ...rest.filter(fits)].slice(0, BATCH);
  }

  async #paintBatch(batch: PictureRequest[], signal: AbortSignal): Promise<void> {
    const { network: address, recipe } = batch[0]!;
    const network = await this.#options.network(address);
    const pictures = batch.map(({ key, layer, index, axis }) => ({
      key,
      layer,
      index,
      objective: objectiveOf(recipe.objective, axis),
    }));
    const { pause: paused, onFrame } = this.#options;
    await optimizePictures(network, pictures, recipe, { signal, paused, onFrame });
  }

  /** Takes finished pictures off everybody's list. */
  #settle(batch: PictureRequest[]): void {
    const done = new Set(batch.map(({ key }) => key));
    for (const [owner, pictures] of this.#wanted) {
      const left = pictures.filter(({ key }) => !done.has(key));
      if (left.length === 0) this.#wanted.delete(owner);
      else this.#wanted.set(owner, left);
    }
  }

  #fail(batch: PictureRequest[], error: unknown): void {
    const fault = toPlain(error);
    for (const { key, recipe } of batch) {
      const rgba = new Uint8ClampedArray(0);
      this.#options.onFrame({ key, step: 0, steps: recipe.steps, size: 0, rgba, objective: 0, fault });
    }
    this.#settle(batch);
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    this.#wanted.clear();
    this.#running?.controller.abort();
    await this.#loop;
  }
}

/** A class is pictured by its logit, a channel by its mean, unless the recipe says otherwise. */
function objectiveOf(objective: string, axis: PictureRequest['axis']): 'channel' | 'neuron' | 'logit' {
  if (objective === 'auto') return axis === 'class' ? 'logit' : 'channel';
  return objective as 'channel' | 'neuron' | 'logit';
}
