import { isTerminal, note, status } from '../../print.ts';
import type { Kind } from '../store/store.ts';
import { toStarter } from './jobs.ts';

/** Milliseconds between two lines, and between two states of a bar. */
const EVERY = 5000;
const OFTEN = 100;

/** Characters of a bar. */
const WIDTH = 24;

/** Says now and then how far some work is, how fast it goes, and how long it will take: in a terminal by a bar. */
export class Progress {
  readonly #start = Date.now();
  #said = Date.now();
  #done = 0;

  constructor(
    private readonly kind: Kind,
    private readonly total: number,
  ) {}

  /** One more is done. */
  step(): void {
    this.reach(this.#done + 1);
  }

  /**
   * So many are done.
   * @param failures what has failed, in words; empty where nothing has
   */
  reach(done: number, failures = ''): void {
    this.#done = done;
    const now = Date.now();
    const isOver = done >= this.total;
    if (now - this.#said < (isTerminal() ? OFTEN : EVERY) && !isOver) return;
    this.#said = now;
    const line = `${this.#inWords(now - this.#start)}${failures && ` (${failures})`}`;
    if (isTerminal() && !isOver) status(`${bar(done / this.total)} ${line}`);
    else note(line);
  }

  #inWords(milliseconds: number): string {
    const what = this.kind === 'values' ? 'Values' : 'Pictures';
    const each = milliseconds / this.#done;
    const left = each * (this.total - this.#done);
    const rate = this.#done > 0 ? `, ${perTime(each)}` : '';
    const rest = this.#done > 0 && left > 0 ? `, ${durationInWords(left)} left` : '';
    return `${what}: ${this.#done} of ${this.total}${rate}${rest}`;
  }
}

/** Draws a share, 0..1. */
const bar = (share: number): string => {
  const full = Math.round(share * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`;
};

/** Writes how many there are in a time: 20 milliseconds each as `50 each second`, 20,000 as `3 each minute`. */
function perTime(milliseconds: number): string {
  if (milliseconds === 0) return 'at once';
  const [count, time] = milliseconds < 1000 ? [1000, 'second'] : [60_000, 'minute'];
  return `${Number((count / milliseconds).toPrecision(2))} each ${time}`;
}

/** Writes a duration: 90,000 milliseconds as `2 min`, five hours as `5 h`. */
export function durationInWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

/** Returns a function to call for each that is made: it notes the progress, or tells the starter of this process. */
export function stepsOf(kind: Kind, total: number): () => void {
  const progress = new Progress(kind, total);
  return toStarter() ?? (() => progress.step());
}
