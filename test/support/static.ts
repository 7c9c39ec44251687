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

/**
 * Serves folders as a plain web server does, with more headers if wanted.
 * @param pages pages by path, with their text: those of a test
 */
export async function serveStatic(
  root: string,
  { headers = {}, pages = {} }: { headers?: Record<string, string>; pages?: Record<string, string> } = {},
): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
    try {
      const body = pages[pathname] ?? (await readFile(join(root, normalize(decodeURIComponent(pathname)))));
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
