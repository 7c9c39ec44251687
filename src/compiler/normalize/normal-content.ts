import type * as spec from '../../../schema/dist/spec.ts';
import type { Atom } from '../../base/atoms.ts';
import type { AxisName } from '../../base/axis.ts';

/** A reference to a param, in place of a constant. */
export interface ParamRef {
  param: string;
}

/** A reference to one atom: an index, a label, a param, or a position in fractions of the picture. */
export type AtomReference = number | string | ParamRef | { x: number; y: number };

/** The selected atoms: one, several, or those along an axis of a content. */
export type Index = AtomReference | (number | string)[] | Ref;

/** A part of a network. */
export interface NormalSubstrate {
  type: 'network';
  /** Absent only if the document has several networks and this names none: a fault. */
  network?: string | ParamRef;
  layer: string | ParamRef;
  atom: Atom;
  index?: Index;
  /** Of the atom `group`. */
  groups?: NormalFactorization;
  /** Of the atom `direction`. */
  directions?: NormalContent;
}

/** Examples of a dataset. */
export interface NormalExamples {
  type: 'dataset';
  /** The name of the input. */
  dataset: string;
  /** Numbers of examples, or a content that lists them; all without it. */
  index?: number | number[] | ParamRef | Ref;
}

/** The weights between channels that lead to a layer. */
export interface NormalWeights {
  type: 'weights';
  /** Absent only if the document has several networks and this names none: a fault. */
  network?: string | ParamRef;
  /** The layer; of one with several, `layer/name`. */
  layer: string;
}

/** How the neurons of a layer are factorized into groups. */
export interface NormalFactorization {
  k: number | ParamRef;
  reducer: 'nmf' | 'pca';
  /** Weight of each. */
  describes: { activation?: number; gradient?: number; attribution?: number };
  /** The target of gradients and attributions. */
  to?: NormalSubstrate | Ref;
  /** Groups of a later layer. */
  alignTo?: NormalSubstrate | Ref;
  /** Whether the groups are aligned to `alignTo`. */
  align: boolean | ParamRef;
  /** The input that is a dataset, in which they are found; the picture itself without it. */
  over?: string;
  /** How many positions of each example are looked at. */
  positions?: number;
}

/** The activations of a substrate on an input. */
export interface NormalActivation {
  type: 'activation';
  of: NormalSubstrate | Ref;
  input?: string | string[] | ParamRef;
}

/** A method of attribution with its params. */
export interface NormalMethod {
  type: string;
  [param: string]: unknown;
}

/** How much the atoms of `from` contribute to those of `to`. */
export interface NormalAttribution {
  type: 'attribution';
  from: NormalSubstrate | NormalExamples | NormalWeights | Ref;
  to: NormalSubstrate | Ref;
  input?: string | string[] | ParamRef;
  /** By its name and params; or the param that chooses it. */
  method: NormalMethod | ParamRef;
  score: 'logit' | 'probability' | 'log-odds';
  against?: AtomReference;
  relax: boolean;
  /** Whether the later layer may stand in `from`. */
  either: boolean;
}

/** How attributions are tried: all of it said. */
export type Trial = Required<Omit<spec.Faithfulness, 'type' | 'of' | 'score'>>;

/** How far attributions foretell what cutting atoms does to a score. */
export interface NormalFaithfulness extends Trial {
  type: 'faithfulness';
  of: Ref[];
  score?: 'logit' | 'probability' | 'log-odds';
}

/** How far the layers of two networks agree. */
export interface NormalAgreement {
  type: 'agreement';
  of: string;
  with: string;
  input?: string;
  layers?: string[];
  measure: 'cka' | 'cka-unbiased' | 'svcca' | 'procrustes';
}

/** Directions of a layer from a file. */
export interface NormalDictionary {
  type: 'dictionary';
  /** Absent only if the document has several networks and this names none: a fault. */
  network?: string;
  layer: string;
  /** Address of its manifest. */
  url: string;
}

/** How far pictures of channels can be believed: all of it said. */
export interface NormalDoubt {
  type: 'doubt';
  of: NormalSubstrate | Ref;
  input?: string;
  measure: DoubtMeasure;
  k: number;
  /** As the document gives it. */
  render: NonNullable<spec.Doubt['render']>;
}

/** Contents of several layers, one after the other. */
export interface NormalStack {
  type: 'stack';
  layers: string[];
  /** One a layer. */
  of: NormalContent[];
}

/** What is measured of a picture. */
export type DoubtMeasure = NonNullable<spec.Doubt['measure']>;

/** One operation of a transform; its other params are those of its Definition. */
export interface NormalOp {
  op: string;
  axis?: AxisName | 'position';
  at?: AtomReference;
  over?: string | string[];
  /** The layer of the axis, if several axes have its name. */
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
export type NormalContent =
  | Ref
  | NormalSubstrate
  | NormalExamples
  | NormalWeights
  | NormalActivation
  | NormalAttribution
  | NormalTransform
  | NormalFaithfulness
  | NormalAgreement
  | NormalDictionary
  | NormalDoubt
  | NormalStack;

/** Whether a value is a reference to a param. */
export const isParamRef = (value: unknown): value is ParamRef =>
  typeof value === 'object' && value !== null && 'param' in value;

/** Whether a value is a reference to a content. */
export const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value;
