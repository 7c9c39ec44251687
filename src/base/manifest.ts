import { type AxisName, isOfTokens } from './axis.ts';
import { type InputFacts, ofLength } from './input.ts';
import type { LayerShape } from './layer.ts';

/** The facts about a network known before it is loaded: enough to type-check a document against it. */
export interface Manifest {
  id: string;
  title: string;
  description?: string;
  licence?: string;
  /** Format of the files below. */
  format: 'tfjs-graph' | 'tfjs-layers' | 'onnx';
  /** File of the topology, relative to the manifest. */
  model: string;
  /** SHA-256 (hex) over the model file followed by its weight shards, in order. */
  hash: string;
  /** Total size of all weight shards, in bytes. */
  weightBytes: number;
  input: InputFacts;
  /** Named layers in topological order; if the network has an output (logits), it is the last. */
  layers: LayerFacts[];
  /** Tensors of the class scores before and after softmax; absent if `cut` says why they cannot be computed. */
  output?: OutputTensors;
  /** Class labels in the order of the logits. Resolved here: a manifest on disk may name a file instead. */
  labels: Label[];
  /** For a manifest derived from the network's files: facts that neither the files nor the document state. */
  assumed?: ('size' | 'preprocess' | 'labels' | 'output')[];
  /** Facts that a document gives although the manifest already decides them. */
  decided?: GivenKey[];
  /** Names of the outputs in the files, if more than one could be `output`. */
  outputs?: string[];
  /** Operations of the files that cannot be computed. Anything that depends on them is not listed as a layer. */
  unsupported?: UnsupportedOperation[];
  /** The unsupported operation that the output depends on; such a network has no output. */
  cut?: UnsupportedOperation;
  /** Names of further inputs of the files, such as masks, that have their usual values. */
  filled?: string[];
  /** Name of a node that the files have in training mode; it is computed in inference mode. */
  training?: string;
}

/** Whether the number of entries of a layer's axis is that of the text, which is not known before there is one. */
export const isOfText = ({ input }: Pick<Manifest, 'input'>, axis: AxisName): boolean =>
  input.kind === 'tokens' && !input.fixed && isOfTokens(axis);

/** Returns the manifest of a network that reads text, for another number of tokens. */
export function manifestOfLength(manifest: Manifest, length: number): Manifest {
  const sized = ({ axes = [], shape }: LayerFacts) =>
    shape.map((size, i) => (axes[i] && isOfText(manifest, axes[i]) ? length : size));
  return {
    ...manifest,
    input: ofLength(manifest.input, length),
    layers: manifest.layers.map((layer) => ({ ...layer, shape: sized(layer) })),
  };
}

/** Keys by which a document can describe a network that has no manifest. */
export const GIVEN_KEYS = ['preprocess', 'size', 'labels', 'layers', 'output', 'tokenizer'] as const;
export type GivenKey = (typeof GIVEN_KEYS)[number];

/** Names of the tensors of the class scores. */
export interface OutputTensors {
  logits: string;
  probabilities?: string;
  /** How logits become probabilities. Default: sigmoid for a single score, softmax for several. */
  activation?: OutputActivation;
}

/**
 * How the values of the output layer become probabilities: jointly (softmax), each on its own (sigmoid), or not at all
 * because they already are.
 */
export type OutputActivation = 'softmax' | 'sigmoid' | 'none';

/** An operation of a network's files that cannot be computed: its name in the format, its node, and why. */
export interface UnsupportedOperation {
  op: string;
  node: string;
  reason?: string;
}

/** A layer that documents can name. */
export interface LayerFacts extends LayerShape {
  name: string;
  /** Name of the tensor in the graph. */
  tensor: string;
  /** The nearest named layers that feed it; `input` is the picture. */
  inputs: string[];
  /** Number of weights between the inputs and this layer, if the file was inspected. */
  parameters?: number;
  /** The weights between channels that lead to this layer, if the file was inspected. */
  weights?: WeightFacts[];
}

/** What is known of the weights of one op. */
export interface WeightFacts {
  /** Tells them from others of the layer; absent where there are none. */
  name?: string;
  /** Name of the tensor that the op computes. */
  tensor: string;
  /** [height, width, from, to] of a convolution, [from, to] of a matrix. */
  shape: number[];
  /** The layer whose channels the op reads, unless it reads others. */
  from?: string;
  /** Which of the layer's channels is the first that the op writes; absent if it writes others. */
  to?: number;
}

/** A class label. */
export interface Label {
  label: string;
  wordnet?: string;
  synonyms?: string;
  /** The class has no known name: `label` is a placeholder made from its index. */
  unnamed?: true;
}
