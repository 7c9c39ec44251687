import { note } from '../../print.ts';
import { toStarter } from './jobs.ts';

/** Milliseconds between two lines. */
const EVERY = 5000;

/** Notes now and then how far some work is, and how long it will take. */
class Progress {
  readonly #start = Date.now();
  #said = Date.now();
  #done = 0;

  /** @param what in words: 'Values' */
  constructor(
    private readonly what: string,
    private readonly total: number,
  ) {}

  /** One more is done. */
  step(): void {
    this.#done++;
    const now = Date.now();
    if (now - this.#said < EVERY && this.#done < this.total) return;
    this.#said = now;
    const left = ((now - this.#start) / this.#done) * (this.total - this.#done);
    note(`${this.what}: ${this.#done} of ${this.total}${left > 0 ? `, ${durationInWords(left)} left` : ''}`);
  }
}

/** Writes a duration: 90,000 milliseconds as `2 min`. */
export function durationInWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** Returns a function to call for each that is made: it notes the progress, or tells the starter of this process. */
export function stepsOf(kind: 'values' | 'pictures', total: number): () => void {
  const progress = new Progress(kind === 'values' ? 'Values' : 'Pictures', total);
  return toStarter() ?? (() => progress.step());
}
