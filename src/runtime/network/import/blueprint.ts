import type { Preset } from '../../../base/input.ts';
import type { Manifest, UnsupportedOperation } from '../../../base/manifest.ts';
import type { Op } from '../ops/kinds/op.ts';
import type { Constant } from './constant.ts';

/** An op whose weights are not decoded yet. */
export type DraftOp = Op<Constant>;

/** A network as read from a file: everything but the tensors. */
export interface Blueprint {
  format: Manifest['format'];
  /**
   * Name and shape, [height, width, 3], of the picture. `assumed`: the file leaves the size open. `pixels`: how they
   * enter, where what the file says of them tells.
   */
  input: { name: string; shape: number[]; assumed: boolean; pixels?: Preset };
  /** In topological order. */
  ops: DraftOp[];
  /** Other names of tensors -> name of an op or the input. */
  aliases: Map<string, string>;
  /** Tensors that the file gives out. */
  outputs: string[];
  /** Names of tensors that can't be computed -> why not. */
  lost: Map<string, UnsupportedOperation>;
  unsupported: UnsupportedOperation[];
  /** Tensor -> the module that made it in the program which the file was exported from, where the file says so. */
  modules: Map<string, string>;
  /** The first operation that is written as it is while training, and read as it is in use. */
  training?: string | undefined;
  /** Operations of the file, by name in the format. */
  counts: Record<string, number>;
}
