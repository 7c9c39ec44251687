import type { InputFacts } from './input.ts';
import type { LayerShape } from './layer.ts';

/** What is known of a network before any tensor exists: enough to type-check a document against it. */
export interface Manifest {
  id: string;
  title: string;
  description?: string;
  licence?: string;
  /** How the files below are to be read. */
  format: 'tfjs-graph' | 'tfjs-layers' | 'onnx';
  /** File of the topology, relative to the manifest. */
  model: string;
  /** SHA-256 (hex) over the model file followed by its weight shards, in order. */
  hash: string;
  /** Bytes of weights to expect in all shards together. */
  weightBytes: number;
  input: InputFacts;
  /** Named layers in topological order; the last one is the output (logits), where there is one. */
  layers: LayerFacts[];
  /** Tensor names of the class scores before softmax and of their softmax; absent where `cut` says why. */
  output?: OutputTensors;
  /** Class labels in the order of the logits (resolved: a manifest on disk may name a file). */
  labels: Label[];
  /** Of a manifest that was derived from the network's files: what neither these nor the document say. */
  assumed?: ('size' | 'preprocess' | 'labels' | 'output')[];
  /** What a document says beside the manifest, which decides it. */
  decided?: GivenKey[];
  /** What the files give out, by their names for it, where it is more than one thing that could be `output`. */
  outputs?: string[];
  /** Operations of the files that can't be computed; what depends on them is no layer. */
  unsupported?: UnsupportedOperation[];
  /** That of them which the output depends on: the network has none then. */
  cut?: UnsupportedOperation;
  /** Where the files have an operation as it is while training; it is computed as in use. */
  training?: string;
}

/** What a document can say of a network that has no manifest. */
export const GIVEN_KEYS = ['preprocess', 'size', 'labels', 'layers', 'output'] as const;
export type GivenKey = (typeof GIVEN_KEYS)[number];

/** Names of the tensors of the class scores. */
export interface OutputTensors {
  logits: string;
  probabilities?: string;
  /** How the former become the latter. Where it isn't said: a sigmoid of a single score, a softmax of several. */
  activation?: OutputActivation;
}

/**
 * How the numbers of the output layer become probabilities: all together, each by itself, or not at all, since they
 * are probabilities already.
 */
export type OutputActivation = 'softmax' | 'sigmoid' | 'none';

/** An operation of a network's files that can't be computed: its name in the format, its place, and what about it. */
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
  /** The nearest named layers below it; `input` for the picture. */
  inputs: string[];
  /** How many numbers the weights between these and it are; where the file was looked into. */
  parameters?: number;
}

/** A class by its name. */
export interface Label {
  label: string;
  wordnet?: string;
  synonyms?: string;
  /** Nothing says its name: `label` stands for its number. */
  unnamed?: true;
}
