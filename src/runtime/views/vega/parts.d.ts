/** Vega's parts have no types of their own: these are those of the whole. */
declare module 'vega-parser' {
  export { parse } from 'vega';
}
declare module 'vega-view' {
  export { View } from 'vega';
}
declare module 'vega-dataflow' {
  export { transforms } from 'vega';
}
declare module 'vega-util' {
  export { Error, extend } from 'vega';
}
declare module 'vega-scenegraph';
declare module 'vega-transforms';
declare module 'vega-view-transforms';
declare module 'vega-encode';
