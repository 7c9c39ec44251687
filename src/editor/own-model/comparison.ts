import { lookUp } from '../../base/at.ts';
import type { Preprocess, Preset } from '../../base/input.ts';
import type { NormalModel } from '../../compiler/normalize/normal.ts';
import { toFault } from '../../runtime/fault.ts';
import type { Host } from '../../runtime/host.ts';
import { type Bundle, loadBundle } from '../../runtime/loader/bundle.ts';
import type { Parts } from '../start.ts';
import { type Guess, sureness } from './guesses.ts';
import { PRESET_NAMES } from './presets.ts';
import { tryWay } from './trial.ts';

/** A way to preprocess pixels: a preset, or the reader's own numbers. */
export type Way = Preset | 'own';

/** Pictures with well-known classes. */
const CONTROLS = ['german-shepherd', 'tabby', 'hens', 'duck', 'coffee', 'rocket'];
/** The share of the greatest sureness above which a way is nearly as sure: the pictures don't tell which is right. */
const NEAR = 0.9;

/**
 * Compares a network's guesses for known pictures under each way to preprocess, on a device of its own that is disposed
 * of afterwards.
 */
export class Comparison {
  images: Bundle['images'] = [];
  /** The most probable classes of each picture, by way; missing until the way was tried. */
  guesses: ReadonlyMap<Way, Guess[][]> = new Map();
  failure = '';
  readonly #parts: Parts;
  readonly #onChange: () => void;
  #host: Promise<Host> | undefined;
  #turn = 0;
  #ownTurn = 0;

  constructor(parts: Parts, onChange: () => void) {
    this.#parts = parts;
    this.#onChange = onChange;
  }

  /** Tries the presets one after the other. */
  async compare(network: NormalModel): Promise<void> {
    const turn = ++this.#turn;
    this.guesses = new Map();
    this.failure = '';
    await this.#attempt(
      () => turn === this.#turn,
      async (isWanted) => {
        for (const preset of PRESET_NAMES) if (isWanted()) await this.#try(network, preset, preset, isWanted);
      },
    );
  }

  /** Tries the reader's own numbers. */
  async compareOwn(network: NormalModel, preprocess: Preprocess): Promise<void> {
    const turn = ++this.#ownTurn;
    await this.#attempt(
      () => turn === this.#ownTurn,
      (isWanted) => this.#try(network, 'own', preprocess, isWanted),
    );
  }

  /** The preset under which the network is most certain, once all were tried. */
  get surest(): Preset | undefined {
    if (PRESET_NAMES.some((preset) => !this.guesses.has(preset))) return undefined;
    const sure = (preset: Preset) => sureness(lookUp(this.guesses, preset));
    return PRESET_NAMES.reduce((best, preset) => (sure(preset) > sure(best) ? preset : best));
  }

  /** The presets under which it is nearly as certain. */
  get near(): Preset[] {
    const { surest } = this;
    if (!surest) return [];
    const sure = (preset: Preset) => sureness(lookUp(this.guesses, preset));
    return PRESET_NAMES.filter((preset) => preset !== surest && sure(preset) > NEAR * sure(surest));
  }

  async #try(
    network: NormalModel,
    way: Way,
    preprocess: Preset | Preprocess,
    isWanted: () => boolean,
  ): Promise<void> {
    const { loader, startDevice } = this.#parts;
    this.#host ??= startDevice('auto');
    if (this.images.length === 0) {
      const { images } = await loadBundle(loader);
      this.images = images.filter(({ id }) => CONTROLS.includes(id));
    }
    const ids = this.images.map(({ id }) => id);
    const found = await tryWay(network, preprocess, ids, { loader, host: await this.#host });
    if (!isWanted()) return;
    this.guesses = new Map(this.guesses).set(way, found);
    this.#onChange();
  }

  /** Runs an action and reports its failure, unless its result is no longer wanted. */
  async #attempt(isWanted: () => boolean, action: (isWanted: () => boolean) => Promise<void>): Promise<void> {
    try {
      await action(isWanted);
    } catch (error) {
      if (!isWanted()) return;
      this.failure = toFault(error).message;
      this.#onChange();
    }
  }

  dispose(): void {
    this.#turn++;
    this.#ownTurn++;
    void this.#host?.then((host) => host.dispose()).catch(() => {});
    this.#host = undefined;
  }
}
