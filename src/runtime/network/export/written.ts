import type { Manifest } from '../../../base/manifest.ts';

/** A network in the files of a format. */
export interface Written {
  format: Manifest['format'];
  /** The first file: the topology, or a whole ONNX model. */
  model: { name: string; bytes: Uint8Array<ArrayBuffer> };
  /** The file of the weights, where it is another one. */
  weights?: { name: string; bytes: Uint8Array<ArrayBuffer> };
  /** Tensor of the network -> its name in the file, of the tensors for which the two differ. */
  renamed: ReadonlyMap<string, string>;
}
