import { at } from '../../../base/at.ts';
import { Fault } from '../../../base/diagnostic.ts';
import { pictureFacts } from '../../../base/input.ts';
import type { Value } from '../../../base/value.ts';
import type { DatasetAddress, NetworkAddress } from '../../address.ts';
import { Examples } from '../../input/dataset/examples.ts';
import { resample } from '../../input/picture/resample.ts';
import { fieldsIn, type Window } from '../../network/fields.ts';
import { tensorOf } from '../../network/names.ts';
import type { DeviceKernel } from '../kernel.ts';

interface Params {
  dataset: DatasetAddress;
  /** Height and width of the pictures, in pixels. */
  side: number;
  /** Where the places of the second input lie: pictures are cropped to what such a place depends on. */
  network?: NetworkAddress;
  layer?: string;
}

/**
 * Returns the pictures of the examples whose numbers a value holds: [its axes, y, x, channel], 0..255, squares. Its part
 * `places` has the place of each in a layer, row * columns + column. A picture that can't be read is grey.
 */
export const pictures: DeviceKernel<Params> = async ([value], params, context) => {
  const { dataset, side } = params;
  const { axes, data: numbers, parts = {} } = value as Value;
  const examples = await context.dataset(dataset);
  const { windowOf, aspect } = parts.places ? await windowsOf(parts.places, params, context) : WHOLE;
  const size = side * side * 3;
  const data = new Float32Array(numbers.length * size).fill(128);
  const read = Array.from(numbers, async (number, i) => {
    const picture = await readOrNothing(examples, number, aspect, context.signal);
    if (picture) data.set(cut(picture, windowOf(i), side), i * size);
  });
  await Promise.all(read);
  const own = [
    { name: 'y' as const, size: side },
    { name: 'x' as const, size: side },
    { name: 'channel' as const, size: 3 },
  ];
  return { axes: [...axes, ...own], data, unit: 'pixel value, 0 to 255' };
};

/** How pictures are cropped: the proportions that a network sees, and a window of each in fractions of the height. */
interface Crop {
  aspect: number;
  windowOf(entry: number): Window | undefined;
}

const WHOLE: Crop = { aspect: 1, windowOf: () => undefined };

async function readOrNothing(
  examples: Examples,
  number: number,
  aspect: number,
  signal: AbortSignal,
): Promise<Value | undefined> {
  try {
    return await examples.picture(number, aspect, signal);
  } catch (error) {
    if (error instanceof Fault && Examples.isOfExample(error)) return undefined;
    throw error;
  }
}

/** Returns the window of each example: what the place where it is strongest depends on. */
async function windowsOf(
  places: Value,
  { network, layer }: Params,
  context: Parameters<DeviceKernel>[2],
): Promise<Crop> {
  if (!network || layer === undefined) throw new RangeError('Places belong to a layer of a network.');
  const loaded = await context.network(network);
  const [height, width] = pictureFacts(loaded.manifest.input).size;
  const windowAt = fieldsIn(loaded, tensorOf(loaded, layer));
  const windowOf = (entry: number): Window => {
    const { top, left, size } = windowAt(Math.round(at(places.data, entry)));
    return { top: top / height, left: left / height, size: size / height };
  };
  return { aspect: height / width, windowOf };
}

/** Cuts a square window out of a picture, by default its middle, and resamples it. */
function cut({ axes, data }: Value, window: Window | undefined, side: number): Float32Array {
  const [height, width] = [at(axes, 0).size, at(axes, 1).size];
  const most = Math.min(height, width);
  const middle = {
    top: (height - most) / 2 / height,
    left: (width - most) / 2 / height,
    size: most / height,
  };
  const { top, left, size } = window ?? middle;
  const length = Math.max(1, Math.min(most, Math.round(size * height)));
  const y = Math.min(height - length, Math.max(0, Math.round(top * height)));
  const x = Math.min(width - length, Math.max(0, Math.round(left * height)));
  const pixels = new Float32Array(length * length * 3);
  for (let row = 0; row < length; row++) {
    const from = ((y + row) * width + x) * 3;
    pixels.set(data.subarray(from, from + length * 3), row * length * 3);
  }
  return resample(pixels, [length, length], [side, side], 3);
}
