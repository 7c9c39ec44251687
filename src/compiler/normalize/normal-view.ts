import type { CaptionParts } from '../../../schema/dist/spec.ts';
import type { NormalContent, ParamRef } from './normal-content.ts';

/** A param that is set by pointing at or clicking an element. */
export interface NormalSelects {
  param: string;
  on: 'hover' | 'click';
  /** Which of several numbers of an entry the param holds. */
  field?: 'token' | 'head';
}

/** An element with its marks or pictures. */
export interface NormalElement {
  type: 'infovis' | 'featurevis';
  /** infovis. */
  mark?: string;
  /** featurevis. */
  arrange?: string;
  render?: Record<string, unknown>;
  /** Several for a mark that shows several, such as a chain; absent for one that shows the document itself. */
  content?: NormalContent | NormalContent[];
  title?: string;
  description?: string;
  caption?: CaptionParts;
  selects?: NormalSelects[];
  /** Visual channel -> the name of a field, or a content. */
  encode?: Record<string, string | NormalContent>;
  highlight?: ParamRef;
  scale?: string;
  /** Params of the mark or arrangement, as in its Definition. */
  [param: string]: unknown;
}

/** Views side by side, below one another, or overlaid. Exactly one of the three lists is present. */
export interface NormalComposition {
  hconcat?: NormalView[];
  vconcat?: NormalView[];
  layer?: NormalView[];
  /** Of `hconcat`: the number of views per row. */
  columns?: number;
  title?: string;
  caption?: CaptionParts;
}

/** Placeholder of an element that has a fault. */
export interface SetAside {
  fault: true;
}

/** An element, or a group of views. */
export type NormalView = NormalElement | NormalComposition | SetAside;

/** Whether an element was set aside. */
export const isSetAside = (view: object): view is SetAside => 'fault' in view && view.fault === true;

/** Returns the kind of a group and its children; undefined for an element. */
export function compositionOf<View>(
  view: object & { hconcat?: View[]; vconcat?: View[]; layer?: View[] },
): ['hconcat' | 'vconcat' | 'layer', View[]] | undefined {
  if (view.hconcat) return ['hconcat', view.hconcat];
  if (view.vconcat) return ['vconcat', view.vconcat];
  if (view.layer) return ['layer', view.layer];
  return undefined;
}
