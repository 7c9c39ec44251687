import { at } from '../../../base/at.ts';
import { fault } from '../../../base/messages.ts';
import type { BlueprintInput } from './blueprint.ts';
import type { Builder } from './builder.ts';
import { Constant } from './constant.ts';
import { arithmetic } from './emit/arithmetic.ts';
import { reduce } from './emit/reduce.ts';
import type { TensorValue } from './value.ts';

/** The side of a picture, in pixels, where neither the file nor the document gives one: that of most networks. */
const USUAL = 224;

/** What a file says of a network's input. */
export interface GivenInput {
  name: string;
  type: string;
  /** With the batch axis. */
  rank: number;
  /** [height, width, channels]; -1 for a length that is left open. */
  shape: number[];
}

const FLOATS = ['float32', 'float16', 'float64', 'bfloat16'];
/** Types of pictures whose pixels enter as they are. */
const WHOLE = ['uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64'];

/**
 * Adds a network's input: a picture of red, green and blue, turned grey for a network of grey pictures.
 * @param order how the file orders a picture's axes
 * @param size height and width where the file leaves them open
 * Throws the fault `network-input-kind`.
 */
export function enter(
  b: Builder,
  given: GivenInput,
  order: number[],
  size?: readonly number[],
): BlueprintInput {
  const { name, type, rank } = given;
  const [height = -1, width = -1, channels = -1] = given.shape;
  const kind = (found: string) => fault('network-input-kind', { input: name, found });
  const whole = WHOLE.includes(type);
  if (!FLOATS.includes(type) && !whole) throw kind(`of the type ${type}, as of a network of text`);
  if (rank !== 4) throw kind(`a tensor of ${rank} axes`);
  if (![height, width, channels].every(Number.isInteger)) throw kind('of a size in other than whole numbers');
  if (channels > 0 && channels !== 3 && channels !== 1) throw kind(`a picture of ${channels} channels`);
  const open = height <= 0 || width <= 0;
  const side = (length: number, axis: 0 | 1) => (length > 0 ? length : (size?.[axis] ?? USUAL));
  const shape = [side(height, 0), side(width, 1), 3];
  const assumed = open && size === undefined;
  const isGrey = channels === 1;
  const own = isGrey ? `${name}:picture` : name;
  const picture = { name: own, shape, order, ...(whole && { whole }) };
  b.pictureOrder = order;
  b.begin(name);
  b.name(name, isGrey ? greyOf(b, picture) : picture);
  const pixels = whole ? 'raw' : isGrey ? 'zero-to-one' : undefined;
  return { kind: 'picture', name: own, shape, assumed, ...(pixels && { pixels }) };
}

/** The weights of red, green and blue in a grey picture (ITU-R BT.601), as in imaging libraries. */
const BRIGHTNESS = [0.299, 0.587, 0.114];

/** Turns a picture grey: the weighted sum of its channels. */
function greyOf(b: Builder, picture: TensorValue): TensorValue {
  const channels = at(picture.order, -1);
  const shape = picture.shape.map((_, axis) => (axis === channels ? BRIGHTNESS.length : 1));
  const weighed = arithmetic(b, 'multiply', picture, Constant.of('brightness', BRIGHTNESS, [1, ...shape]));
  return reduce(b, weighed as TensorValue, 'sum', [channels + 1], true);
}
