import type { Program } from '../../compiler/program.ts';
import { LIMITS, type Loader } from '../../runtime/loader/loader.ts';
import { findNetwork } from '../../runtime/loader/manifest.ts';
import { readModelFiles } from '../../runtime/network/import/files.ts';
import type { DocumentFile } from '../document.ts';
import { nodeLoader } from '../node-loader.ts';

/**
 * The files in the document's folder that a program reads: pictures, and networks with their manifests, labels and
 * weights. Faults: those of reading them.
 * @param program with absolute addresses
 */
export async function filesBeside({ url }: DocumentFile, program: Program): Promise<URL[]> {
  const folder = new URL('./', url);
  const found = new Map<string, URL>();
  const loader = nodeLoader([folder], (file) => found.set(file.href, file));
  for (const { url: picture } of Object.values(program.inputs)) {
    if (picture !== undefined) await loader.load(picture, { limit: LIMITS.image });
  }
  for (const network of Object.values(program.networks)) {
    if (network.url !== undefined) await readAll(loader, network);
  }
  const within = [...found.values()].filter(({ href }) => href.startsWith(folder.href));
  return within.sort((a, b) => (a.href < b.href ? -1 : 1));
}

async function readAll(loader: Loader, network: Program['networks'][string]): Promise<void> {
  const { manifest, read, files } = await findNetwork(loader, network);
  if (!files) await readModelFiles(manifest.model, read);
}
