import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decoded, fileNameAt } from '../../base/address.ts';
import { at } from '../../base/at.ts';
import { inSentences } from '../../base/diagnostic.ts';
import type { Program } from '../../compiler/program.ts';
import type { Bundle } from '../../runtime/loader/bundle.ts';
import { LIMITS, type Loader } from '../../runtime/loader/loader.ts';
import { PACK_LIMITS } from '../../runtime/store/pack/format.ts';
import { openPack } from '../../runtime/store/pack/open.ts';
import type { Pack } from '../../runtime/store/pack/pack.ts';
import { decodeInNode } from '../decode-node.ts';
import { copyFolder, writeInto } from '../files/write.ts';
import { PACKAGE } from '../node-loader.ts';
import { note } from '../print.ts';
import { explain, usage } from '../usage.ts';
import { isPackFile, isTaken, nameOf, SHARED } from './names.ts';
import { STYLE } from './style.ts';

/** Returns the folder of the built embed, for pages without a bundler. UsageError `embed-missing`. */
export function embedFolder(): string {
  const folder = fileURLToPath(new URL('dist/embed/', PACKAGE));
  if (existsSync(folder)) return folder;
  throw usage('embed-missing');
}

/** Returns the folder of the bundled networks, their icons, and pictures. */
export const bundledFolder = (): string => fileURLToPath(new URL('models/', PACKAGE));

/** Copies what pages share: the embed, the bundled networks of the package with their icons, pictures, and the style. */
export async function copyShared(folder: string): Promise<void> {
  const apart = await foldersApart();
  await copyFolder(embedFolder(), folder, SHARED);
  await copyModels(folder, (path) => ![...apart.values()].some((model) => path.startsWith(model + sep)));
  await writeInto(folder, `${SHARED}/page.css`, STYLE);
}

/** Copies what only some pages use: the datasets, and the bundled networks that are no part of the package. */
export async function copyUsed(folder: string, programs: readonly Program[]): Promise<void> {
  const datasets = programs.flatMap((program) => Object.values(program.datasets ?? {}));
  for (const id of new Set(datasets.flatMap(({ dataset }) => dataset ?? []))) {
    const from = fileURLToPath(new URL(`datasets/${id}/`, PACKAGE));
    await copyFolder(from, folder, `${SHARED}/datasets/${id}`);
  }
  const used = new Set(programs.flatMap(({ networks }) => Object.values(networks).map(({ model }) => model)));
  for (const [id, model] of await foldersApart()) {
    if (used.has(id)) await copyModels(folder, (path) => path.startsWith(model + sep));
  }
}

const copyModels = (folder: string, isWanted: (path: string) => boolean): Promise<void> =>
  copyFolder(bundledFolder(), folder, `${SHARED}/models`, isWanted);

/** Returns the folders of bundled networks that are no part of the package, by id. */
async function foldersApart(): Promise<Map<string, string>> {
  const { models } = JSON.parse(await readFile(join(bundledFolder(), 'index.json'), 'utf8')) as Bundle;
  return new Map(models.filter(({ apart }) => apart).map(({ id, manifest }) => [id, dirname(manifest)]));
}

/** Returns the relative address of the pack that comes with a document: `packs/NAME/` beside `NAME.json`. */
const packAddress = (url: URL): string => `packs/${encodeURIComponent(nameOf(url))}/`;

/** Opens the pack that comes with a document. Returns its address relative to that; notes what is wrong with it. */
export async function packBeside(
  document: URL,
  loader: Loader,
): Promise<{ pack: Pack; address: string } | undefined> {
  const address = packAddress(document);
  const pack = await packIn(new URL(address, document), loader);
  return pack && { pack, address };
}

/** Opens the pack in a folder. Returns undefined where there is none, or, with a note, where it can't be used. */
export async function packIn(folder: URL, loader: Loader): Promise<Pack | undefined> {
  const manifest = new URL('pack.json', folder);
  const isThere = await loader.load(manifest, { limit: PACK_LIMITS.manifest }).catch(() => undefined);
  if (!isThere) return undefined;
  return openPack(loader, folder, {
    decode: decodeInNode,
    onNote: (found) => note(`${decoded(folder.href)}: ${inSentences(found)}`),
  });
}

/** Copies the files that a pack lists, except its manifest, which `addProgram` writes. Notes missing files. */
export async function copyPack(pack: Pack, from: URL, loader: Loader, folder: string): Promise<void> {
  for (const name of Object.keys(pack.manifest.files).filter(isPackFile)) {
    const bytes = await loader
      .load(new URL(name, from), { limit: PACK_LIMITS.file })
      .catch((error) => note(explain(error).text));
    if (bytes) await writeInto(folder, name, new Uint8Array(bytes));
  }
}

/** A document, and the files in its folder that it reads. */
export interface Copied {
  url: URL;
  text: string;
  files: URL[];
}

/**
 * Copies a document and files of its folder into another folder; into `document/` there, if one of their names is
 * taken. Returns the document's address relative to that folder.
 */
export async function copyDocument(
  { url, text, files }: Copied,
  loader: Loader,
  folder: string,
): Promise<string> {
  const base = new URL('./', url);
  const placeIn = ({ pathname }: URL): string => decoded(pathname.slice(base.pathname.length));
  const name = fileNameAt(url) || 'document.json';
  const clashes = [name, ...files.map(placeIn)].some((place) => isTaken(at(place.split('/'), 0)));
  const apart = clashes ? 'document/' : '';
  await writeInto(folder, apart + name, text);
  for (const file of files) {
    const bytes = await loader.load(file, { limit: LIMITS.weights });
    await writeInto(folder, apart + placeIn(file), new Uint8Array(bytes));
  }
  return apart + encodeURIComponent(name);
}
