import type { Atom, AxisName } from '../../base/axis.ts';
import type { Preprocess, Preset } from '../../base/manifest.ts';
import type { Caption, ParamType } from '../program.ts';

/**
 * A document written out: no shorthand, every default in place, every network and input named.
 * It is itself a valid document, and normalizing it again changes nothing.
 */
export interface NormalSpec {
  $schema: string;
  title: string;
  description: string;
  networks: Record<string, NormalNetwork>;
  inputs: Record<string, NormalInput>;
  params: NormalParam[];
  contents: Record<string, NormalContent>;
  interface: NormalView;
  config: NormalConfig;
}

/** What holds for the whole interface. */
export interface NormalConfig {
  theme: 'auto' | 'light' | 'dark';
  seed: number;
  /** Kinds of numbers that have one scale in the whole interface. */
  share: ('activation' | 'attribution' | 'share')[];
}

/** A bundled model by its id, or one by address, with what its file does not say. */
export interface NormalNetwork {
  model?: string;
  url?: string;
  preprocess?: Preset | Partial<Preprocess>;
  size?: number | [number, number];
  labels?: string | string[];
  layers?: Record<string, string>;
}

/** A bundled picture by its id, or one by address. */
export interface NormalInput {
  image?: string;
  url?: string;
}

/** A param with its type; which of the rest it has follows from that. */
export interface NormalParam {
  name: string;
  type: ParamType;
  value: unknown;
  network?: string;
  layer?: string | ParamRef;
  /** For an atom: whether it is a channel or a group. */
  of?: 'channel' | 'group';
  among?: string[];
  min?: number;
  max?: number;
  step?: number;
  label?: string;
  bind?: { input: 'select' | 'range' | 'number' | 'checkbox' | 'text'; label?: string };
}

/** What a param holds, instead of a constant. */
export interface ParamRef {
  param: string;
}

/** Which atoms: a number, a label, what a param holds, a place in fractions of the picture, or several. */
export type Index = number | string | ParamRef | { x: number; y: number } | (number | string)[];

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
  input?: string | ParamRef;
}

/** How much the atoms of `from` matter to those of `to`. */
export interface NormalAttribution {
  type: 'attribution';
  from: NormalSubstrate | Ref;
  to: NormalSubstrate | Ref;
  input?: string | ParamRef;
  method: { type: string; [param: string]: unknown };
  score: 'logit' | 'probability' | 'log-odds';
  against?: Exclude<Index, (number | string)[]>;
  relax: boolean;
  /** Whether the later layer may stand in `from`. */
  either: boolean;
}

/** One operation of a transform; its other params are those of its Definition. */
export interface NormalOp {
  op: string;
  axis?: AxisName | 'position';
  at?: Index;
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

/** What pointing at an element sets. */
export interface NormalSelects {
  param: string;
  on: 'hover' | 'click';
}

/** An element with its marks or pictures. */
export interface NormalElement {
  type: 'infovis' | 'featurevis';
  /** infovis. */
  mark?: string;
  /** featurevis. */
  arrange?: string;
  render?: Record<string, unknown>;
  /** Several for a mark that shows a chain; absent for one that shows the document itself. */
  content?: NormalContent | NormalContent[];
  title?: string;
  description?: string;
  caption?: Caption;
  selects?: NormalSelects[];
  /** Channel -> a field's name, or a content. */
  encode?: Record<string, string | NormalContent>;
  highlight?: ParamRef;
  scale?: string;
  /** Parameters of the mark's or arrangement's Definition. */
  [param: string]: unknown;
}

/** Views side by side, below one another or over one another: one of the three lists is there. */
export interface NormalGroup {
  hconcat?: NormalView[];
  vconcat?: NormalView[];
  layer?: NormalView[];
  /** Of `hconcat`: how many stand side by side before a new row begins. */
  columns?: number;
  title?: string;
  caption?: Caption;
}

/** An element, or a group of views. */
export type NormalView = NormalElement | NormalGroup;

/** The children of a group and how they stand to one another; undefined for an element. */
export function groupOf(view: NormalView): ['hconcat' | 'vconcat' | 'layer', NormalView[]] | undefined {
  const group = view as NormalGroup;
  if (group.hconcat) return ['hconcat', group.hconcat];
  if (group.vconcat) return ['vconcat', group.vconcat];
  if (group.layer) return ['layer', group.layer];
  return undefined;
}

/** Whether something stands for what a param holds. */
export const isParamRef = (value: unknown): value is ParamRef =>
  typeof value === 'object' && value !== null && 'param' in value;

/** Whether a content is another one by name. */
export const isRef = (content: NormalContent | NormalSubstrate | Ref): content is Ref => 'ref' in content;
