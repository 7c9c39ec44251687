/**
 * What the library needs in Node, besides what it has anywhere:
 *
 *     const loader = nodeLoader([new URL('./documents/', import.meta.url)]);
 *     const session = createSession(program, startNodeHost(loader));
 */
export { startNodeHost } from './cli/node-host.ts';
export { nodeLoader } from './cli/node-loader.ts';
