import { join } from 'node:path';
import { bytesInWords } from '../../base/messages/entry.ts';
import type { PackManifest } from '../../runtime/store/pack/format.ts';
import { nodeLoader } from '../node-loader.ts';
import { print } from '../print.ts';
import { EXIT, UsageError } from '../usage.ts';
import { announce } from './announce.ts';
import { documentsOf } from './documents.ts';
import { putTogether, writePage } from './finish.ts';
import { everyIcon, type IconOptions } from './icons.ts';
import { inProcesses } from './jobs.ts';
import { type BakeOptions, type BakeTask, taskOf } from './options.ts';
import type { Subject } from './subject.ts';
import { bakePictures, bakeValues } from './work.ts';
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
  const manifest = await bakeSubject(subject, task);
  if (!manifest) return EXIT.ok;
  if (subject.documents.length > 0) await writePage(subject.documents, task.out);
  print(`${task.out}: ${inWords(manifest)}`);
  return EXIT.ok;
}

/** Makes a pack, or only a share of what is in it: then there is no manifest yet. */
export async function bakeSubject(subject: Subject, task: BakeTask): Promise<PackManifest | undefined> {
  const workshop = new Workshop(join(task.out, UNFINISHED), task.tolerance);
  if (!task.share) await announce(subject, workshop);
  if (!task.share || task.values) await inShares(task, 'values', () => bakeValues(subject, workshop, task));
  if (task.pictures) await inShares(task, 'pictures', () => bakePictures(subject, workshop, task));
  if (task.share) return undefined;
  const manifest = await putTogether(subject, workshop, task);
  await workshop.close();
  return manifest;
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
  return everyIcon(nodeLoader([]), icons);
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

function inWords({ chunks, sheets, files }: PackManifest): string {
  const values = chunks.reduce((sum, chunk) => sum + Object.keys(chunk.values).length, 0);
  const pictures = sheets.reduce((sum, sheet) => sum + sheet.pictures.length, 0);
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  return `${values} values, ${pictures} pictures, ${bytesInWords(bytes)}`;
}
