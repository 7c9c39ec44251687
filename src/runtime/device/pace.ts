/** The longest a step should take, so that other requests get their turn soon. */
const STEP_MS = 150;
/** Larger batches are no faster. */
const MOST = 16;
const FIRST = 2;

/** How many pictures of one kind a step may hold, by how long its steps took. */
class Kind {
  #each: number | undefined;
  #alone = false;

  get most(): number {
    if (this.#alone) return 1;
    if (this.#each === undefined) return FIRST;
    return Math.max(1, Math.min(MOST, Math.floor(STEP_MS / this.#each)));
  }

  /** Records a step, in a moving average that forgets the slow first ones. */
  note(milliseconds: number, pictures: number): void {
    const each = milliseconds / pictures;
    this.#each = this.#each === undefined ? each : 0.7 * this.#each + 0.3 * Math.min(each, 2 * this.#each);
  }

  /** Allows one picture at a time from now on, as one of several made the others fail. */
  alone(): void {
    this.#alone = true;
  }
}

/** How many pictures of each kind a step may hold. */
export class Pace {
  readonly #kinds = new Map<string, Kind>();

  of(key: string): Kind {
    const known = this.#kinds.get(key) ?? new Kind();
    this.#kinds.set(key, known);
    return known;
  }
}
