/** The view of a panel: the product's own marks drawn by Vega in the page, or an author's specification. */
export interface PanelView {
  /** Whether there is a signal of this name. */
  has(signal: string): boolean;
  /** Sets a signal, if there is one of this name. Takes effect with the next `run`. */
  signal(name: string, value: unknown): void;
  /** Follows a signal, if there is one of this name. */
  onSignal(name: string, listener: (value: unknown) => void): void;
  /** Sets the rows of the data set `content`. Takes effect with the next `run`. */
  rows(rows: Record<string, unknown>[]): void;
  /** Shows what was set. Calls made while it runs lead to one more run together. */
  run(): Promise<void>;
  /** The element that it is drawn on; null before. */
  readonly surface: Element | null;
  /** Draws it on a canvas of its own, `scale` pixels to a CSS pixel. */
  toCanvas(scale: number): Promise<HTMLCanvasElement>;
  /** Draws it as the text of an SVG file. */
  toSvg(): Promise<string>;
  finalize(): void;
}

/** Runs a view, once for all requests that are made before a run begins. */
export class Runs {
  readonly #once: () => Promise<unknown>;
  readonly #turn: () => Promise<void>;
  #wanted = false;
  #running: Promise<void> | undefined;

  /** @param turn resolves when a run may begin */
  constructor(once: () => Promise<unknown>, turn: () => Promise<void> = async () => {}) {
    this.#once = once;
    this.#turn = turn;
  }

  /** Settles when everything set so far is on screen. */
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
