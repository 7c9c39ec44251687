import { basename, join } from 'node:path';
import { bytesInWords } from '../../base/messages/entry.ts';
import type { PackManifest } from '../../runtime/store/pack/format.ts';
import { openDocument } from '../document.ts';
import { isGalleryIndex } from '../gallery-index.ts';
import { nodeLoader } from '../node-loader.ts';
import { copyShared, SHARED } from '../page/files.ts';
import { print } from '../print.ts';
import { EXIT, usage } from '../usage.ts';
import { announce, announceAll } from './announce.ts';
import { bakePictures, bakeValues } from './making/stages.ts';
import { Workshop } from './making/workshop.ts';
import { type BakeOptions, type BakeTask, taskOf } from './options.ts';
import { putTogether } from './pack/finish.ts';
import { writeManifest } from './pack/manifest.ts';
import { presentPack } from './pack/present.ts';
import { writePage } from './page.ts';
import { documentSubject } from './subject/document.ts';
import { everyIcon } from './subject/icons.ts';
import type { Subject } from './subject/subject.ts';

/** Within the folder of a pack, what is finished of it. */
const UNFINISHED = '.unfinished';

/**
 * Computes what a document can show, or the icons of a network, into a pack; of several documents, each into a folder
 * of its name. What an interrupted bake has finished is not made again.
 */
export async function bake(paths: string[], options: BakeOptions): Promise<number> {
  const task = taskOf(options);
  if (options.network !== undefined) await bakeIcons(paths, options, task);
  else await bakeDocuments(await documentsIn(paths), options, task);
  return EXIT.ok;
}

async function bakeIcons(paths: string[], options: BakeOptions, task: BakeTask): Promise<void> {
  if (paths.length > 0) throw usage('bake-both');
  await bakeSubject(await everyIcon(nodeLoader([]), { ...options, network: options.network! }), task);
}

async function bakeDocuments(paths: string[], { page }: BakeOptions, task: BakeTask): Promise<void> {
  const subjects = await Promise.all(paths.map((path) => documentSubject(path, task.max)));
  const several = subjects.length > 1;
  if (several) announceAll(subjects);
  if (page && !task.share) await copyShared(task.out);
  for (const subject of subjects) {
    const out = several ? join(task.out, nameOf(subject.document!.path)) : task.out;
    const files = several ? `../${SHARED}/` : `${SHARED}/`;
    const manifest = await bakeSubject(subject, { ...task, out });
    if (manifest && page) await writePage(subject.document!, manifest, { out, files });
  }
}

/**
 * Makes a pack, where there is none yet that is just the same. Undefined where only a share of what is in it was to be
 * made.
 */
export async function bakeSubject(subject: Subject, task: BakeTask): Promise<PackManifest | undefined> {
  const present = await presentPack(subject, task);
  if (present) await writeManifest(task.out, present);
  const manifest = present ?? (await make(subject, task));
  if (manifest) print(`${task.out}: ${inWords(manifest)}`);
  return manifest;
}

async function make(subject: Subject, task: BakeTask): Promise<PackManifest | undefined> {
  const workshop = new Workshop(join(task.out, UNFINISHED), task.tolerance);
  if (!task.share) await announce(subject, workshop, task);
  if (task.values) await bakeValues(subject, workshop, task);
  if (task.pictures) await bakePictures(subject, workshop, task);
  if (task.share) return undefined;
  const manifest = await putTogether(subject, workshop, task);
  await workshop.close();
  return manifest;
}

/** The documents among some files: the index of a gallery is none. */
async function documentsIn(paths: string[]): Promise<string[]> {
  const files = await Promise.all(paths.map(openDocument));
  const documents = files.filter((file) => !isGalleryIndex(file)).map(({ path }) => path);
  if (documents.length === 0) throw usage('bake-nothing');
  const names = documents.map(nameOf);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice === undefined) return documents;
  throw usage('bake-twice', { name: twice });
}

const nameOf = (path: string): string => basename(path).replace(/\.json$/, '');

function inWords({ chunks, sheets, files }: PackManifest): string {
  const values = chunks.reduce((sum, chunk) => sum + Object.keys(chunk.values).length, 0);
  const pictures = sheets.reduce((sum, sheet) => sum + sheet.pictures.length, 0);
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  return `${values} values, ${pictures} pictures, ${bytesInWords(bytes)}`;
}
