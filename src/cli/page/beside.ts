import { filesOf } from '../../base/dataset.ts';
import { networksOf } from '../../compiler/compile.ts';
import type { Program } from '../../compiler/program.ts';
import { absolute } from '../../embed/absolute.ts';
import { findDataset } from '../../runtime/loader/find-dataset.ts';
import { findNetwork } from '../../runtime/loader/find-network.ts';
import { LIMITS, type Loader } from '../../runtime/loader/loader.ts';
import type { ModelSource } from '../../runtime/loader/model-source.ts';
import { readModelFiles } from '../../runtime/network/import/files.ts';
import type { DocumentFile } from '../document.ts';
import { nodeLoader } from '../node-loader.ts';

/**
 * Returns the files in the document's folder that a program reads: pictures, datasets with their files, and networks
 * with their manifests, labels and weights. Throws the faults of reading them.
 * @param program with absolute addresses
 */
export async function filesBeside(
  { url, text }: DocumentFile,
  { inputs, datasets = {} }: Pick<Program, 'inputs' | 'datasets'>,
): Promise<URL[]> {
  const folder = new URL('./', url);
  const found = new Map<string, URL>();
  const loader = nodeLoader([folder], (file) => found.set(file.href, file));
  for (const { url: picture } of Object.values(inputs)) {
    if (picture !== undefined) await loader.load(picture, { limit: LIMITS.image });
  }
  for (const source of Object.values(datasets)) {
    if (source.url === undefined) continue;
    const { dataset, url: manifest } = await findDataset(loader, source);
    for (const file of filesOf(dataset)) {
      await loader.load(loader.resolve(file, manifest.href), { limit: LIMITS.image });
    }
  }
  // As in the document: a program holds the labels themselves, not their address.
  for (const network of Object.values(absolute(networksOf(text), url))) {
    if (network.url !== undefined) await readAll(loader, network);
  }
  const within = [...found.values()].filter(({ href }) => href.startsWith(folder.href));
  return within.sort((a, b) => (a.href < b.href ? -1 : 1));
}

async function readAll(loader: Loader, network: ModelSource): Promise<void> {
  const { manifest, read, files } = await findNetwork(loader, network);
  if (!files) await readModelFiles(manifest.model, read);
}
