import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

export interface StaticServer {
  url: string;
  close(): Promise<void>;
}

interface StaticOptions {
  headers?: Record<string, string>;
  /** Pages by path, with their text: those of a test. */
  pages?: Record<string, string>;
  /** Further folders, by the path at which they are served. */
  folders?: Record<string, string>;
}

/** Serves a folder as a plain web server does, with more headers if wanted. */
export async function serveStatic(
  root: string,
  { headers = {}, pages = {}, folders = {} }: StaticOptions = {},
): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
    try {
      const mounted = Object.keys(folders).find((path) => pathname.startsWith(path));
      const [folder, path] = mounted ? [folders[mounted]!, pathname.slice(mounted.length)] : [root, pathname];
      const body = pages[pathname] ?? (await readFile(join(folder, normalize(decodeURIComponent(path)))));
      response.writeHead(200, {
        'Content-Type': pages[pathname] === undefined ? type : 'text/html',
        ...headers,
      });
      response.end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address() as { port: number };
  return {
    url: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
