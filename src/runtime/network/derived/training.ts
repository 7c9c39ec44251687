import type { Unfreezing } from '../../../base/derived.ts';
import type { ValueAxis } from '../../../base/value.ts';
import type { Checkpoint, TrainingSet } from './descent.ts';
import type { Held, Labelled } from './softmax-regression.ts';

/** What a head was trained on, and what it learned. */
export interface TrainedHead {
  kind: 'head';
  data: Labelled;
  /** The axis of its examples. */
  examples: ValueAxis;
  /** [width + 1, classes], the biases last. */
  weights: Float64Array;
  /** What held its weights down. */
  l2: Held;
}

/** How layers were trained together with a head. */
export interface TrainedLayers {
  kind: 'layers';
  unfreeze: Unfreezing;
  /** Names of the ops that were trained. */
  ops: readonly string[];
  /** From the weights before the first step to the last. */
  checkpoints: Checkpoint[];
}

/** Examples to train on, by their numbers in the dataset. */
export interface NumberedTrainingSet extends TrainingSet {
  numbers: number[];
  /** Numbers of those whose pictures can't be read, as far as they were asked for: what is said of them means nothing. */
  unread: ReadonlySet<number>;
}

/** How a network was trained here. */
export type TrainingRecord = TrainedHead | TrainedLayers;
