import type { Tensor } from '@tensorflow/tfjs-core';
import type { Op } from '../op.ts';

/** x * scale + offset per channel: what batch norm and a lone bias are before they join another op. */
export interface AffineDraft {
  kind: 'affine';
  name: string;
  inputs: string[];
  weights: { scale?: Tensor; offset: Tensor };
}

/** An op as first read from a file, before simplification. */
export type DraftOp = Op | AffineDraft;

/** How many ops read each tensor. */
export function consumersOf(ops: readonly DraftOp[]): Map<string, DraftOp[]> {
  const consumers = new Map<string, DraftOp[]>();
  for (const op of ops) {
    for (const input of op.inputs) consumers.set(input, [...(consumers.get(input) ?? []), op]);
  }
  return consumers;
}
