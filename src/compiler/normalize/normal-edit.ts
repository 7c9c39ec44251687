import { isOfWeights } from './is-weights.ts';
import type {
  Index,
  NormalContent,
  NormalSubstrate,
  NormalWeights,
  ParamRef,
  Ref,
} from './normal-content.ts';

/** Atoms drawn at random; of a set, as many as it holds, and none of those. */
export interface NormalRandom {
  random: number | ParamRef;
  seed: number;
}

/** Which atoms of a part. */
export type NormalAt = Index | NormalRandom;

/** The part that an edit changes. */
type Part = NormalSubstrate | Ref;
type At = { at?: NormalAt };
/** Of groups, the input in which they are found. */
type OfInput = { input?: string | ParamRef };

/** Whether atoms are drawn at random. */
export const isRandom = (at: NormalAt | undefined): at is NormalRandom =>
  typeof at === 'object' && 'random' in at;

/** The same atoms on another input, or others there. */
export interface NormalElsewhere {
  input: string | ParamRef;
  at?: Index;
}

/** Which connections: from and to which channels; all without. */
interface Ends {
  from?: Index;
  to?: Index;
}

/** What becomes of connections. */
export type NormalConnectionEdit =
  | ({ cut: NormalWeights } & Ends)
  | ({ scale: NormalWeights; by: number | ParamRef } & Ends);

/** What becomes of some activations of a layer while a network runs, or of connections. */
export type NormalEdit =
  | NormalConnectionEdit
  | ({ cut: Part } & At & OfInput)
  | ({ scale: Part; by: number | ParamRef } & At & OfInput)
  | ({ clamp: Part; to: number | ParamRef } & At)
  | ({ replace: Part; with: NormalElsewhere | NormalContent } & At)
  | { remove: NormalContent };

/** Whether an edit is of connections. */
export const isOfConnections = (edit: NormalEdit): edit is NormalConnectionEdit => isOfWeights(edit);

/** Whether values come from another input, and not from a content. */
export const isElsewhere = (source: NormalElsewhere | NormalContent): source is NormalElsewhere =>
  'input' in source && !('type' in source);
