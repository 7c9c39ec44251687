import { vi } from 'vitest';
import type { ParamValue, ProgramElement } from '../../src/compiler/program.ts';
import type { Frame, PictureRequest } from '../../src/runtime/host.ts';
import type { DrawingContext } from '../../src/runtime/views/drawings/context.ts';
import type { Position } from '../../src/runtime/views/drawings/positions.ts';
import type { Row } from '../../src/runtime/views/rows/rows.ts';
import { Scales } from '../../src/runtime/views/scales.ts';

/** What was painted on a canvas: its pixels, or the calls of its context in order. */
export interface Canvas {
  width: number;
  height: number;
  pixels: number[];
  calls: [name: string, ...args: unknown[]][];
}

/** Stands in for a page: canvases remember what is painted on them, everything is in sight and may move. */
export function stubPage(): void {
  vi.stubGlobal('document', { createElement: canvas });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal(
    'ImageData',
    class {
      constructor(readonly data: Uint8ClampedArray) {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
}

/** The width of each letter in px. */
const LETTER = 7;

function canvas(): Canvas & { getContext(): unknown } {
  const made: Canvas = { width: 0, height: 0, pixels: [], calls: [] };
  const context = new Proxy({} as Record<string, unknown>, {
    get: (_, name: string) => {
      if (name === 'measureText') return (letters: string) => ({ width: LETTER * letters.length });
      if (name === 'putImageData') return ({ data }: ImageData) => made.pixels.push(...data);
      return (...args: unknown[]) => made.calls.push([name, ...args]);
    },
    set: (_, name: string, value) => made.calls.push([`${name} =`, value]) > 0,
  });
  return Object.assign(made, { getContext: () => context });
}

/** A place to draw in, that keeps what a drawing sets instead of showing it. */
export class FakePlace {
  readonly signals: Record<string, unknown>;
  readonly params: Record<string, ParamValue>;
  /** What is pointed at now, by param; and what was clicked. */
  readonly passing: Record<string, Position> = {};
  readonly kept: Record<string, ParamValue> = {};
  readonly frames = new Map<string, Frame>();
  wanted: PictureRequest[] = [];
  rows: Row[] = [];
  runs = 0;
  readonly place: DrawingContext;
  readonly #listeners = new Set<(name: string) => void>();
  readonly #signalListeners = new Map<string, (value: unknown) => void>();

  /** @param signals those that the spec of the mark has */
  constructor(
    element: Partial<ProgramElement>,
    signals: Record<string, unknown> = {},
    params: Record<string, ParamValue> = {},
  ) {
    this.signals = signals;
    this.params = params;
    this.place = {
      element: { id: 'e0', mark: '', selects: [], network: 'net', ...element },
      scales: new Scales(),
      editor: undefined,
      session: this.#session(),
      view: this.#view(),
    } as unknown as DrawingContext;
  }

  #session() {
    const network = { labels: ['tabby', 'poodle', 'lynx'], hash: 'h', shapes: {} };
    return {
      program: { networks: { net: network }, params: [] },
      pictureAddress: () => ({ hash: 'h' }),
      get: (name: string) => this.params[name] ?? null,
      onParam: (listener: (name: string) => void) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
      params: {
        passing: (name: string) => this.passing[name] ?? null,
        kept: (name: string) => this.kept[name] ?? null,
      },
      pictures: {
        get: (key: string) => this.frames.get(key),
        want: (_owner: string, requests: PictureRequest[]) => {
          this.wanted = requests;
        },
        onFrame: () => () => {},
      },
    };
  }

  #view() {
    return {
      signal: (name: string, value: unknown) => {
        this.signals[name] = value;
      },
      onSignal: (name: string, listener: (value: unknown) => void) => {
        this.#signalListeners.set(name, listener);
      },
      rows: (rows: Row[]) => {
        this.rows = rows;
      },
      run: async () => {
        this.runs++;
      },
      view: {
        signal: (name: string) => this.signals[name],
        scale: () => (value: number) => `rgb(${Math.round(Math.abs(value))}, ${value < 0 ? 1 : 0}, 0)`,
        width: () => 200,
        container: () => ({}),
      },
    };
  }

  /** Says that the view has set a signal by itself. */
  heard(name: string, value: unknown): void {
    this.#signalListeners.get(name)?.(value);
  }

  /** Says that a param has changed. */
  changed(name: string): void {
    for (const listener of this.#listeners) listener(name);
  }
}
