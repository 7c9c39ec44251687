import type { Spec } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { type PanelView, Runs } from './panel-view.ts';
import { type Theme, vegaConfig } from './theme.ts';
import { RANK, turn } from './turns.ts';
import { CLOSED, EVENTS } from './vega/closed.ts';
import { ERRORS_ONLY, parse, View } from './vega/core.ts';

/** How Vega draws: on a canvas, or as SVG elements. */
export type Renderer = 'canvas' | 'svg';

/**
 * The view of one of the product's own Vega specs, run in the page with the expression interpreter: it needs no `eval`,
 * whatever the page's policy. For an author's spec see `AuthoredView`.
 */
export class VegaView implements PanelView {
  readonly view: View;
  readonly #signals: ReadonlySet<string>;
  readonly #runs: Runs;
  #finalized = false;

  constructor(
    spec: Record<string, unknown>,
    container: HTMLElement,
    theme: Theme,
    renderer: Renderer = 'canvas',
    rank: () => number = () => RANK.seen,
  ) {
    this.#runs = new Runs(
      async () => this.#finalized || this.view.runAsync(),
      () => turn(rank),
    );
    const runtime = parse(spec as unknown as Spec, vegaConfig(theme), { ast: true } as never);
    this.view = new View({ ...runtime, eventConfig: EVENTS } as typeof runtime, {
      // The type says a constructor's option of vega-interpreter is unknown to vega.
      ...({ expr: expressionInterpreter } as object),
      renderer,
      loader: CLOSED,
      logLevel: ERRORS_ONLY,
    }).initialize(container);
    const { signals = {} } = this.view.getState({ signals: () => true, data: () => false });
    this.#signals = new Set(Object.keys(signals));
    for (const [name, colour] of Object.entries(theme)) this.signal(name, colour);
  }

  signal(name: string, value: unknown): void {
    if (this.has(name)) this.view.signal(name, value);
  }

  has(name: string): boolean {
    return this.#signals.has(name);
  }

  onSignal(name: string, listener: (value: unknown) => void): void {
    if (this.has(name)) this.view.addSignalListener(name, (_name, value) => listener(value));
  }

  rows(rows: Record<string, unknown>[]): void {
    this.view.data('content', rows);
  }

  run(): Promise<void> {
    return this.#runs.run();
  }

  get surface(): Element | null {
    return this.view.container()?.querySelector('canvas, svg') ?? null;
  }

  toCanvas(scale: number): Promise<HTMLCanvasElement> {
    return this.view.toCanvas(scale);
  }

  toSvg(): Promise<string> {
    return this.view.toSVG();
  }

  finalize(): void {
    this.#finalized = true;
    this.view.finalize();
  }
}
