import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Compiled, compile, networksOf } from '../compiler/compile.ts';
import { absolute } from '../embed/absolute.ts';
import type { Loader } from '../runtime/loader/loader.ts';
import { loadManifests } from '../runtime/loader/manifest.ts';
import { nodeLoader } from './node-loader.ts';
import { usage } from './usage.ts';

/** A document on disk. */
export interface DocumentFile {
  /** As it was named on the command line. */
  path: string;
  url: URL;
  text: string;
}

/** Reads a document. UsageError where there is no such file. */
export async function openDocument(path: string): Promise<DocumentFile> {
  try {
    return { path, url: pathToFileURL(path), text: await readFile(path, 'utf8') };
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    if (isFolder) throw usage('is-folder', { path });
    throw usage('no-file', { path });
  }
}

/** What a document may read: its own folder, and what else the command line names. */
export const loaderFor = (file: DocumentFile, named: URL[] = []): Loader =>
  nodeLoader([new URL('./', file.url), ...named]);

/** Compiles a text as if it stood in a file. */
export async function compileAs(file: DocumentFile, loader: Loader, text = file.text): Promise<Compiled> {
  const manifests = await loadManifests(loader, absolute(networksOf(text), file.url));
  return compile(text, manifests);
}
