import type { Diagnostic } from '../base/diagnostic.ts';
import type { InputSource } from '../compiler/program.ts';
import type { BackendName } from '../runtime/backend/start.ts';
import type { Hover } from '../runtime/dataflow/hover-intent.ts';
import type { Progress } from '../runtime/host.ts';
import type { ModelSource } from '../runtime/loader/manifest.ts';
import type { Source } from '../runtime/store/source.ts';
import type { Renderer } from '../runtime/views/vega-view.ts';

/**
 * When something is computed that no pack holds: `always` at once; `on demand` when the reader asks for it, by a
 * button or by bringing a picture; `never`.
 */
export type Live = 'always' | 'on demand' | 'never';

/** The entries of the menu of actions. */
export type Action = 'png' | 'svg' | 'source' | 'compiled' | 'editor' | 'picture';

/** What a page says about a document that it shows. It beats whatever the document says. */
export interface EmbedOptions {
  /** Address of a folder of values and pictures that were computed beforehand. */
  pack?: string | URL;
  /** Further places to look for finished values and pictures, after the pack. */
  sources?: Source[];
  /** Whether the pictures that come with bundled networks are used. Standard: `true`. */
  icons?: boolean;
  /** Whether pictures that are made are kept in the browser's storage for the next visit. Standard: `false`. */
  storage?: boolean;
  /** Standard: `on demand` with a pack, else `always`. */
  live?: Live;
  /** What computes. Standard: `auto`, the fastest that runs. */
  backend?: 'auto' | BackendName;
  /** Bytes that stored runs of networks may take. */
  memoryBudget?: number;
  /** `false` computes in the page itself, not in a worker. */
  worker?: boolean;
  /** Networks in place of the document's, by the names that it gives them. Addresses are relative to the page. */
  models?: Record<string, ModelSource>;
  /** Pictures in place of the document's: bundled ones, addresses relative to the page, or files. */
  inputs?: Record<string, Omit<InputSource, 'hash'>>;
  loader?: {
    /** Folder with the bundled `models/`: by default that of the package which this module came from. */
    base?: string | URL;
    /** Which addresses may be read, besides those of the page and of `base`: see `LoaderOptions`. */
    allow?: string[];
  };
  theme?: 'auto' | 'light' | 'dark';
  /** The menu of actions: `false` for none, or those entries that it should or should not have. */
  actions?: boolean | Partial<Record<Action, boolean>>;
  /** Address of an editor that opens documents; without it the menu has no such entry. */
  editor?: string | URL;
  hover?: Hover;
  renderer?: Renderer;
  onProgress?: (progress: Progress) => void;
  /** Hears of every fault and remark: of document and pack, then of what is met while it is shown. */
  onDiagnostic?: (diagnostic: Diagnostic) => void;
  /** Gives up on loading; later, takes the interface off the page. */
  signal?: AbortSignal;
}
