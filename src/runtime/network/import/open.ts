/** What a network without a manifest takes to be read. */
export { describeFiles } from './describe.ts';
export { readModelFiles } from './files.ts';
