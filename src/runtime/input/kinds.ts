import type { InputFacts } from '../../base/input.ts';
import type { Value } from '../../base/value.ts';
import type * as tf from '../backend/tensors.ts';
import { enterPicture } from './picture/enter.ts';
import { enterTokens } from './tokens/enter.ts';

/** Returns an input as a network takes it, [1, ...shape of its lowest layer]. Throws the fault `input-kind`. */
export function enter(value: Value, facts: InputFacts): tf.Tensor {
  switch (facts.kind) {
    case 'tokens':
      return enterTokens(value, facts);
    default:
      return enterPicture(value, facts);
  }
}
