import { fault } from '../../base/messages.ts';
import type { Loader } from '../../runtime/loader/loader.ts';

/** A document of the gallery. */
export interface Entry {
  id: string;
  file: string;
  title: string;
  summary: string;
  tags: string[];
}

const LIMIT = 4e6;

/** The gallery: `specs/index.json` and the documents that it lists. Results are cached, failures are not. */
export class Library {
  readonly #loader: Loader;
  readonly #texts = new Map<string, string>();
  #entries: Entry[] | undefined;

  constructor(loader: Loader) {
    this.#loader = loader;
  }

  /** Returns the entries of the gallery. Throws the loader's faults. */
  async entries(): Promise<Entry[]> {
    this.#entries ??= (await this.#loader.json('specs/index.json', { limit: LIMIT })) as Entry[];
    return this.#entries;
  }

  /** Returns the text of a document. Throws the fault `unknown-document` and the loader's. */
  async text(id: string): Promise<string> {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const entry = (await this.entries()).find((one) => one.id === id);
    if (!entry) {
      throw fault('unknown-document', { name: id, known: (await this.entries()).map((one) => one.id) });
    }
    const bytes = await this.#loader.load(`specs/${entry.file}`, { limit: LIMIT });
    const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
    this.#texts.set(id, text);
    return text;
  }
}
