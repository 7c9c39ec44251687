import type { Frame, PictureRequest } from '../../runtime/host.ts';
import { iconsOf } from '../../runtime/store/pack/icons.ts';
import { decodeInNode } from '../decode-node.ts';
import { evaluatorOf } from './evaluate.ts';
import { makePictures, makeValues, withDevice } from './make.ts';
import type { BakeTask } from './options.ts';
import { Progress } from './progress.ts';
import type { Subject } from './subject.ts';
import type { Workshop } from './workshop.ts';

/** Computes the values that are not finished. */
export async function bakeValues(
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

/** Makes the pictures that are not finished. */
export async function bakePictures(
  subject: Subject,
  workshop: Workshop,
  { share, icons }: BakeTask,
): Promise<void> {
  const wanted = await subject.pictures(evaluatorOf(workshop));
  const { pictures: finished } = workshop.finished;
  const open = shareOf([...wanted.values()], share).filter(({ key }) => !finished.has(key));
  if (open.length === 0) return;
  const progress = new Progress('Pictures', open.length);
  const rest = await withoutIcons(subject, open, async (frame) => {
    if (icons) await workshop.putPicture(frame);
    progress.step();
  });
  if (rest.length === 0) return;
  await withDevice(subject.loader, (device) => makePictures(device, rest, workshop, () => progress.step()));
}

/** What is left to be made of a document's pictures: some come with the bundled networks. */
async function withoutIcons(
  { loader, document }: Subject,
  requests: PictureRequest[],
  take: (frame: Frame) => Promise<void>,
): Promise<PictureRequest[]> {
  if (!document) return requests;
  const icons = iconsOf(loader, 'default', { decode: decodeInNode });
  const left: PictureRequest[] = [];
  for (const request of requests) {
    const frame = await icons.picture(request.key);
    if (frame) await take(frame);
    else left.push(request);
  }
  return left;
}

/** Neighbours are made together, as they are often of one layer. */
const TOGETHER = 8;

/** The blocks of a list that fall to one of several processes. */
const shareOf = <T>(list: T[], share: BakeTask['share']): T[] =>
  share ? list.filter((_, i) => Math.floor(i / TOGETHER) % share.of === share.index) : list;
