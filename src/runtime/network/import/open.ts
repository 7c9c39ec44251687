import type { Manifest } from '../../../base/manifest.ts';
import { describeFiles, type Given } from './describe.ts';
import { type ModelFiles, type ReadFile, readModelFiles } from './files.ts';
import { networkOf } from './load.ts';

/** A network that has no manifest: its files, and the manifest derived from them. */
export interface Opened {
  manifest: Manifest;
  files: ModelFiles;
}

/**
 * Reads a network's files and derives a manifest.
 * @param file as `read` takes it
 * Faults: those of `read`, of the readers, and of the document's own choices: `unknown-tensor`, `network-shapes`.
 */
export async function openModel(
  file: string,
  read: ReadFile,
  given: Given = {},
  title = file,
): Promise<Opened> {
  const files = await readModelFiles(file, read);
  const { manifest } = await describeFiles(files, file, given, title);
  return { manifest, files };
}

export { describeFiles, type Given, networkOf, readModelFiles };
