import type { Preset } from '../../../base/input.ts';
import type { Manifest, UnsupportedOperation } from '../../../base/manifest.ts';
import type { Op } from '../ops/kinds/op.ts';
import type { Constant } from './constant.ts';

/** An op whose weights are not decoded yet. */
export type DraftOp = Op<Constant>;

/** What a network reads. */
export interface BlueprintInput {
  kind: 'picture' | 'tokens';
  name: string;
  /** [height, width, 3] of a picture, [length] of tokens. */
  shape: number[];
  /** The file leaves the size open. */
  assumed: boolean;
  /** The file takes no other number of tokens. */
  fixed?: boolean;
  /** How pixels enter, where the file tells. */
  pixels?: Preset;
  /** Names of other inputs of the file, which have the usual values: all tokens count, and are of one text. */
  filled?: string[];
}

/** A network as read from a file: everything but the tensors. */
export interface Blueprint {
  format: Manifest['format'];
  input: BlueprintInput;
  /** In topological order. */
  ops: DraftOp[];
  /** Names of tensors in the file -> name of the op or the input, where the two differ. */
  aliases: Map<string, string>;
  /** Names in the file of its outputs. */
  outputs: string[];
  /** Names of tensors that can't be computed -> why not. */
  lost: Map<string, UnsupportedOperation>;
  unsupported: UnsupportedOperation[];
  /** Tensor -> the module of the exporting program that computed it, where the file says so. */
  modules: Map<string, string>;
  /** The first operation that the file has in training mode; it is read in inference mode. */
  training?: string | undefined;
  /** Operations of the file, by name in the format. */
  counts: Record<string, number>;
}
