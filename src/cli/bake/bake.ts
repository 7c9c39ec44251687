import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesInWords } from '../../base/messages/entry.ts';
import type { PackManifest } from '../../runtime/store/pack/format.ts';
import { nodeLoader, PACKAGE } from '../node-loader.ts';
import { note, print } from '../print.ts';
import { EXIT, UsageError } from '../usage.ts';
import { documentsOf } from './documents.ts';
import { evaluatorOf } from './evaluate.ts';
import { type IconOptions, iconsOf } from './icons.ts';
import { inProcesses } from './jobs.ts';
import { makePictures, makeValues, withDevice } from './make.ts';
import { type BakeOptions, type BakeTask, taskOf } from './options.ts';
import { Progress } from './progress.ts';
import type { Subject } from './subject.ts';
import { Workshop } from './workshop.ts';

/** Within the folder of a pack, what is finished of it. */
const UNFINISHED = '.unfinished';

/**
 * Computes what documents can show, or the icons of a network, into a pack. What an interrupted bake has finished is
 * not made again.
 */
export async function bake(paths: string[], options: BakeOptions): Promise<number> {
  const task = taskOf(options);
  const subject = await subjectOf(paths, options, task);
  const workshop = new Workshop(join(task.out, UNFINISHED), task.tolerance);
  if (!task.share) announce(subject, workshop);
  if (!task.share || task.values) await inShares(task, 'values', () => bakeValues(subject, workshop, task));
  if (task.pictures) await inShares(task, 'pictures', () => bakePictures(subject, workshop, task));
  if (task.share) return EXIT.ok;
  const manifest = await putTogether(subject, workshop, task);
  await workshop.close();
  print(`${task.out}: ${inWords(manifest)}`);
  return EXIT.ok;
}

function subjectOf(
  paths: string[],
  { network, style, layers }: BakeOptions,
  { max }: BakeTask,
): Promise<Subject> {
  if (network === undefined) {
    if (paths.length === 0)
      throw new UsageError('Nothing is named to be baked.', 'Name documents, or `--network`.');
    return documentsOf(paths, max);
  }
  if (paths.length > 0) throw new UsageError('Bake documents or the icons of a network, one at a time.');
  const icons: IconOptions = { network, ...(style && { style }), ...(layers && { layers }) };
  return iconsOf(nodeLoader([]), icons);
}

function announce({ values, mostPictures, notes }: Subject, { finished }: Workshop): void {
  const done = finished.values.size + finished.pictures.size;
  note(
    `${values.size} values; at most ${mostPictures} pictures${done > 0 ? `; ${done} are finished already` : ''}.`,
  );
  for (const text of notes) note(text);
}

/** Does a kind of work here, or has other processes do it. */
async function inShares(
  { jobs, share }: BakeTask,
  only: 'values' | 'pictures',
  work: () => Promise<void>,
): Promise<void> {
  if (jobs === 1 || share) await work();
  else await inProcesses(jobs, [...process.argv.slice(2), '--only', only, '--jobs', '1']);
}

async function bakeValues(
  { loader, values }: Subject,
  workshop: Workshop,
  { share }: BakeTask,
): Promise<void> {
  const { values: finished } = workshop.finished;
  const open = shareOf([...values.values()], share).filter(({ key }) => !finished.has(key));
  if (open.length === 0) return;
  const progress = new Progress('Values', open.length);
  await withDevice(loader, (device) => makeValues(device, open, workshop, () => progress.step()));
}

async function bakePictures(subject: Subject, workshop: Workshop, { share }: BakeTask): Promise<void> {
  const wanted = await subject.pictures(evaluatorOf(workshop));
  const { pictures: finished } = workshop.finished;
  const open = shareOf([...wanted.values()], share).filter(({ key }) => !finished.has(key));
  if (open.length === 0) return;
  const progress = new Progress('Pictures', open.length);
  await withDevice(subject.loader, (device) => makePictures(device, open, workshop, () => progress.step()));
}

/** Neighbours are made together, as they are often of one layer. */
const TOGETHER = 8;

/** The blocks of a list that fall to one of several processes. */
const shareOf = <T>(list: T[], share: BakeTask['share']): T[] =>
  share ? list.filter((_, i) => Math.floor(i / TOGETHER) % share.of === share.index) : list;

async function putTogether(subject: Subject, workshop: Workshop, task: BakeTask): Promise<PackManifest> {
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

function inWords({ chunks, sheets, files }: PackManifest): string {
  const values = chunks.reduce((sum, chunk) => sum + Object.keys(chunk.values).length, 0);
  const pictures = sheets.reduce((sum, sheet) => sum + sheet.pictures.length, 0);
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  return `${values} values, ${pictures} pictures, ${bytesInWords(bytes)}`;
}
