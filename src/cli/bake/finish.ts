import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackManifest } from '../../runtime/store/pack/format.ts';
import { PACKAGE } from '../node-loader.ts';
import { copyDocument, copyShared, SHARED } from '../page/files.ts';
import { pageOf, viewOf } from '../page/page.ts';
import { evaluatorOf } from './evaluate.ts';
import type { BakeTask } from './options.ts';
import type { PlacedDocument, Subject } from './subject.ts';
import type { Workshop } from './workshop.ts';

/** Makes the pack of what is finished. */
export async function putTogether(
  subject: Subject,
  workshop: Workshop,
  task: BakeTask,
): Promise<PackManifest> {
  const { version } = JSON.parse(await readFile(new URL('package.json', PACKAGE), 'utf8')) as {
    version: string;
  };
  const { values, pictures } = workshop.finished;
  const wanted = task.pictures ? [...(await subject.pictures(evaluatorOf(workshop))).keys()] : [];
  // Sheets need an encoder of pictures, which nothing before this does.
  const { assemble } = await import('./assemble.ts');
  return assemble(task.out, workshop, {
    values: task.values ? [...subject.values.keys()].filter((key) => values.has(key)) : [],
    pictures: wanted.filter((key) => pictures.has(key)),
    provenance: { vitrail: version, backend: 'wasm', ...subject.origin },
    tolerance: task.tolerance,
    quality: task.quality,
  });
}

/** Puts the documents beside their pack, with a page that shows them on any static server. */
export async function writePage(documents: PlacedDocument[], out: string): Promise<void> {
  await copyShared(out, { icons: false });
  const views: string[] = [];
  for (const { path, title, addresses } of documents) {
    const src = await copyDocument(path, addresses, out);
    views.push(viewOf({ title, src, pack: './' }, `${SHARED}/`));
  }
  const title = documents.length === 1 ? documents[0]!.title : `${documents.length} interfaces`;
  await writeFile(join(out, 'index.html'), pageOf(title, `${SHARED}/`, views));
}
