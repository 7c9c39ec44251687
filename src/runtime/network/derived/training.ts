import type { ValueAxis } from '../../../base/value.ts';
import type { Labelled } from './softmax-regression.ts';

/** What a head was trained on, and what it learned. */
export interface Training {
  data: Labelled;
  /** The axis of its examples. */
  examples: ValueAxis;
  /** [width + 1, classes], the biases last. */
  weights: Float64Array;
  l2: number;
}
