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
  /** What the files give out, by their names for it, where it is more than one thing that could be `output`. */
  outputs?: string[];
  /** Operations of the files that can't be computed; what depends on them is no layer. */
  unsupported?: UnsupportedOperation[];
  /** That of them which the output depends on: the network has none then. */
  cut?: UnsupportedOperation;
  /** Where the files have an operation as it is while training; it is computed as in use. */
  training?: string;
}

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

/** The picture that a network takes. */
export interface InputFacts {
  /** Name of the input tensor in the graph. */
  tensor: string;
  /** Height and width, in pixels, at which pictures are shown to the network. */
  size: [height: number, width: number];
  /** A pixel value p in 0..255 enters the network as (p * scale - mean) / std, per channel. */
  preprocess: Preprocess;
}

/** How pixels 0..255 become what a network takes: (pixel * scale - mean) / std, by colour. */
export interface Preprocess {
  scale: number;
  mean: [number, number, number];
  std: [number, number, number];
  order: 'rgb' | 'bgr';
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

/** Names of the usual ways to show pixels to a network; the numbers are the runtime's. */
export type Preset = 'imagenet' | 'zero-to-one' | 'minus-one-to-one' | 'caffe' | 'raw';
