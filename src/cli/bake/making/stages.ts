import type { Host, PictureRequest } from '../../../runtime/host.ts';
import { argsOf, type BakeTask } from '../options.ts';
import { type Bundled, bundledPictures } from '../subject/bundled.ts';
import type { Subject } from '../subject/subject.ts';
import { evaluatorOf } from './evaluate.ts';
import { inProcesses } from './jobs.ts';
import { makePictures, makeValues, withDevice } from './make.ts';
import { stepsOf } from './progress.ts';
import type { Workshop } from './workshop.ts';

/** Computes the values that are not finished. */
export async function bakeValues(subject: Subject, workshop: Workshop, task: BakeTask): Promise<void> {
  const { values: finished } = workshop.finished;
  const open = shareOf([...subject.values.values()], task.share).filter(({ key }) => !finished.has(key));
  await carryOut('values', open, subject, task, (device, onDone) =>
    makeValues(device, open, workshop, onDone),
  );
}

/** Makes the pictures that are not finished. */
export async function bakePictures(subject: Subject, workshop: Workshop, task: BakeTask): Promise<void> {
  const evaluate = evaluatorOf(workshop);
  const wanted = await subject.pictures(evaluate);
  const bundled = await bundledPictures(subject, task, evaluate);
  const { pictures: finished } = workshop.finished;
  const open = shareOf([...wanted.values()], task.share).filter(({ key }) => !finished.has(key));
  const rest = subject.document ? await withoutBundled(open, bundled, workshop) : open;
  await carryOut('pictures', rest, subject, task, (device, onDone) =>
    makePictures(device, rest, workshop, onDone),
  );
}

/** Neighbours are made together, as they are often of one layer. */
const TOGETHER = 8;

/** Does one kind of work: in this process where it is little, or a share; else in several processes. */
async function carryOut(
  kind: 'values' | 'pictures',
  open: unknown[],
  subject: Subject,
  task: BakeTask,
  make: (device: Host, onDone: () => void) => Promise<void>,
): Promise<void> {
  if (open.length === 0) return;
  const onDone = stepsOf(kind, open.length);
  const jobs = task.share ? 1 : Math.min(task.jobs, Math.ceil(open.length / TOGETHER));
  if (jobs > 1) await inProcesses(jobs, [...argsOf(task, kind), ...subject.args], onDone);
  else await withDevice(subject.loader, (device) => make(device, onDone));
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

/** Returns the blocks of a list that are the share of one of several processes. */
const shareOf = <T>(list: T[], share: BakeTask['share']): T[] =>
  share ? list.filter((_, i) => Math.floor(i / TOGETHER) % share.of === share.index) : list;
