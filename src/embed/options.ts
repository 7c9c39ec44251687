import type { Diagnostic } from '../base/diagnostic.ts';
import type { InputSource } from '../compiler/program.ts';
import type { BackendName } from '../runtime/backend/start.ts';
import type { Hover } from '../runtime/dataflow/hover-intent.ts';
import type { Progress } from '../runtime/host.ts';
import type { ModelSource } from '../runtime/loader/model-source.ts';
import type { Source } from '../runtime/store/source.ts';
import type { Renderer } from '../runtime/views/vega-view.ts';

/**
 * When to compute what no pack holds: `always`; `on demand`, when the reader presses a button or brings a picture;
 * `never`.
 */
export type Live = 'always' | 'on demand' | 'never';

/** The entries of the menu of actions. */
export type Action = 'png' | 'svg' | 'source' | 'compiled' | 'editor' | 'picture';

/** Options of a page for a document that it shows. They take precedence over the document. */
export interface EmbedOptions {
  /** Address of a pack: a folder of values and pictures that were computed beforehand. */
  pack?: string | URL;
  /** Address of a store that a bake fills: what is not there yet is waited for. */
  store?: string | URL;
  /** Further sources of finished values and pictures, after the pack. */
  sources?: Source[];
  /** Whether to use the pictures that come with bundled networks. Default: `true`. */
  icons?: boolean;
  /** Whether to keep pictures in the browser's storage for the next visit. Default: `false`. */
  storage?: boolean;
  /** Default: `never` with a store, `on demand` with a pack, else `always`. */
  live?: Live;
  /** What computes. Default: `auto`, the fastest that runs. */
  backend?: 'auto' | BackendName;
  /** Bytes that stored runs of networks may take. */
  memoryBudget?: number;
  /** Whether to compute in a worker, and not in the page itself. Default: `true`. */
  worker?: boolean;
  /** Networks that replace the document's, by its names for them. Addresses are relative to the page. */
  models?: Record<string, ModelSource>;
  /** Pictures that replace the document's: bundled ones, addresses relative to the page, or files. */
  inputs?: Record<string, Omit<InputSource, 'hash'>>;
  loader?: {
    /** Folder with the bundled `models/`. Default: that of the package to which this module belongs. */
    base?: string | URL;
    /** Addresses that may be read, besides those of the page and of `base`: see `LoaderOptions`. */
    allow?: string[];
  };
  theme?: 'auto' | 'light' | 'dark';
  /** The menu of actions: `false` for none, or which entries it has. */
  actions?: boolean | Partial<Record<Action, boolean>>;
  /** Address of an editor that opens documents; without it the menu has no such entry. */
  editor?: string | URL;
  hover?: Hover;
  renderer?: Renderer;
  onProgress?: (progress: Progress) => void;
  /** Called with every diagnostic: of document and pack, then those found while it is shown. */
  onDiagnostic?: (diagnostic: Diagnostic) => void;
  /** Stops loading, or later removes the interface from the page. */
  signal?: AbortSignal;
}
