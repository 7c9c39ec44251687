import type * as tf from '@tensorflow/tfjs-core';
import type { InputFacts } from '../../base/input.ts';
import type { Value } from '../../base/value.ts';
import { enterPicture } from './picture/enter.ts';
import { enterTokens } from './tokens/enter.ts';

/** An input as a network takes it, [1, ...axes of its lowest layer]. Fault `input-kind`. */
export function enter(value: Value, facts: InputFacts): tf.Tensor {
  switch (facts.kind) {
    case 'tokens':
      return enterTokens(value, facts);
    default:
      return enterPicture(value, facts);
  }
}
