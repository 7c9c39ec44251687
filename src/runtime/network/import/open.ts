/** What reads a network that has no manifest. */
export { describeFiles } from './describe.ts';
export { readModelFiles } from './files.ts';
