import * as tf from '@tensorflow/tfjs-core';
import { fault } from '../../../base/messages.ts';
import type { Op } from '../ops/kinds/op.ts';
import type { DraftOp } from './blueprint.ts';
import type { Constant } from './constant.ts';
import { allFinite, type Values } from './decode.ts';

/** Called with the name of weights that are all zero, which no training leaves. */
export type OnZero = (tensor: string) => void;

/** Decodes the weights of ops and makes tensors of them. By a fault, `weights-not-finite`, none is left behind. */
export function realize(drafts: readonly DraftOp[], onZero: OnZero = () => {}): Op[] {
  const made: tf.Tensor[] = [];
  try {
    return drafts.map((draft) => {
      if (!('weights' in draft)) return draft;
      const entries = Object.entries(draft.weights as Record<string, Constant>).map(([key, constant]) => {
        const values = decoded(draft, key, constant, onZero);
        const tensor = tf.tensor(values, constant.shape, 'float32');
        made.push(tensor);
        return [key, tensor] as const;
      });
      return { ...draft, weights: Object.fromEntries(entries) } as Op;
    });
  } catch (error) {
    tf.dispose(made);
    throw error;
  }
}

/** Decodes all weights and forgets them again. Fault `weights-not-finite`. */
export function checkWeights(drafts: readonly DraftOp[], onZero: OnZero): void {
  for (const draft of drafts) {
    if (!('weights' in draft)) continue;
    const weights = Object.entries(draft.weights as Record<string, Constant>);
    for (const [key, constant] of weights) decoded(draft, key, constant, onZero);
  }
}

function decoded(op: DraftOp, key: string, constant: Constant, onZero: OnZero): Float32Array {
  const values = constant.values();
  // Folding may also divide by a variance that is negative.
  if (!allFinite(values)) throw fault('weights-not-finite', { tensor: constant.name || `${op.name} ${key}` });
  if ((key === 'filter' || key === 'matrix') && isZero(values)) onZero(constant.name);
  return values instanceof Float32Array ? values : Float32Array.from(values);
}

function isZero(values: Values): boolean {
  for (let i = 0; i < values.length; i++) if (values[i] !== 0) return false;
  return true;
}

/** How many numbers the weights are. */
export function parametersOf(drafts: readonly DraftOp[]): number {
  return drafts
    .flatMap((draft) => ('weights' in draft ? Object.values(draft.weights as Record<string, Constant>) : []))
    .reduce((sum, constant) => sum + constant.size, 0);
}
