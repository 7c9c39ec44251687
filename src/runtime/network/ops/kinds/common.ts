/** Rows, then columns: elements added [before, after]. */
export type Pads = [rows: [number, number], columns: [number, number]];

/** By a name of TensorFlow, or spelled out. */
export type Padding = 'same' | 'valid' | Pads;

/** What follows a convolution or a dense layer in the same op. */
export type Activation = 'none' | 'relu' | 'relu6';

/** A number for each axis of positions. */
export type Pair = [rows: number, columns: number];

/** What the weights of an op are: tensors of a loaded network; while one is read, numbers that are not decoded yet. */
export type Weight = { shape: number[] };

/** What every op has. */
export interface Common {
  /** Name of the tensor that it computes. */
  name: string;
  /** Names of the tensors that it reads. */
  inputs: string[];
}
