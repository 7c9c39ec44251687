import type { LayerShape } from './layer.ts';
import { fault } from './messages.ts';

/** The input that a network takes, by kind. */
export type InputFacts = PictureFacts | TokensFacts;

/** The picture input of a network. */
export interface PictureFacts {
  /** Defaults to a picture. */
  kind?: 'picture';
  /** Name of the input tensor in the graph. */
  tensor: string;
  /** Height and width of the input, in pixels. */
  size: [height: number, width: number];
  /** A pixel value p in 0..255 enters the network as (p * scale - mean) / std, per channel. */
  preprocess: Preprocess;
}

/** The token input of a network. */
export interface TokensFacts {
  kind: 'tokens';
  /** Name of the input tensor in the graph. */
  tensor: string;
  /** The number of tokens for which the layers' sizes hold: the only one, or the most where it takes fewer as well. */
  length: number;
  /** Whether it takes just so many. */
  fixed?: boolean;
  /** How many tokens it knows, by numbers from 0 on; absent if the file was not inspected. */
  vocabulary?: number;
  /** The file beside the network that says which tokens a text has; absent where there is none. */
  tokenizer?: TokenizerFacts;
}

/** A file that says which tokens a text has. */
export interface TokenizerFacts {
  /** Relative to the manifest. */
  file: string;
  /** SHA-256 (hex) of the file. */
  hash: string;
}

/** Returns the kind of input that a document gives such a network. */
export const readsOf = ({ kind }: InputFacts): 'picture' | 'text' => (kind === 'tokens' ? 'text' : 'picture');

/** Returns the axes and sizes of the input, seen as the lowest layer. */
export function inputShape(facts: InputFacts): LayerShape {
  if (facts.kind === 'tokens') return { axes: ['token'], shape: [facts.length] };
  const [height, width] = facts.size;
  return { axes: ['y', 'x', 'channel'], shape: [height, width, 3] };
}

/** Returns the facts about an input of another number of tokens; a picture's as they are. */
export const ofLength = (facts: InputFacts, length: number): InputFacts =>
  facts.kind === 'tokens' ? { ...facts, length } : facts;

/** Returns the facts about a token input. Throws the fault `input-kind` for any other kind. */
export function tokensFacts(facts: InputFacts): TokensFacts {
  if (facts.kind !== 'tokens') throw fault('input-kind', { reads: 'pictures', shown: 'a text' });
  return facts;
}

/** Returns the facts about a picture input. Throws the fault `input-kind` for any other kind. */
export function pictureFacts(facts: InputFacts): PictureFacts {
  if (facts.kind === 'tokens') throw fault('input-kind', { reads: 'text', shown: 'a picture' });
  return facts;
}

/** Returns height by width of the pictures that a network sees; undefined where it sees none. */
export function aspectOf(facts: InputFacts): number | undefined {
  if (facts.kind === 'tokens') return undefined;
  const [height, width] = facts.size;
  return height / width;
}

/** How pixels in 0..255 enter the network: (pixel * scale - mean) / std, per colour channel. */
export interface Preprocess {
  scale: number;
  mean: [number, number, number];
  std: [number, number, number];
  order: 'rgb' | 'bgr';
}

/** Names of common preprocessings; their numbers are in `presets.ts`. */
export type Preset = 'imagenet' | 'zero-to-one' | 'minus-one-to-one' | 'caffe' | 'caffe-rgb' | 'raw';
