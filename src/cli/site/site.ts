import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { bakeSubject } from '../bake/bake.ts';
import { taskOf } from '../bake/options.ts';
import { addProgram } from '../bake/pack/program.ts';
import { documentSubject } from '../bake/subject/document.ts';
import { copyDocument, copyPack, copyShared, packBeside } from '../page/files.ts';
import { note, print } from '../print.ts';
import { EXIT, explain } from '../usage.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Card, documentPage, galleryPage, THUMBNAIL } from './gallery.ts';

/** Options of `vitrail site`. */
export interface SiteOptions {
  out: string;
  title: string;
  packs?: boolean;
  thumbnails: boolean;
  max: string;
  error: string;
  quality: string;
}

/**
 * Makes a static gallery of a folder of documents: a page for each, and one page that leads to them. A document's pack
 * is the one in `packs/NAME` beside it, else it is baked where that is asked for; what an earlier run has baked stays.
 */
export async function site(folder: string, options: SiteOptions): Promise<number> {
  const entries = await entriesOf(folder);
  await mkdir(options.out, { recursive: true });
  await copyShared(options.out);
  const cards: Card[] = [];
  for (const entry of entries) cards.push(await place(entry, folder, options));
  await writeFile(join(options.out, 'index.html'), galleryPage(options.title, cards));
  print(`${options.out}: ${cards.length} documents`);
  return EXIT.ok;
}

/** Puts a document into a folder of its own. */
async function place({ id, path, title, summary }: Entry, from: string, options: SiteOptions): Promise<Card> {
  const folder = join(options.out, id);
  await mkdir(folder, { recursive: true });
  const task = taskOf({ ...options, out: folder, icons: false });
  const subject = await documentSubject(path, task.max);
  const baked = packBeside(path);
  if (baked) await copyPack(join(dirname(path), baked), folder);
  else if (options.packs) await bakeSubject(subject, task);
  const src = await copyDocument(path, subject.document!.files, folder);
  const manifest = join(folder, 'pack.json');
  const packed = existsSync(manifest);
  if (packed) await addProgram(folder, JSON.parse(await readFile(manifest, 'utf8')), subject.document!);
  await writeFile(join(folder, 'index.html'), documentPage(title, src, packed));
  const pictured = await putThumbnail(path, join(from, 'thumbnails', `${id}-light.webp`), folder, options);
  return { id, title, summary, pictured };
}

/** The picture of a document: the one that comes with the gallery, else one that is drawn now, if it can be. */
async function putThumbnail(
  path: string,
  given: string,
  folder: string,
  { thumbnails }: SiteOptions,
): Promise<boolean> {
  const to = join(folder, THUMBNAIL);
  if (existsSync(given)) await copyFile(given, to);
  else if (thumbnails) await drawThumbnail(path, to).catch((error) => note(explain(error).text));
  return existsSync(to);
}

/** Of the page that is drawn, and of its picture. */
const [WIDE, NARROW] = [1000, 560];

async function drawThumbnail(path: string, to: string): Promise<void> {
  const { draw } = await import('../render/render.ts');
  const { default: sharp } = await import('sharp');
  const text = await readFile(path, 'utf8');
  const { image } = await draw(
    { path: resolve(path), text },
    { type: 'png', scale: 1, width: WIDE, theme: 'light' },
  );
  if (image) await sharp(image).resize({ width: NARROW }).webp({ quality: 80 }).toFile(to);
  else note(`${basename(path)} has no picture.`);
}
