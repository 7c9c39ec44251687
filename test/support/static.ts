import { type Served, serve } from '../../src/cli/render/serve.ts';

interface StaticOptions {
  headers?: Record<string, string>;
  /** Pages by path, with their text: those of a test. */
  pages?: Record<string, string>;
  /** Further folders, by the path at which they are served. */
  folders?: Record<string, string>;
}

export type StaticServer = Served;

/** Serves a folder as a plain web server does, with more headers if wanted. */
export function serveStatic(
  root: string,
  { headers = {}, pages = {}, folders = {} }: StaticOptions = {},
): Promise<StaticServer> {
  return serve({ '/': root, ...folders }, pages, headers);
}
