/** Steps that are judged together, as single ones differ by their random transforms. */
const WINDOW = 16;

/** What a picture reached so far. */
export class Progress {
  readonly #plateau: number;
  #before: number | undefined;
  #sum = 0;
  #count = 0;
  #fired = false;

  /** @param plateau gains below this share in a window end it; 0: none does */
  constructor(plateau: number) {
    this.#plateau = plateau;
  }

  /**
   * Takes up what a step reached. True when the picture has stopped improving: the mean of the last 16 steps
   * is not above that of the 16 before by more than the share.
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

  /** Whether the network has responded to it at all. */
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
