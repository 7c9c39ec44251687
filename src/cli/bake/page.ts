import type { PackManifest } from '../../runtime/store/pack/format.ts';
import { writeInto } from '../files/write.ts';
import { copyDocument } from '../page/files.ts';
import { INDEX } from '../page/names.ts';
import { pageOf, viewOf } from '../page/page.ts';
import { addProgram } from './pack/manifest.ts';
import type { DocumentSubject } from './subject/subject.ts';

/**
 * Puts a document beside its pack, with a page that shows it on any static server.
 * @param place.out the folder of the pack
 * @param place.files address of the files that all pages of a site share
 */
export async function writePage(
  { loader, document }: Pick<DocumentSubject, 'loader' | 'document'>,
  manifest: PackManifest,
  { out, files }: { out: string; files: string },
): Promise<void> {
  await addProgram(out, manifest, document);
  const src = await copyDocument(document, loader, out);
  const { title } = document;
  const view = viewOf({ title, src, pack: './' }, files);
  await writeInto(out, INDEX, pageOf(title, files, [view]));
}
