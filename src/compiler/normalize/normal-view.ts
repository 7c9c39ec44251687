import type { CaptionParts } from '../../../schema/dist/spec.ts';
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
  caption?: CaptionParts;
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
  caption?: CaptionParts;
}

/** What stands in the place of an element that has a fault. */
export interface SetAside {
  fault: true;
}

/** An element, or a group of views. */
export type NormalView = NormalElement | NormalGroup | SetAside;

/** Whether an element was set aside. */
export const isSetAside = (view: object): view is SetAside => 'fault' in view && view.fault === true;

/** The children of a group and how they stand to one another; undefined for an element. */
export function groupOf<View>(
  view: object & { hconcat?: View[]; vconcat?: View[]; layer?: View[] },
): ['hconcat' | 'vconcat' | 'layer', View[]] | undefined {
  if (view.hconcat) return ['hconcat', view.hconcat];
  if (view.vconcat) return ['vconcat', view.vconcat];
  if (view.layer) return ['layer', view.layer];
  return undefined;
}
