import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Manifests } from '../../compiler/check/manifests.ts';
import { compile, sourcesOf } from '../../compiler/compile.ts';
import { parse } from '../../compiler/parse/parse.ts';
import { absolute } from '../../embed/absolute.ts';
import type { Around } from '../../language/complete.ts';
import { bundledNames } from '../../runtime/loader/bundle.ts';
import type { Loader } from '../../runtime/loader/loader.ts';
import { ManifestCache } from '../../runtime/loader/manifest-cache.ts';
import { loaderFor } from '../document.ts';
import { nodeLoader, PACKAGE } from '../node-loader.ts';

/** An open document: what it is compiled with, and what was said of it last. */
export class Watched {
  readonly #base: URL;
  readonly #loader: Loader;
  readonly #cache: ManifestCache;
  #manifests: Manifests = {};
  #last: { text: string; compiled: Promise<Judged> } | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** A document at an address; one that is stored nowhere yet may read bundled files only. */
  constructor(uri: string) {
    const isFile = uri.startsWith('file:');
    this.#base = isFile ? new URL(uri) : PACKAGE;
    this.#loader = isFile ? loaderFor({ url: this.#base }) : nodeLoader([]);
    this.#cache = new ManifestCache(this.#loader);
  }

  /** Whether nothing was compiled yet. */
  get isNew(): boolean {
    return this.#last === undefined;
  }

  /** Compiles a text, unless it is the one that was compiled last. */
  compile(text: string): Promise<Judged> {
    if (this.#last?.text !== text) this.#last = { text, compiled: this.#judge(text) };
    return this.#last.compiled;
  }

  /** Does something after a pause, unless asked again before. */
  later(pause: number, act: () => void): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(act, pause);
  }

  async #judge(text: string): Promise<Judged> {
    // A text that is not JSON for a moment is about the networks of the one before.
    if (parse(text).value !== undefined) {
      this.#manifests = await this.#cache.of(absolute(sourcesOf(text), this.#base));
    }
    const around = { manifests: this.#manifests, bundled: await bundledNames(this.#loader) };
    return { around, diagnostics: compile(text, around.manifests).diagnostics };
  }
}

/** What is said of a text, and what help with it looks up. */
export interface Judged {
  around: Around;
  diagnostics: Diagnostic[];
}
