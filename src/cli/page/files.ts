import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE } from '../node-loader.ts';
import { usage } from '../usage.ts';
import { STYLE } from './style.ts';

/** The name of the folder of what all pages of a site need. */
export const SHARED = 'vitrail';

/** Where the embed is built, for pages without a bundler. */
export function embedFolder(): string {
  const folder = fileURLToPath(new URL('dist/embed/', PACKAGE));
  if (existsSync(folder)) return folder;
  throw usage('embed-missing');
}

/**
 * Copies what a page needs to show documents, and to compute what no pack holds: the embed, the bundled networks with
 * their icons, and pictures.
 */
export async function copyShared(folder: string): Promise<void> {
  const to = join(folder, SHARED);
  await mkdir(to, { recursive: true });
  await cp(embedFolder(), to, { recursive: true });
  await cp(fileURLToPath(new URL('models/', PACKAGE)), join(to, 'models'), { recursive: true });
  await writeFile(join(to, 'page.css'), STYLE);
}

/** The folder with the pack that comes with a document: `packs/NAME` beside `NAME.json`, as a path from there. */
export function packBeside(path: string): string | undefined {
  const folder = `packs/${basename(path).replace(/\.json$/, '')}`;
  return existsSync(join(dirname(path), folder, 'pack.json')) ? folder : undefined;
}

/** Copies a pack, without links: through one, what is written beside the copy would be written elsewhere. */
export async function copyPack(pack: string, folder: string): Promise<void> {
  const filter = async (from: string) => from === pack || !(await lstat(from)).isSymbolicLink();
  await cp(pack, folder, { recursive: true, filter });
}

/** Copies a document and files of its folder. Returns the document's address from there. */
export async function copyDocument(path: string, files: string[], folder: string): Promise<string> {
  const name = basename(path);
  for (const file of [name, ...files]) {
    await cp(join(dirname(path), file), join(folder, file), { recursive: true });
  }
  return encodeURIComponent(name);
}
