import type { Diagnostic } from '../base/diagnostic.ts';
import type { ParamValue } from '../compiler/program.ts';
import type { Session } from '../runtime/session.ts';

/** How an interface is drawn as an image. */
export interface ImageOptions {
  /** Standard: `png`. */
  type?: 'png' | 'svg';
  /** Pixels of the picture to one of the page; standard: 2. */
  scale?: number;
}

/** A document that is shown in a page. */
export interface Result {
  session: Session;
  /** Sets a param; a class by its number or name. Faults: `unknown-param`, and a value that it can't hold. */
  set(param: string, value: ParamValue): void;
  get(param: string): ParamValue;
  /** Called with a param's value whenever it changes. Returns a function that stops it. Fault `unknown-param`. */
  on(param: string, listener: (value: ParamValue) => void): () => void;
  /** Resolves when all values that are shown are there, or can't be had. */
  readonly ready: Promise<void>;
  /** What was found in the document and met since. */
  readonly diagnostics: readonly Diagnostic[];
  /** Computes what is missing from here on, as the reader's button does; does nothing where `live` is `never`. */
  compute(): void;
  /** Looks at another picture, in the place of the first of the document's or of the one named. */
  usePicture(file: Blob, input?: string): Promise<void>;
  /** The interface as it is shown now. */
  toImage(options?: ImageOptions): Promise<Blob>;
  /** Stops all work, frees everything and takes the interface off the page. Idempotent. */
  finalize(): Promise<void>;
}
