import { type Compiled, compile, networksOf } from '../compiler/compile.ts';
import { absolute } from '../embed/absolute.ts';
import { LIMITS, type Loader } from '../runtime/loader/loader.ts';
import { loadManifests } from '../runtime/loader/manifest.ts';
import { placeOf } from './files/place.ts';
import { textOf } from './files/read.ts';
import { nodeLoader } from './node-loader.ts';
import { misnamed } from './usage.ts';

/** A document on disk, or at an address. */
export interface DocumentFile {
  /** As it was named on the command line. */
  path: string;
  url: URL;
  text: string;
}

/**
 * Reads a document. UsageErrors as the faults of reading a file or an address.
 * @param within where it has to lie, in a folder that comes from a stranger
 */
export async function openDocument(path: string, within?: URL): Promise<DocumentFile> {
  const url = placeOf(path);
  try {
    const bytes = await nodeLoader([within ?? url]).load(url, { limit: LIMITS.manifest });
    return { path, url, text: textOf(bytes, path) };
  } catch (error) {
    throw misnamed(error, path);
  }
}

/** What a document may read: its own folder, and what else the command line names. */
export const loaderFor = (file: Pick<DocumentFile, 'url'>, named: URL[] = []): Loader =>
  nodeLoader([new URL('./', file.url), ...named]);

/** Compiles a text as if it stood in a file. */
export async function compileAs(file: DocumentFile, loader: Loader, text = file.text): Promise<Compiled> {
  const manifests = await loadManifests(loader, absolute(networksOf(text), file.url));
  return compile(text, manifests);
}
