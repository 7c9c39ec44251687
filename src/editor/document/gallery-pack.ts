import type { Value } from '../../base/value.ts';
import type { Frame } from '../../runtime/host.ts';
import { decodeInBrowser } from '../../runtime/input/picture/decode-browser.ts';
import type { Loader } from '../../runtime/loader/loader.ts';
import { openPack } from '../../runtime/store/pack/open.ts';
import type { Source } from '../../runtime/store/source.ts';
import { isLocal } from './drafts.ts';

/** The pack of the open gallery document, which is shown before anything is computed. */
export class GalleryPack implements Source {
  readonly #loader: Loader;
  #id = '';
  #opening: ReturnType<typeof openPack> = Promise.resolve(undefined);

  constructor(loader: Loader) {
    this.#loader = loader;
  }

  /** Switches to the pack of a document; a reader's own document has none. */
  choose(id: string): void {
    if (id === this.#id) return;
    this.#id = id;
    // What can't be had of it is computed, and nothing is lost by it.
    this.#opening = isLocal(id)
      ? Promise.resolve(undefined)
      : openPack(this.#loader, `specs/packs/${encodeURIComponent(id)}/`, { decode: decodeInBrowser });
  }

  async value(key: string): Promise<Value | undefined> {
    return (await this.#opening)?.value(key);
  }

  async picture(key: string): Promise<Frame | undefined> {
    return (await this.#opening)?.picture(key);
  }
}
