import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyDocument } from '../page/files.ts';
import { pageOf, viewOf } from '../page/page.ts';
import type { PlacedDocument } from './subject.ts';

/**
 * Puts a document beside its pack, with a page that shows it on any static server.
 * @param files address of what all pages of a site share
 */
export async function writePage(
  { path, title, files: own }: PlacedDocument,
  out: string,
  files: string,
): Promise<void> {
  const src = await copyDocument(path, own, out);
  const view = viewOf({ title, src, pack: './' }, files);
  await writeFile(join(out, 'index.html'), pageOf(title, files, [view]));
}
