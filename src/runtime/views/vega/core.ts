/**
 * The parts of Vega that the marks need: data, encodings, axes and legends. The rest (maps, trees, forces,
 * regressions, word clouds) is a quarter of its size, and is loaded when an author's own spec is shown.
 */
import type * as vega from 'vega';
import { transforms } from 'vega-dataflow';
import * as encodings from 'vega-encode';
import * as parser from 'vega-parser';
import * as data from 'vega-transforms';
import * as util from 'vega-util';
import * as view from 'vega-view';
import * as layouts from 'vega-view-transforms';

util.extend(transforms, data, layouts, encodings);

// In the types of the whole: the parts come without.
export const parse: typeof vega.parse = parser.parse;
export const View: typeof vega.View = view.View;
export type View = vega.View;
export const ERRORS_ONLY: typeof vega.Error = util.Error;
