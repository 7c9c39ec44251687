import { at } from '../../base/at.ts';
import type { Manifests } from '../../compiler/check/manifests.ts';
import type { Loader } from './loader.ts';
import { loadManifests, type NamedSource } from './manifest.ts';

type Found = Manifests[string];

/** Faults of files that only their reader can bring back. */
const LOST = ['file-closed', 'not-kept'];

/** Caches the manifests that documents ask for, so that typing fetches nothing. */
export class ManifestCache {
  readonly #loader: Loader;
  readonly #found = new Map<string, Promise<Found>>();
  readonly #failed = new Set<string>();
  #asked = '';

  constructor(loader: Loader) {
    this.#loader = loader;
  }

  /** Whether loading one of the latest manifests failed in a way that may pass. */
  get failed(): boolean {
    return this.#failed.size > 0;
  }

  /** Returns the manifest of each network and dataset. Failed ones are tried again once the text names others. */
  async of(named: Record<string, NamedSource>): Promise<Manifests> {
    const sources = Object.entries(named);
    const asked = JSON.stringify(sources);
    // A text that is no JSON for a moment names none.
    if (sources.length > 0 && asked !== this.#asked) {
      this.#asked = asked;
      this.retry();
    }
    const all = sources.map(async ([id, source]) => [id, await this.#load(source)] as const);
    return Object.fromEntries(await Promise.all(all));
  }

  /** Forgets failures, so that they are tried again. */
  retry(): void {
    for (const key of this.#failed) this.#found.delete(key);
    this.#failed.clear();
  }

  #load(source: NamedSource): Promise<Found> {
    const key = JSON.stringify(source);
    let loading = this.#found.get(key);
    if (!loading) {
      loading = this.#read(key, source);
      this.#found.set(key, loading);
      loading.catch(() => this.#found.delete(key));
    }
    return loading;
  }

  async #read(key: string, source: NamedSource): Promise<Found> {
    const found = at(Object.values(await loadManifests(this.#loader, { it: source })), 0);
    if ('unavailable' in found && !LOST.includes(found.unavailable.code)) this.#failed.add(key);
    return found;
  }
}
