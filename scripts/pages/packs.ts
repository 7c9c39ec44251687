import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { definitions } from '../../schema/dist/definitions.ts';
import { bakeSubject } from '../../src/cli/bake/bake.ts';
import { type BakeTask, taskOf } from '../../src/cli/bake/options.ts';
import { documentSubject } from '../../src/cli/bake/subject/document.ts';
import { documentsIn } from './documents.ts';
import { sourcesOfGuide } from './guide.ts';
import { exampleOf, packOf } from './reference.ts';

/** A document that a page shows, and the folder of its pack. */
export interface Packed {
  pack: string;
  /** Path of the document, where it has a file of its own. */
  file?: string;
  /** Its text, where it stands in a page. */
  text?: string;
}

/** Returns all documents that pages of guide and reference show. */
export function packedDocuments(): Packed[] {
  const inReference = definitions.map((one): Packed => ({ pack: packOf(one), file: exampleOf(one) }));
  const inGuide = sourcesOfGuide().flatMap(({ source, markdown }) =>
    documentsIn(source, markdown).flatMap(({ text, pack }): Packed[] => (pack ? [{ pack, text }] : [])),
  );
  return [...inReference, ...inGuide];
}

/** Returns how the pack of such a document is baked: its first view. */
export const taskFor = (out: string): BakeTask =>
  taskOf({ out, icons: true, max: '1', error: '0.001', quality: '80', jobs: '1' });

/** Bakes the packs that are missing, or that hold something else than their document now needs. */
export async function bakePacks(documents: readonly Packed[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrail-pages-'));
  try {
    for (const document of documents) {
      const path = await fileOf(document, folder);
      const task = taskFor(document.pack);
      await bakeSubject(await documentSubject(path, task.max), task);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Returns the path of a document, written into a folder where it has none. */
export async function fileOf({ file, text = '', pack }: Packed, folder: string): Promise<string> {
  if (file !== undefined) return file;
  const path = join(folder, `${basename(pack)}.json`);
  await writeFile(path, text);
  return path;
}
