/** What is given of several attributions of the same: their mean, or their standard deviation. */
export type Give = 'mean' | 'spread';

/** Gathers attributions of the same, by different paths. */
export class Spread {
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  #count = 0;

  /** @param size how many numbers each has */
  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#squares = new Float64Array(size);
  }

  /** Adds one. */
  add(numbers: ArrayLike<number>): void {
    this.#count++;
    for (let i = 0; i < numbers.length; i++) {
      this.#sums[i]! += numbers[i]!;
      this.#squares[i]! += numbers[i]! ** 2;
    }
  }

  /** Returns the mean of those so far, or their standard deviation: zero of a single one. */
  of(give: Give): Float32Array {
    const count = Math.max(1, this.#count);
    return Float32Array.from(this.#sums, (sum, i) => {
      const mean = sum / count;
      return give === 'mean' ? mean : Math.sqrt(Math.max(0, this.#squares[i]! / count - mean ** 2));
    });
  }
}
