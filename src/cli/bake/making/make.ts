import { inSentences } from '../../../base/diagnostic.ts';
import { Evaluator } from '../../../runtime/dataflow/evaluator.ts';
import { madePictures } from '../../../runtime/dataflow/made-pictures.ts';
import { toFault } from '../../../runtime/fault.ts';
import type { Expression, Host, PictureRequest } from '../../../runtime/host.ts';
import type { Loader } from '../../../runtime/loader/loader.ts';
import { isDone, Pictures } from '../../../runtime/pictures.ts';
import type { Keeper } from '../../../runtime/store/source.ts';
import { PRIORITY, Urgency } from '../../../runtime/urgency.ts';
import { startNodeHost } from '../../node-host.ts';
import { note } from '../../print.ts';
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

/**
 * Computes values into the workshop, one after the other, and the pictures that some of them are about. Notes those that
 * fail.
 */
export async function makeValues(
  device: Host,
  expressions: Expression[],
  workshop: Workshop,
  onDone: () => void,
): Promise<void> {
  const keeper: Keeper = { keep: (frame) => void workshop.putPicture(frame), keepValue: () => {} };
  const pictures = madePictures.bind(undefined, new Pictures(device, [workshop], keeper));
  const evaluator = new Evaluator(device, BYTES, { pictures });
  const { signal } = new AbortController();
  for (const expression of expressions) {
    const value = await evaluator
      .evaluate(expression, { urgency: new Urgency(PRIORITY.visible), signal, onProgress: () => {} })
      // One state without a value leaves the others.
      .catch((error) => note(inSentences(toFault(error))));
    if (value) await workshop.putValue(expression.key, value);
    onDone();
  }
}

/** Makes pictures into the workshop. One that cannot be made is stored with its fault. */
export async function makePictures(
  device: Host,
  requests: PictureRequest[],
  workshop: Workshop,
  onDone: () => void,
): Promise<void> {
  for (let i = 0; i < requests.length; i += AT_ONCE) {
    await makeSome(device, requests.slice(i, i + AT_ONCE), workshop, onDone);
  }
}

function makeSome(
  device: Host,
  requests: PictureRequest[],
  workshop: Workshop,
  onDone: () => void,
): Promise<void> {
  const open = new Set(requests.map(({ key }) => key));
  return new Promise((resolve, reject) => {
    let left = open.size;
    const stop = device.onFrame((frame) => {
      if (!isDone(frame) || !open.delete(frame.key)) return;
      workshop.putPicture(frame).then(() => {
        onDone();
        left--;
        if (left > 0) return;
        stop();
        resolve();
      }, reject);
    });
    device.want('bake', requests);
  });
}
