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

export interface NormalConfig {
  theme: 'auto' | 'light' | 'dark';
  seed: number;
  /** Kinds of numbers that have one scale in the whole interface. */
  share: ('activation' | 'attribution' | 'share')[];
}

export interface NormalNetwork {
  model?: string;
  url?: string;
  preprocess?: Preset | Partial<Preprocess>;
  size?: number | [number, number];
  labels?: string | string[];
  layers?: Record<string, string>;
}

export interface NormalInput {
  image?: string;
  url?: string;
}

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

export interface ParamRef {
  param: string;
}

export type Index = number | string | ParamRef | { x: number; y: number } | (number | string)[];

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

export interface NormalActivation {
  type: 'activation';
  of: NormalSubstrate | Ref;
  input?: string | ParamRef;
}

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

export interface NormalTransform {
  type: 'transform';
  of: NormalContent;
  with?: NormalContent;
  ops: NormalOp[];
}

export interface Ref {
  ref: string;
}

export type NormalContent = Ref | NormalSubstrate | NormalActivation | NormalAttribution | NormalTransform;

export interface NormalSelects {
  param: string;
  on: 'hover' | 'click';
}

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

export interface NormalGroup {
  hconcat?: NormalView[];
  vconcat?: NormalView[];
  layer?: NormalView[];
  /** Of `hconcat`: how many stand side by side before a new row begins. */
  columns?: number;
  title?: string;
  caption?: Caption;
}

export type NormalView = NormalElement | NormalGroup;

/** The children of a group and how they stand to one another; undefined for an element. */
export function groupOf(view: NormalView): ['hconcat' | 'vconcat' | 'layer', NormalView[]] | undefined {
  const group = view as NormalGroup;
  if (group.hconcat) return ['hconcat', group.hconcat];
  if (group.vconcat) return ['vconcat', group.vconcat];
  if (group.layer) return ['layer', group.layer];
  return undefined;
}

export const isParamRef = (value: unknown): value is ParamRef =>
  typeof value === 'object' && value !== null && 'param' in value;

export const isRef = (content: NormalContent | NormalSubstrate | Ref): content is Ref => 'ref' in content;
