import type { PictureRequest } from '../../../runtime/host.ts';
import { argsOf, type BakeTask } from '../options.ts';
import { type Bundled, bundledPictures } from '../subject/bundled.ts';
import { mostOf, type Subject } from '../subject/subject.ts';
import { blocksOf, shareOf } from './blocks.ts';
import { evaluatorOf } from './evaluate.ts';
import type { Making, Work } from './fleet.ts';
import { inProcesses, toStarter } from './jobs.ts';
import { makeAll, noted, withDevice } from './make.ts';
import type { Workshop } from './workshop.ts';

/** Computes the values that are not finished. */
export async function bakeValues(
  subject: Subject,
  workshop: Workshop,
  task: BakeTask,
  making: Making,
): Promise<void> {
  const all = [...subject.values.values()];
  const finished = await workshop.store.keys('values');
  const open = shareOf(all, task).filter(({ key }) => !finished.has(key));
  await carryOut({ kind: 'values', of: open }, all, subject, workshop, task, making);
}

/** Makes the pictures that are not finished. */
export async function bakePictures(
  subject: Subject,
  workshop: Workshop,
  task: BakeTask,
  making: Making,
): Promise<void> {
  const evaluate = evaluatorOf(workshop);
  const all = [...(await subject.pictures(evaluate)).values()];
  const bundled = await bundledPictures(subject, task, evaluate);
  const finished = await workshop.store.keys('pictures');
  const open = shareOf(all, task).filter(({ key }) => !finished.has(key));
  const rest = subject.document ? await withoutBundled(open, bundled, workshop) : open;
  await carryOut({ kind: 'pictures', of: rest }, all, subject, workshop, task, making);
}

/**
 * Does one kind of work: by a fleet; in this process where it is little, or a share; else in several processes.
 * @param all what the open work is part of
 */
async function carryOut(
  work: Work,
  all: { key: string }[],
  subject: Subject,
  workshop: Workshop,
  task: BakeTask,
  making: Making,
): Promise<void> {
  const { kind, of: open } = work;
  making.progress.begin(kind, mostOf(subject)[kind], open.length);
  if (open.length === 0) return;
  if (making.fleet) return making.fleet.make(blocksOf(work, all, task.batch), making.progress);
  const onDone = toStarter() ?? (() => making.progress.step());
  const jobs = task.share ? 1 : Math.min(task.jobs, Math.ceil(open.length / task.batch));
  if (jobs > 1) await inProcesses(jobs, [...argsOf(task, kind), ...subject.args], onDone);
  else await withDevice(subject.loader, (device) => makeAll(device, work, workshop, noted(onDone)));
}

/** Returns the requests for pictures that do not come with the bundled networks. */
async function withoutBundled(
  requests: PictureRequest[],
  { picture, isKept }: Bundled,
  workshop: Workshop,
): Promise<PictureRequest[]> {
  const left: PictureRequest[] = [];
  for (const request of requests) {
    const frame = await picture(request.key, request);
    if (!frame) left.push(request);
    else if (isKept(frame.key)) await workshop.putPicture(frame);
  }
  return left;
}
