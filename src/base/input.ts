import type { LayerShape } from './layer.ts';
import { fault } from './messages.ts';

/** What goes into a network, by its kind. */
export type InputFacts = PictureFacts | TokensFacts;

/** The picture that a network takes. */
export interface PictureFacts {
  /** Where nothing is said, it is a picture. */
  kind?: 'picture';
  /** Name of the input tensor in the graph. */
  tensor: string;
  /** Height and width, in pixels, at which pictures are shown to the network. */
  size: [height: number, width: number];
  /** A pixel value p in 0..255 enters the network as (p * scale - mean) / std, per channel. */
  preprocess: Preprocess;
}

/** The tokens that a network takes. */
export interface TokensFacts {
  kind: 'tokens';
  /** Name of the input tensor in the graph. */
  tensor: string;
  /** How many it takes. */
  length: number;
}

/** The axes and sizes of the input as the lowest layer. Fault `input-kind`. */
export function inputShape(facts: InputFacts): LayerShape {
  const [height, width] = pictureFacts(facts).size;
  return { axes: ['y', 'x', 'channel'], shape: [height, width, 3] };
}

/** What is known of a picture that goes into a network. Fault `input-kind` where something else does. */
export function pictureFacts(facts: InputFacts): PictureFacts {
  if (facts.kind === 'tokens') throw fault('input-kind', { kind: facts.kind });
  return facts;
}

/** How pixels 0..255 become what a network takes: (pixel * scale - mean) / std, by colour. */
export interface Preprocess {
  scale: number;
  mean: [number, number, number];
  std: [number, number, number];
  order: 'rgb' | 'bgr';
}

/** Names of the usual ways to show pixels to a network; the numbers are in `presets.ts`. */
export type Preset = 'imagenet' | 'zero-to-one' | 'minus-one-to-one' | 'caffe' | 'raw';
