/** Explicit padding: elements added [before, after]. */
export type Pads = [rows: [number, number], columns: [number, number]];

/** Padding by its name in TensorFlow, or explicit. */
export type Padding = 'same' | 'valid' | Pads;

/** The activation of a convolution or a dense layer, computed by the same op. */
export type Activation = 'none' | 'relu' | 'relu6';

/** A number for each axis of positions. */
export type Pair = [rows: number, columns: number];

/** A weight of an op: a tensor in a loaded network; numbers that are not decoded yet while a file is read. */
export type Weight = { shape: number[] };

/** What every op has. */
export interface Common {
  /** Name of the tensor that the op computes. */
  name: string;
  /** Names of the tensors that the op reads. */
  inputs: string[];
  /** Whether its weights are never trained, as those of an edit and the angles of positions. */
  fixed?: true;
}
