import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackManifest } from '../../runtime/store/pack/format.ts';
import { copyDocument } from '../page/files.ts';
import { pageOf, viewOf } from '../page/page.ts';
import { addProgram } from './pack/program.ts';
import type { PlacedDocument } from './subject/subject.ts';

/**
 * Puts a document beside its pack, with a page that shows it on any static server.
 * @param place.out the folder of the pack
 * @param place.files address of what all pages of a site share
 */
export async function writePage(
  document: PlacedDocument,
  manifest: PackManifest,
  { out, files }: { out: string; files: string },
): Promise<void> {
  const { path, title, files: own } = document;
  await addProgram(out, manifest, document);
  const src = await copyDocument(path, own, out);
  const view = viewOf({ title, src, pack: './' }, files);
  await writeFile(join(out, 'index.html'), pageOf(title, files, [view]));
}
