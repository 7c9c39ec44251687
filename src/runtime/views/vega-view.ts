import type { Loader, Spec } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { type Theme, vegaConfig } from './theme.ts';
import { RANK, turn } from './turns.ts';
import { EVENTS, RENDERERS, withoutAddress } from './vega/closed.ts';
import { ERRORS_ONLY, parse, View } from './vega/core.ts';

/** A document's views read nothing by themselves: data comes from the session. */
const closed: Loader = {
  load: () => Promise.reject(new Error('A view loads nothing.')),
  sanitize: () => Promise.reject(new Error('A view links nowhere.')),
  http: () => Promise.reject(new Error('A view loads nothing.')),
  file: () => Promise.reject(new Error('A view loads nothing.')),
} as unknown as Loader;

/** How Vega draws: on a canvas, or as SVG elements. */
export type Renderer = 'canvas' | 'svg';

/** One Vega view, run with the expression interpreter: no `eval`, whatever the page's policy. */
export class VegaView {
  readonly view: View;
  readonly #signals: ReadonlySet<string>;
  readonly #rank: () => number;
  #wanted = false;
  #finalized = false;
  #running: Promise<void> | undefined;

  constructor(
    spec: Record<string, unknown>,
    container: HTMLElement,
    theme: Theme,
    renderer: Renderer = 'canvas',
    rank: () => number = () => RANK.seen,
  ) {
    this.#rank = rank;
    const runtime = parse(spec as unknown as Spec, vegaConfig(theme), { ast: true } as never);
    this.view = new View({ ...runtime, eventConfig: EVENTS } as typeof runtime, {
      // The type says a constructor's option of vega-interpreter is unknown to vega.
      ...({ expr: expressionInterpreter } as object),
      renderer: RENDERERS[renderer] as Renderer,
      loader: closed,
      logLevel: ERRORS_ONLY,
    }).initialize(container);
    // Vega sets it later in the same run.
    this.view.addSignalListener('cursor', () => this.view.runAfter(() => withoutAddress(container)));
    const { signals = {} } = this.view.getState({ signals: () => true, data: () => false });
    this.#signals = new Set(Object.keys(signals));
    for (const [name, colour] of Object.entries(theme)) this.signal(name, colour);
  }

  /** Sets a signal, if the spec has it. Takes effect with the next `run`. */
  signal(name: string, value: unknown): void {
    if (this.has(name)) this.view.signal(name, value);
  }

  has(name: string): boolean {
    return this.#signals.has(name);
  }

  /** Follows a signal, if the spec has it. */
  onSignal(name: string, listener: (value: unknown) => void): void {
    if (this.has(name)) this.view.addSignalListener(name, (_name, value) => listener(value));
  }

  rows(rows: Record<string, unknown>[]): void {
    this.view.data('content', rows);
  }

  /** Brings what was set to the screen in its turn; calls made meanwhile are done together. */
  run(): Promise<void> {
    this.#wanted = true;
    this.#running ??= this.#runAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #runAll(): Promise<void> {
    while (this.#wanted) {
      await turn(this.#rank);
      this.#wanted = false;
      if (this.#finalized) return;
      await this.view.runAsync();
    }
  }

  finalize(): void {
    this.#finalized = true;
    this.view.finalize();
  }
}
