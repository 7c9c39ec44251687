import { fault } from '../../../base/messages.ts';
import type { Blueprint } from './blueprint.ts';

/** What is taken where neither the file nor the document says a size: what most networks were trained with. */
const USUAL = 224;

/** What a document says of a network's picture. */
export interface GivenInput {
  name: string;
  type: string;
  /** With the batch axis. */
  rank: number;
  /** [height, width, channels]; -1 where it is left open. */
  shape: number[];
}

const FLOATS = ['float32', 'float16', 'float64', 'bfloat16'];

/**
 * A network's input as a picture of red, green and blue.
 * @param size to take where the file leaves it open
 * Fault `network-input-kind`.
 */
export function pictureOf(given: GivenInput, size?: [number, number]): Blueprint['input'] {
  const { name, type, rank } = given;
  const [height = -1, width = -1, channels = -1] = given.shape;
  const kind = (found: string) => fault('network-input-kind', { input: name, found });
  if (!FLOATS.includes(type)) throw kind(`of the type ${type}, as of a network of text`);
  if (rank !== 4) throw kind(`a tensor of ${rank} axes`);
  if (channels > 0 && channels !== 3)
    throw kind(`a picture of ${channels} ${channels === 1 ? 'channel' : 'channels'}`);
  const open = height <= 0 || width <= 0;
  const side = (length: number, axis: 0 | 1) => (length > 0 ? length : (size?.[axis] ?? USUAL));
  return { name, shape: [side(height, 0), side(width, 1), 3], assumed: open && size === undefined };
}
