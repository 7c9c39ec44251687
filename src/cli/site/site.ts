import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Program } from '../../compiler/program.ts';
import { LIMITS } from '../../runtime/loader/loader.ts';
import { bakeSubject } from '../bake/bake.ts';
import { taskOf } from '../bake/options.ts';
import { addProgram } from '../bake/pack/manifest.ts';
import { readDocument, subjectOf } from '../bake/subject/document.ts';
import type { PlacedDocument } from '../bake/subject/subject.ts';
import { withLock } from '../files/lock.ts';
import { placeOf } from '../files/place.ts';
import { writeInto } from '../files/write.ts';
import { nodeLoader } from '../node-loader.ts';
import { copyDocument, copyPack, copyShared, copyUsed, packBeside, packIn } from '../page/files.ts';
import { INDEX, THUMBNAIL } from '../page/names.ts';
import { note, print } from '../print.ts';
import { loadSharp } from '../sharp.ts';
import { EXIT, explain } from '../usage.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Card, documentPage, galleryPage } from './gallery.ts';

/** Options of `vitrail site`. */
export interface SiteOptions {
  out: string;
  title: string;
  /** Address of a module that all pages load, from the first page. */
  script?: string;
  packs?: boolean;
  thumbnails: boolean;
  max: string;
  error: string;
  quality: string;
}

/**
 * Makes a static gallery of a folder of documents: a page for each, and one page that links to them. A document's pack
 * is the one in `packs/NAME` beside it, else it is baked if `packs` says so. What an earlier run has baked stays.
 */
export async function site(folder: string, options: SiteOptions): Promise<number> {
  const entries = await entriesOf(folder);
  return withLock(options.out, async () => {
    await copyShared(options.out);
    const cards: Card[] = [];
    const programs: Program[] = [];
    for (const entry of entries) {
      const { card, program } = await place(entry, folder, options);
      cards.push(card);
      programs.push(program);
    }
    await copyUsed(options.out, programs);
    await writeInto(options.out, INDEX, galleryPage(options.title, cards, options.script));
    print(`${options.out}: ${cards.length} documents`);
    return EXIT.ok;
  });
}

/** Puts a document into a folder of its own. */
async function place(
  { id, path, title, summary }: Entry,
  from: string,
  options: SiteOptions,
): Promise<{ card: Card; program: Program }> {
  const folder = join(options.out, id);
  const task = taskOf({ ...options, out: folder, icons: false });
  const gallery = placeOf(`${from}/`);
  const read = await readDocument(path, gallery);
  const { loader, document } = read;
  const beside = await packBeside(document.url, loader);
  if (beside) await copyPack(beside.pack, new URL(beside.address, document.url), loader, folder);
  else if (options.packs) await bakeSubject(await subjectOf(read, task.max), task);
  const here = placeOf(`${folder}/`);
  const pack = beside?.pack ?? (await packIn(here, nodeLoader([here])));
  const src = await copyDocument(document, loader, folder);
  if (pack) await addProgram(folder, pack.manifest, document);
  await writeInto(folder, INDEX, documentPage(title, src, pack !== undefined, options.script));
  const given = new URL(`thumbnails/${encodeURIComponent(id)}-light.webp`, gallery);
  const picture = (await thumbnailAt(given)) ?? (options.thumbnails && (await drawn(document)));
  if (picture) await writeInto(folder, THUMBNAIL, picture);
  const pictured = await stat(join(folder, THUMBNAIL)).catch(() => undefined);
  return {
    card: { id, title, summary, pictured: pictured !== undefined },
    program: document.compiled.program,
  };
}

/** Loads the picture of a document that comes with the gallery; undefined where there is none. */
const thumbnailAt = (url: URL): Promise<Uint8Array | undefined> =>
  nodeLoader([new URL('./', url)])
    .load(url, { limit: LIMITS.image })
    .then(
      (bytes) => new Uint8Array(bytes),
      () => undefined,
    );

/** Widths of the page that is drawn, and of its picture. */
const [WIDE, NARROW] = [1000, 560];

/** Draws a document as WebP. Returns undefined, and notes why, where it can't be drawn. */
async function drawn(document: PlacedDocument): Promise<Uint8Array | undefined> {
  const { draw } = await import('../render/render.ts');
  try {
    const sharp = await loadSharp();
    const { image } = await draw(document, { type: 'png', scale: 1, width: WIDE, theme: 'light' });
    if (image) return await sharp(image).resize({ width: NARROW }).webp({ quality: 80 }).toBuffer();
    note(`${document.title} has no picture.`);
  } catch (error) {
    note(explain(error).text);
  }
  return undefined;
}
