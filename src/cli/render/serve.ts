import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** WASM threads need a page that is isolated from other origins. */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'credentialless',
};

/** A folder that a browser of this machine can read. */
export interface Served {
  /** Ends with a slash. */
  url: string;
  close(): void;
}

/**
 * Serves folders to this machine, on a free port.
 * @param folders folder on disk by the path below which its files are, `/` or `/name/`; the longest path wins
 * @param texts files that are on no disk, by path
 */
export async function serve(folders: Record<string, string>, texts: Record<string, string>): Promise<Served> {
  const mounts = Object.keys(folders).sort((a, b) => b.length - a.length);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
    try {
      const mount = mounts.find((path) => pathname.startsWith(path))!;
      // Normalized as an absolute path, so that no dots lead out of the folder.
      const within = normalize(`/${decodeURIComponent(pathname.slice(mount.length))}`);
      const body = texts[pathname] ?? (await readFile(join(folders[mount]!, within)));
      response.writeHead(200, { 'Content-Type': type, ...HEADERS }).end(body);
    } catch {
      response.writeHead(404, HEADERS).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
