import type { Caption } from '../program.ts';
import type { NormalContent, ParamRef } from './normal-content.ts';

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
