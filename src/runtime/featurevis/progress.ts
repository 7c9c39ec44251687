/** Steps that are averaged, as single ones differ by their random transforms. */
const WINDOW = 16;

/** The values that a picture has reached so far. */
export class Progress {
  readonly #plateau: number;
  #before: number | undefined;
  #sum = 0;
  #count = 0;
  #fired = false;

  /** @param plateau a gain below this share in a window ends the picture; with 0 none does */
  constructor(plateau: number) {
    this.#plateau = plateau;
  }

  /**
   * Adds the result of a step. Returns whether the picture has stopped improving: whether the mean of the last 16 steps
   * exceeds that of the 16 before by less than the share.
   */
  add(value: number, excitement: number): boolean {
    if (excitement > 0) this.#fired = true;
    this.#sum += value;
    this.#count++;
    if (this.#count < WINDOW) return false;
    const mean = this.#sum / WINDOW;
    const before = this.#before;
    this.#before = mean;
    this.#sum = 0;
    this.#count = 0;
    return this.#plateau > 0 && before !== undefined && mean - before < this.#plateau * Math.abs(before);
  }

  /** Whether the network has ever responded to the picture. */
  get fired(): boolean {
    return this.#fired;
  }

  clear(): void {
    this.#before = undefined;
    this.#sum = 0;
    this.#count = 0;
    this.#fired = false;
  }
}
