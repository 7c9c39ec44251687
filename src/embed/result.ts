import type { Diagnostic } from '../base/diagnostic.ts';
import type { ParamValue } from '../compiler/program.ts';
import type { Session } from '../runtime/session.ts';

/** How an interface is drawn as an image. */
export interface ImageOptions {
  /** Default: `png`. */
  type?: 'png' | 'svg';
  /** Pixels of the image for each CSS pixel. Default: 2. */
  scale?: number;
}

/** A document that is shown in a page. */
export interface Result {
  session: Session;
  /** Sets a param; a class by its number or name. Faults: `unknown-param`, and those of values that it can't hold. */
  set(param: string, value: ParamValue): void;
  get(param: string): ParamValue;
  /** Calls `listener` whenever the param changes. Returns a function that stops it. Fault `unknown-param`. */
  on(param: string, listener: (value: ParamValue) => void): () => void;
  /** Resolves when all shown values are computed, or have failed. */
  readonly ready: Promise<void>;
  /** Diagnostics of the document, and those found while it is shown. */
  readonly diagnostics: readonly Diagnostic[];
  /** Computes what is missing, like the reader's button. Does nothing where `live` is `never`. */
  compute(): void;
  /** Replaces an input of the document, by default the first, with another picture. */
  usePicture(file: Blob, input?: string): Promise<void>;
  /** Draws the interface as it is shown now. */
  toImage(options?: ImageOptions): Promise<Blob>;
  /** Stops all work, frees everything and removes the interface from the page. Idempotent. */
  finalize(): Promise<void>;
}
