/**
 * The parts of Vega that the marks need: data, encodings, axes and legends. The rest (maps, trees, forces,
 * regressions, word clouds) is a quarter of its size, and is loaded when an author's own spec is shown.
 */
import { transforms } from 'vega-dataflow';
import * as encodings from 'vega-encode';
import * as data from 'vega-transforms';
import { extend } from 'vega-util';
import * as layouts from 'vega-view-transforms';

extend(transforms, data, layouts, encodings);

export { parse } from 'vega-parser';
export { Error as ERRORS_ONLY } from 'vega-util';
export { View } from 'vega-view';
