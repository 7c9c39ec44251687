import type { DraftOp } from '../import/blueprint.ts';

/** An op of a kind, with its weights as numbers. */
export type Drafted<Kind extends DraftOp['kind']> = Extract<DraftOp, { kind: Kind }>;
