import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesInWords } from '../../base/messages/entry.ts';
import type { PackManifest } from '../../runtime/store/pack/format.ts';
import { openDocument } from '../document.ts';
import { withLock } from '../files/lock.ts';
import { isGalleryIndex } from '../gallery-index.ts';
import { nodeLoader } from '../node-loader.ts';
import { copyShared, copyUsed } from '../page/files.ts';
import { firstTwice, folderOf, SHARED, UNFINISHED } from '../page/names.ts';
import { print } from '../print.ts';
import { asFault, EXIT, usage } from '../usage.ts';
import { announce, announceAll } from './announce.ts';
import { fleetFor } from './fleet/open.ts';
import type { Fleet, Making } from './making/fleet.ts';
import { toldStarter } from './making/jobs.ts';
import { Progress } from './making/progress.ts';
import { bakePictures, bakeValues } from './making/stages.ts';
import { Workshop } from './making/workshop.ts';
import { type BakeOptions, type BakeTask, kindsOf, taskOf } from './options.ts';
import { putTogether } from './pack/finish.ts';
import { writeIconsIndex } from './pack/icons-index.ts';
import { writeManifest } from './pack/manifest.ts';
import { presentPack } from './pack/present.ts';
import { writePage } from './page.ts';
import { openStore } from './store/open.ts';
import { documentSubject } from './subject/document.ts';
import { everyIcon, type IconOptions } from './subject/icons.ts';
import { type DocumentSubject, mostOf, type Subject } from './subject/subject.ts';

/**
 * Computes all that a document can show, or the icons of a network, into a pack; several documents each into a folder
 * of their names. What an interrupted bake has finished is not made again.
 */
export async function bake(paths: string[], options: BakeOptions): Promise<number> {
  const task = taskOf(options);
  const { network } = options;
  const away = await fleetFor(options, task);
  try {
    if (network !== undefined) await bakeIcons(paths, { ...options, network }, task, away?.fleet);
    else await bakeDocuments(await documentsIn(paths), options, task, away?.fleet);
    return EXIT.ok;
  } catch (error) {
    if (task.share && toldStarter(asFault(error))) return EXIT.fault;
    throw error;
  } finally {
    await away?.close();
  }
}

async function bakeIcons(
  paths: string[],
  options: IconOptions,
  task: BakeTask,
  fleet?: Fleet,
): Promise<void> {
  if (paths.length > 0) throw usage('bake-both');
  const subjects = await everyIcon(nodeLoader([]), options);
  const making = makingOf([...subjects.values()], task, fleet);
  await alone(task, async () => {
    for (const [layer, subject] of subjects)
      await bakeSubject(subject, { ...task, out: join(task.out, layer) }, making);
    if (!task.share) await writeIconsIndex(task.out);
  });
}

async function bakeDocuments(
  paths: string[],
  { page }: BakeOptions,
  task: BakeTask,
  fleet?: Fleet,
): Promise<void> {
  const subjects: DocumentSubject[] = [];
  // One after the other: each may run a network.
  for (const path of paths) subjects.push(await documentSubject(path, task.max));
  const several = subjects.length > 1;
  if (several) announceAll(subjects);
  const making = makingOf(subjects, task, fleet);
  await alone(task, async () => {
    if (page && !task.share) {
      await copyShared(task.out);
      await copyUsed(
        task.out,
        subjects.map(({ document }) => document.compiled.program),
      );
    }
    for (const subject of subjects) {
      const { loader, document } = subject;
      const out = several ? join(task.out, folderOf(document.url)) : task.out;
      const files = several ? `../${SHARED}/` : `${SHARED}/`;
      const manifest = await bakeSubject(subject, { ...task, out }, making);
      if (manifest && page) await writePage({ loader, document }, manifest, { out, files });
    }
  });
}

/** Locks the folder, except for shares, which several processes make at the same time. */
const alone = <T>({ out, share }: BakeTask, work: () => Promise<T>): Promise<T> =>
  share ? work() : withLock(out, work);

/**
 * Makes a pack, unless an equal one is there. Returns undefined where only a share of it was to be made.
 * @param making what makes its parts; by default this machine, which makes nothing else
 */
export async function bakeSubject(
  subject: Subject,
  task: BakeTask,
  making = makingOf([subject], task),
): Promise<PackManifest | undefined> {
  const present = await presentPack(subject, task);
  if (present) {
    for (const kind of kindsOf(task)) making.progress.begin(kind, mostOf(subject)[kind], 0);
    await writeManifest(task.out, present);
  }
  const manifest = present ?? (await make(subject, task, making));
  if (manifest) print(`${task.out}: ${inWords(manifest)}`);
  return manifest;
}

function makingOf(subjects: Subject[], task: BakeTask, fleet?: Fleet): Making {
  const expected = { values: 0, pictures: 0 };
  for (const subject of subjects) for (const kind of kindsOf(task)) expected[kind] += mostOf(subject)[kind];
  return { ...(fleet && { fleet }), progress: new Progress(expected) };
}

async function make(subject: Subject, task: BakeTask, making: Making): Promise<PackManifest | undefined> {
  const unfinished = join(task.out, UNFINISHED);
  const store = await openStore(task.store ?? unfinished);
  await store.identity();
  const workshop = new Workshop(store, task.tolerance);
  if (!task.share) await announce(subject, workshop, task, making.fleet !== undefined);
  if (task.values) await bakeValues(subject, workshop, task, making);
  if (task.pictures) await bakePictures(subject, workshop, task, making);
  if (task.share) return undefined;
  const manifest = await putTogether(subject, workshop, task);
  await rm(unfinished, { recursive: true, force: true });
  return manifest;
}

/** Returns the documents among some files, without the index of a gallery. */
async function documentsIn(paths: string[]): Promise<string[]> {
  const files = await Promise.all(paths.map((path) => openDocument(path)));
  const documents = files.filter((file) => !isGalleryIndex(file));
  if (documents.length === 0) throw usage('bake-nothing');
  const twice = firstTwice(documents.map(({ url }) => folderOf(url)));
  if (twice !== undefined) throw usage('bake-twice', { name: twice });
  return documents.map(({ path }) => path);
}

function inWords({ chunks, sheets, files }: PackManifest): string {
  const values = chunks.reduce((sum, chunk) => sum + Object.keys(chunk.values).length, 0);
  const pictures = sheets.reduce((sum, sheet) => sum + sheet.pictures.length, 0);
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  return `${values} values, ${pictures} pictures, ${bytesInWords(bytes)}`;
}
