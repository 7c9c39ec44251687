/** A step should not take longer, so that whatever else is asked for gets its turn soon. */
const STEP_MS = 150;
/** More pictures in a batch than this gain nothing. */
const MOST = 16;
const FIRST = 2;

/** How many pictures of one kind a step may hold, from how long its steps took. */
class Kind {
  #each: number | undefined;
  #alone = false;

  get most(): number {
    if (this.#alone) return 1;
    if (this.#each === undefined) return FIRST;
    return Math.max(1, Math.min(MOST, Math.floor(STEP_MS / this.#each)));
  }

  /** Takes up a step: an even mean, which forgets the slow first ones. */
  note(milliseconds: number, pictures: number): void {
    const each = milliseconds / pictures;
    this.#each = this.#each === undefined ? each : 0.7 * this.#each + 0.3 * Math.min(each, 2 * this.#each);
  }

  /** From now on one picture at a time, as one of several spoilt the others. */
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
