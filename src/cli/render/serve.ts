import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lookup } from 'mrmime';
import sirv from 'sirv';

/** WASM threads need a page that is isolated from other origins. */
export const ISOLATED: OutgoingHttpHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'credentialless',
};

/** Folders that a browser of this machine can read. */
export interface Served {
  /** Ends with a slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves folders to this machine, on a free port.
 * @param folders folder on disk by the path below which its files are, `/` or `/name/`; the longest path wins
 * @param texts files that are on no disk, by path; looked up at every request
 * @param headers of every answer
 */
export async function serve(
  folders: Record<string, string>,
  texts: Record<string, string>,
  headers: OutgoingHttpHeaders,
): Promise<Served> {
  const mounts = Object.entries(folders)
    .sort(([a], [b]) => b.length - a.length)
    .map(([path, folder]) => ({ path, files: sirv(folder, { dev: true }) }));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value!);
    const { pathname } = new URL(request.url!, 'http://localhost');
    const text = texts[pathname];
    const mount = mounts.find(({ path }) => pathname.startsWith(path));
    if (text !== undefined) {
      response.writeHead(200, { 'Content-Type': lookup(pathname) ?? 'text/plain' }).end(text);
    } else if (mount) {
      request.url = `/${pathname.slice(mount.path.length)}`;
      mount.files(request, response, () => missing(response));
    } else {
      missing(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function missing(response: ServerResponse): void {
  response.writeHead(404).end();
}
