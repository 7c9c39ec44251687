/** For pages without a bundler: `embed` and `<vitrail-view>`, with all that they need beside this file. */
export { VitrailView } from './element.ts';
export * from './index.ts';
