import type { Manifests } from '../compiler/check/manifests.ts';
import { type Compiled, compile, sourcesOf } from '../compiler/compile.ts';
import { absolute } from '../embed/absolute.ts';
import { LIMITS, type Loader } from '../runtime/loader/loader.ts';
import { loadManifests } from '../runtime/loader/manifest.ts';
import { placeOf } from './files/place.ts';
import { textOf } from './files/read.ts';
import { nodeLoader } from './node-loader.ts';
import { misnamed } from './usage.ts';

/** A document on disk, or at an address. */
export interface DocumentFile {
  /** Its name on the command line. */
  path: string;
  url: URL;
  text: string;
}

/**
 * Reads a document. Throws a UsageError where it can't be read.
 * @param within the folder that it has to be in, if that comes from a stranger
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

/** Returns a loader for what a document may read: its own folder, and what the command line names. */
export const loaderFor = (file: Pick<DocumentFile, 'url'>, named: URL[] = []): Loader =>
  nodeLoader([new URL('./', file.url), ...named]);

/** Loads what is known of the networks and datasets that a text in the place of a document names. */
export const manifestsFor = (url: URL, loader: Loader, text: string): Promise<Manifests> =>
  loadManifests(loader, absolute(sourcesOf(text), url));

/** Compiles a document, or another text in its place. */
export async function compileAs(file: DocumentFile, loader: Loader, text = file.text): Promise<Compiled> {
  return compile(text, await manifestsFor(file.url, loader, text));
}
