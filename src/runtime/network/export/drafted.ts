import type { DraftOp } from '../import/blueprint.ts';
import { Constant } from '../import/constant.ts';
import type { RotaryOp } from '../ops/kinds/op.ts';
import { quarterTurn } from '../ops/rotary.ts';

/** An op of a kind, with its weights as numbers. */
export type Drafted<Kind extends DraftOp['kind']> = Extract<DraftOp, { kind: Kind }>;

/** Returns the matrix by which pairs of channels are turned by a quarter. */
export const quarterConstant = (pairs: RotaryOp['attrs']['pairs'], channels: number): Constant =>
  new Constant('quarter turn', [channels, channels], () => quarterTurn(pairs, channels));
