import type { Atom } from '../../base/atoms.ts';
import type { AxisName } from '../../base/axis.ts';

/** What a param holds, instead of a constant. */
export interface ParamRef {
  param: string;
}

/** One atom: a number, a label, what a param holds, a place in fractions of the picture. */
export type AtomReference = number | string | ParamRef | { x: number; y: number };

/** Which atoms: one, several, or those that a content has. */
export type Index = AtomReference | (number | string)[] | Ref;

/** A part of a network. */
export interface NormalSubstrate {
  type: 'network';
  /** Absent only when the document has several networks and names none: a fault. */
  network?: string | ParamRef;
  layer: string | ParamRef;
  atom: Atom;
  index?: Index;
  /** Of the atom `group`. */
  groups?: NormalGroups;
}

/** How a layer's neurons are put into groups. */
export interface NormalGroups {
  k: number | ParamRef;
  reducer: 'nmf' | 'pca';
  /** How much each counts. */
  describes: { activation?: number; gradient?: number; attribution?: number };
  /** What gradients and attributions are of. */
  to?: NormalSubstrate | Ref;
  /** Groups of a later layer. */
  alignTo?: NormalSubstrate | Ref;
  /** Whether they are aligned to it. */
  align: boolean | ParamRef;
}

/** The activations of a substrate on an input. */
export interface NormalActivation {
  type: 'activation';
  of: NormalSubstrate | Ref;
  input?: string | string[] | ParamRef;
}

/** How much the atoms of `from` matter to those of `to`. */
export interface NormalAttribution {
  type: 'attribution';
  from: NormalSubstrate | Ref;
  to: NormalSubstrate | Ref;
  input?: string | string[] | ParamRef;
  method: { type: string; [param: string]: unknown };
  score: 'logit' | 'probability' | 'log-odds';
  against?: AtomReference;
  relax: boolean;
  /** Whether the later layer may stand in `from`. */
  either: boolean;
}

/** One operation of a transform; its other params are those of its Definition. */
export interface NormalOp {
  op: string;
  axis?: AxisName | 'position';
  at?: AtomReference;
  over?: string | string[];
  /** Which of two axes of one name. */
  layer?: string | ParamRef;
  fit?: NormalContent;
  among?: (number | string)[] | NormalContent;
  onto?: NormalSubstrate | Ref;
  [param: string]: unknown;
}

/** Operations applied to a content in order. */
export interface NormalTransform {
  type: 'transform';
  of: NormalContent;
  with?: NormalContent;
  ops: NormalOp[];
}

/** A content by its name. */
export interface Ref {
  ref: string;
}

/** Any content. */
export type NormalContent = Ref | NormalSubstrate | NormalActivation | NormalAttribution | NormalTransform;

/** Whether something stands for what a param holds. */
export const isParamRef = (value: unknown): value is ParamRef =>
  typeof value === 'object' && value !== null && 'param' in value;

/** Whether a content is another one by name. */
export const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value;
