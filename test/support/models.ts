import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Dataset } from '../../src/base/dataset.ts';
import type { Label, Manifest } from '../../src/base/manifest.ts';
import { loadNetwork, type ReadFile } from '../../src/runtime/network/import/load.ts';
import type { Network } from '../../src/runtime/network/network.ts';

const MODELS = new URL('../../models/', import.meta.url);
const SHARED = new URL('../../../shared/', import.meta.url);

/** Whether the folder of larger networks and their numbers stands beside the checkout. */
export const hasShared = existsSync(SHARED);

export const sharedUrl = (path: string): URL => new URL(path, SHARED);

/** Reads files of a folder on disk. */
export const readFrom =
  (folder: URL): ReadFile =>
  async (file) =>
    new Uint8Array(await readFile(new URL(file, folder))).buffer;

/** A manifest of models/ with its labels. */
export async function manifestOf(id: string): Promise<Manifest> {
  const folder = new URL(`${id}/`, MODELS);
  const parse = async (file: string) => JSON.parse(await readFile(new URL(file, folder), 'utf8'));
  const stored = (await parse('manifest.json')) as Omit<Manifest, 'labels'> & { labels: string };
  return { ...stored, labels: (await parse(stored.labels)) as Label[] };
}

/** Reads the files of a model of models/. */
export const readModel = (id: string): ReadFile => readFrom(new URL(`${id}/`, MODELS));

/** A network of models/. */
export async function network(id = 'mini-inception'): Promise<Network> {
  return loadNetwork(await manifestOf(id), readModel(id));
}

/** The manifest of a dataset of datasets/. */
export const datasetOf = async (id: string): Promise<Dataset> =>
  JSON.parse(await readFile(new URL(`../../datasets/${id}/dataset.json`, import.meta.url), 'utf8'));
