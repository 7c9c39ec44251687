/** What a panel shows: the product's own marks drawn by Vega in the page, or an author's specification. */
export interface PanelView {
  /** Whether there is a signal of this name. */
  has(signal: string): boolean;
  /** Sets a signal, if there is one of this name. Takes effect with the next `run`. */
  signal(name: string, value: unknown): void;
  /** Follows a signal, if there is one of this name. */
  onSignal(name: string, listener: (value: unknown) => void): void;
  /** Sets the rows of the data set `content`. Takes effect with the next `run`. */
  rows(rows: Record<string, unknown>[]): void;
  /** Brings what was set to the screen; calls made while it runs are done together in one more run. */
  run(): Promise<void>;
  /** Where it is drawn; null before. */
  readonly surface: Element | null;
  /** Draws it on a canvas of its own, `scale` pixels to a CSS pixel. */
  toCanvas(scale: number): Promise<HTMLCanvasElement>;
  /** Draws it as the text of an SVG file. */
  toSvg(): Promise<string>;
  finalize(): void;
}

/** Brings what was set to the screen, once for all that ask before it begins. */
export class Runs {
  readonly #once: () => Promise<unknown>;
  readonly #turn: () => Promise<void>;
  #wanted = false;
  #running: Promise<void> | undefined;

  /** @param turn resolves when it may begin */
  constructor(once: () => Promise<unknown>, turn: () => Promise<void> = async () => {}) {
    this.#once = once;
    this.#turn = turn;
  }

  /** Settles when what was set so far is on the screen. */
  run(): Promise<void> {
    this.#wanted = true;
    this.#running ??= this.#all().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #all(): Promise<void> {
    while (this.#wanted) {
      await this.#turn();
      this.#wanted = false;
      await this.#once();
    }
  }
}
