import { isTerminal, note, status } from '../../print.ts';
import { KINDS, type Kind } from '../store/store.ts';
import { counted } from './counted.ts';

/** Milliseconds between two lines, and between two states of a bar. */
const EVERY = 5000;
const OFTEN = 100;

/** Characters of a bar. */
const WIDTH = 24;

/** What has failed by now: the codes of the faults of what is left out, and of what workers put back. */
export interface Failed {
  setAside: string[];
  refused: string[];
}

const NONE: Failed = { setAside: [], refused: [] };

/** The making of one kind of things for one pack. */
interface Stage {
  kind: Kind;
  open: number;
  done: number;
  start: number;
  failed: Failed;
}

/**
 * Says now and then how far a whole bake is, how fast it goes, how long it will take, and what has failed: in a terminal
 * by a bar. Of pictures it is known in the end only how many there are.
 */
export class Progress {
  #stage: Stage | undefined;
  #said = Date.now();
  /** What was made in the stages before, and what failed in them. */
  #before = 0;
  #failed: string[] = [];
  /** Of each kind: how many were made in the stages before, and the milliseconds that took. */
  readonly #made = { values: { count: 0, time: 0 }, pictures: { count: 0, time: 0 } };

  /** @param expected the most that there are of each kind */
  constructor(private readonly expected: Record<Kind, number>) {}

  /**
   * A stage begins.
   * @param expected its share of what was expected at first
   * @param open how many of these are to be made
   */
  begin(kind: Kind, expected: number, open: number): void {
    const now = Date.now();
    if (this.#stage) {
      const made = this.#made[this.#stage.kind];
      made.count += this.#stage.done;
      made.time += now - this.#stage.start;
      this.#before += this.#stage.done;
      this.#failed.push(...this.#stage.failed.setAside);
    }
    this.expected[kind] -= expected;
    this.#stage = { kind, open, done: 0, start: now, failed: NONE };
    if (open === 0 && this.#before > 0 && this.#isOver) this.#say(now);
  }

  /** One more of the stage is done. */
  step(): void {
    this.reach((this.#stage?.done ?? 0) + 1);
  }

  /** So many of the stage are done. */
  reach(done: number, failed = NONE): void {
    if (!this.#stage) return;
    Object.assign(this.#stage, { done, failed });
    const now = Date.now();
    if (this.#isOver || now - this.#said >= (isTerminal() ? OFTEN : EVERY)) this.#say(now);
  }

  get #isOver(): boolean {
    return this.#stage?.done === this.#stage?.open && KINDS.every((kind) => this.expected[kind] <= 0);
  }

  #say(now: number): void {
    const { kind, open, done } = this.#stage as Stage;
    this.#said = now;
    const [values, pictures] = KINDS.map((of) => Math.max(0, this.expected[of]));
    const [all, total] = [this.#before + done, this.#before + open + values! + pictures!];
    const each = this.#each(kind, now);
    const rate = each === undefined ? '' : `, ${perTime(each)}`;
    const most = pictures! > 0 ? 'at most ' : '';
    const line = `${all} of ${most}${total} (${kind})${rate}${this.#leftInWords(now)}${this.#failedInWords}`;
    if (isTerminal() && !this.#isOver) status(`${bar(all / total)} ${line}`);
    else note(line);
  }

  /** Milliseconds that one of a kind takes; undefined before the first. */
  #each(kind: Kind, now: number): number | undefined {
    let { count, time } = this.#made[kind];
    if (this.#stage?.kind === kind) {
      count += this.#stage.done;
      time += now - this.#stage.start;
    }
    return count > 0 ? time / count : undefined;
  }

  #leftInWords(now: number): string {
    let [time, isLeast] = [0, false];
    for (const kind of KINDS) {
      const { open, done, kind: current } = this.#stage as Stage;
      const count = Math.max(0, this.expected[kind]) + (kind === current ? open - done : 0);
      const each = this.#each(kind, now);
      if (each !== undefined) time += each * count;
      else isLeast ||= count > 0;
    }
    if (time === 0) return '';
    return `, ${isLeast ? 'more than ' : ''}${durationInWords(time)} left`;
  }

  get #failedInWords(): string {
    const { setAside, refused } = (this.#stage as Stage).failed;
    const kinds = { failed: [...this.#failed, ...setAside], refused };
    return Object.entries(kinds)
      .map(([name, codes]) => (codes.length > 0 ? `; ${name}: ${counted(codes)}` : ''))
      .join('');
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
