import { type Fault, inSentences } from '../../../base/diagnostic.ts';
import { Evaluator } from '../../../runtime/dataflow/evaluator.ts';
import { madePictures } from '../../../runtime/dataflow/made-pictures.ts';
import { toFault } from '../../../runtime/fault.ts';
import type { Expression, Frame, Host, PictureRequest } from '../../../runtime/host.ts';
import type { Loader } from '../../../runtime/loader/loader.ts';
import { isDone, Pictures } from '../../../runtime/pictures.ts';
import { PRIORITY, Urgency } from '../../../runtime/urgency.ts';
import { startNodeHost } from '../../node-host.ts';
import { note } from '../../print.ts';
import type { Work } from './fleet.ts';
import type { Workshop } from './workshop.ts';

/** Pictures that are requested at a time: enough for full batches, few enough to keep the order. */
const AT_ONCE = 32;

/** Runs work on a device that is disposed of afterwards. */
export async function withDevice(loader: Loader, work: (device: Host) => Promise<void>): Promise<void> {
  const device = startNodeHost(loader);
  try {
    await work(device);
  } finally {
    await device.dispose();
  }
}

/** Bytes of values that are kept for those that come after. */
const BYTES = 256e6;

/** What hears of each thing that is asked for: one or the other is called. */
export interface Heard {
  /** It is stored. */
  onDone(key: string): void;
  /** It is a value that can't be computed. */
  onFault(fault: Fault): void;
}

/** Notes what can't be computed, and counts it as done. */
export const noted = (onDone: () => void): Heard => ({
  onDone,
  onFault: (fault) => {
    note(inSentences(fault));
    onDone();
  },
});

/** Makes values or pictures into a workshop. */
export const makeAll = (device: Host, work: Work, workshop: Workshop, heard: Heard): Promise<void> =>
  work.kind === 'values'
    ? makeValues(device, work.of, workshop, heard)
    : makePictures(device, work.of, workshop, heard.onDone);

/** Computes values into the workshop, one after the other, and the pictures that some of them are about. */
export async function makeValues(
  device: Host,
  expressions: Expression[],
  workshop: Workshop,
  { onDone, onFault }: Heard,
): Promise<void> {
  const kept: Promise<void>[] = [];
  const keep = (frame: Frame) => {
    const keeping = workshop.putPicture(frame);
    // That it failed is told at the end.
    keeping.catch(() => {});
    kept.push(keeping);
  };
  const pictures = new Pictures(device, [workshop], { keep, keepValue: () => {} });
  const evaluator = new Evaluator(device, BYTES, { pictures: madePictures.bind(undefined, pictures) });
  const { signal } = new AbortController();
  for (const expression of expressions) {
    const { key } = expression;
    const value = await evaluator
      .evaluate(expression, { urgency: new Urgency(PRIORITY.visible), signal, onProgress: () => {} })
      // One state without a value leaves the others.
      .catch((error) => {
        onFault(toFault(error));
        return undefined;
      });
    if (!value) continue;
    await workshop.putValue(key, value);
    onDone(key);
  }
  await Promise.all(kept);
}

/** Makes pictures into the workshop. One that cannot be made is stored with its fault. */
async function makePictures(
  device: Host,
  requests: PictureRequest[],
  workshop: Workshop,
  onDone: Heard['onDone'],
): Promise<void> {
  for (let i = 0; i < requests.length; i += AT_ONCE) {
    await makeSome(device, requests.slice(i, i + AT_ONCE), workshop, onDone);
  }
}

async function makeSome(
  device: Host,
  requests: PictureRequest[],
  workshop: Workshop,
  onDone: Heard['onDone'],
): Promise<void> {
  const open = new Set(requests.map(({ key }) => key));
  let stop = () => {};
  try {
    await new Promise<void>((resolve, reject) => {
      let left = open.size;
      stop = device.onFrame((frame) => {
        if (!isDone(frame) || !open.delete(frame.key)) return;
        workshop.putPicture(frame).then(() => {
          onDone(frame.key);
          left--;
          if (left === 0) resolve();
        }, reject);
      });
      device.want('bake', requests);
    });
  } finally {
    stop();
    device.want('bake', []);
  }
}
