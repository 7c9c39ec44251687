import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decoded, fileNameAt } from '../../base/address.ts';
import { inSentences } from '../../base/diagnostic.ts';
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

/** Where the embed is built, for pages without a bundler. */
export function embedFolder(): string {
  const folder = fileURLToPath(new URL('dist/embed/', PACKAGE));
  if (existsSync(folder)) return folder;
  throw usage('embed-missing');
}

/** Where the bundled networks lie, with their icons, and the pictures. */
export const bundledFolder = (): string => fileURLToPath(new URL('models/', PACKAGE));

/**
 * Copies what a page needs to show documents, and to compute what no pack holds: the embed, the bundled networks with
 * their icons, and pictures.
 */
export async function copyShared(folder: string): Promise<void> {
  await copyFolder(embedFolder(), folder, SHARED);
  await copyFolder(bundledFolder(), folder, `${SHARED}/models`);
  await writeInto(folder, `${SHARED}/page.css`, STYLE);
}

/** Where the pack of a document lies that comes with it: in `packs/NAME/` beside `NAME.json`, as an address from there. */
const packAddress = (url: URL): string => `packs/${encodeURIComponent(nameOf(url))}/`;

/** The pack that comes with a document, and its address from there; what is wrong with it is said. */
export async function packBeside(
  document: URL,
  loader: Loader,
): Promise<{ pack: Pack; address: string } | undefined> {
  const address = packAddress(document);
  const pack = await packIn(new URL(address, document), loader);
  return pack && { pack, address };
}

/** The pack in a folder. Undefined where there is none, or, after a note, where it can't be used. */
export async function packIn(folder: URL, loader: Loader): Promise<Pack | undefined> {
  const manifest = new URL('pack.json', folder);
  const isThere = await loader.load(manifest, { limit: PACK_LIMITS.manifest }).catch(() => undefined);
  if (!isThere) return undefined;
  return openPack(loader, folder, {
    decode: decodeInNode,
    onNote: (found) => note(`${decoded(folder.href)}: ${inSentences(found)}`),
  });
}

/**
 * Copies the files that a pack lists, those that are there; what is missing is said. Its manifest is written with the
 * program of the document.
 */
export async function copyPack(pack: Pack, from: URL, loader: Loader, folder: string): Promise<void> {
  for (const name of Object.keys(pack.manifest.files).filter(isPackFile)) {
    const bytes = await loader
      .load(new URL(name, from), { limit: PACK_LIMITS.file })
      .catch((error) => note(explain(error).text));
    if (bytes) await writeInto(folder, name, new Uint8Array(bytes));
  }
}

/** A document, and what it reads of its folder. */
export interface Copied {
  url: URL;
  text: string;
  files: URL[];
}

/**
 * Copies a document and files of its folder: to where a server of static files looks for them, and apart from what
 * else is in the folder if one of them is called alike. Returns the document's address from there.
 */
export async function copyDocument(
  { url, text, files }: Copied,
  loader: Loader,
  folder: string,
): Promise<string> {
  const base = new URL('./', url);
  const placeIn = ({ pathname }: URL): string => decoded(pathname.slice(base.pathname.length));
  const name = fileNameAt(url) || 'document.json';
  const clashes = [name, ...files.map(placeIn)].some((place) => isTaken(place.split('/')[0]!));
  const apart = clashes ? 'document/' : '';
  await writeInto(folder, apart + name, text);
  for (const file of files) {
    const bytes = await loader.load(file, { limit: LIMITS.weights });
    await writeInto(folder, apart + placeIn(file), new Uint8Array(bytes));
  }
  return apart + encodeURIComponent(name);
}
