import { LIMITS } from './protocol.ts';

/** How many times a thread is checked within the time that it has to answer. */
const LOOKS = 3;

/**
 * Checks that a thread answers. Time is counted in checks and not by the clock, so that a page that slept does not take
 * its thread for silent.
 */
export class Watch {
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #looks = new Map<number, number>();

  /**
   * @param ask sends the thread a question
   * @param onSilence called once, when the thread has been silent for too long
   */
  constructor(ask: () => void, onSilence: () => void) {
    this.#timer = setInterval(() => {
      for (const [id, looks] of this.#looks) this.#looks.set(id, looks + 1);
      if (this.#looks.size === 0) ask();
      else if (Math.max(...this.#looks.values()) > LOOKS) {
        this.end();
        onSilence();
      }
    }, LIMITS.silence / LOOKS);
  }

  asked(id: number): void {
    this.#looks.set(id, 0);
  }

  answered(id: number): void {
    this.#looks.delete(id);
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
