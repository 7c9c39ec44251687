import { LIMITS } from './protocol.ts';

/** How often a thread is looked at within the time that it has. */
const LOOKS = 3;

/**
 * Watches that a thread answers. What it was asked is counted in looks and not by the clock: a page that slept finds
 * its thread as it was.
 */
export class Watch {
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #looks = new Map<number, number>();

  /**
   * @param ask asks the thread something
   * @param onSilence called once, when it was silent for as long as it may be
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
