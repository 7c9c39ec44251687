import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../../compiler/program.ts';
import { LIMITS, type Loader } from '../../runtime/loader/loader.ts';
import { findNetwork } from '../../runtime/loader/manifest.ts';
import { readModelFiles } from '../../runtime/network/import/files.ts';
import type { DocumentFile } from '../document.ts';
import { nodeLoader } from '../node-loader.ts';

/**
 * The files in the document's folder that a program reads: pictures, and networks with their manifests, labels and
 * weights; as paths from that folder. Faults: those of reading them.
 * @param program with absolute addresses
 */
export async function filesBeside({ url }: DocumentFile, program: Program): Promise<string[]> {
  const folder = new URL('./', url);
  const found = new Set<string>();
  const loader = nodeLoader([folder], (path) => found.add(relative(fileURLToPath(folder), path)));
  for (const { url: picture } of Object.values(program.inputs)) {
    if (picture !== undefined) await loader.load(picture, { limit: LIMITS.image });
  }
  for (const network of Object.values(program.networks)) {
    if (network.url !== undefined) await readAll(loader, network);
  }
  return [...found].filter((path) => !path.startsWith('..')).sort();
}

async function readAll(loader: Loader, network: Program['networks'][string]): Promise<void> {
  const { manifest, read, files } = await findNetwork(loader, network);
  if (!files) await readModelFiles(manifest.model, read);
}
