import { at } from '../../base/at.ts';
import { fault } from '../../base/messages.ts';
import type { Value } from '../../base/value.ts';
import type { Recipe } from '../../compiler/program.ts';
import type { NetworkAddress } from '../address.ts';
import type { Expression } from '../expression.ts';
import { fitted } from '../fitted.ts';
import { atomsAlong } from '../kernels/transform/axes.ts';
import { facesOf, type Pictures, pictureRequest } from '../pictures.ts';
import type { Request } from '../store/in-flight.ts';

interface Params {
  network: NetworkAddress;
  layer: string;
  recipe: Recipe;
  /** Receptive fields by layer, where they are known. */
  fields: Record<string, [height: number, width: number]>;
  /** The channels, where no value has them. */
  atoms?: number | number[];
}

/**
 * Returns the finished pictures of channels, the same that are shown of them, as a value: [channel, y, x, channel], red,
 * green, blue and alpha in 0..255. A channel with several faces has an entry for each. Fault `doubt-picture` where one
 * could not be made.
 * @param content the value whose entries the channels are; absent where the document names them
 */
export async function madePictures(
  pictures: Pictures,
  { params }: Expression,
  content: Value | undefined,
  { signal, onProgress }: Request,
): Promise<Value> {
  const { network, layer, recipe, fields, atoms = [] } = params as unknown as Params;
  const channels = content ? atomsAlong(content, 0) : [atoms].flat();
  const fit = fitted(recipe, fields[layer]);
  const requests = channels.flatMap((index) =>
    facesOf(pictureRequest({ network, layer, index, axis: 'channel', recipe: fit })),
  );
  const what = 'pictures';
  const frames = await pictures.made(requests, signal, (done) =>
    onProgress({ what, fraction: done / requests.length }),
  );
  const { size } = fit;
  const data = new Float32Array(frames.length * size * size * 4);
  frames.forEach(({ rgba, fault: failure }, i) => {
    const channel = at(requests, i).index;
    if (failure) throw fault('doubt-picture', { channel, reason: failure.message });
    data.set(rgba, i * size * size * 4);
  });
  return {
    axes: [
      { name: 'channel', size: requests.length, index: requests.map(({ index }) => index), layer },
      { name: 'y', size },
      { name: 'x', size },
      { name: 'channel', size: 4 },
    ],
    data,
    unit: 'pixel value, 0 to 255',
  };
}
