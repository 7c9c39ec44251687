import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import { decoded } from '../../base/address.ts';

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

/** A folder on disk; or what reads a file by its address from there, and rejects where there is none. */
export type Files = string | ((address: string) => Promise<ArrayBuffer>);

/**
 * Serves folders to this machine, on a free port.
 * @param folders by the path below which their files are, `/` or `/name/`; the longest path wins
 * @param texts files that are on no disk, by path; looked up at every request
 * @param headers of every answer
 */
export async function serve(
  folders: Record<string, Files>,
  texts: Record<string, string>,
  headers: OutgoingHttpHeaders,
): Promise<Served> {
  const mounts = Object.entries(folders)
    .sort(([a], [b]) => b.length - a.length)
    .map(([path, files]) => ({ path, answer: typeof files === 'string' ? fromDisk(files) : readBy(files) }));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value!);
    const { pathname, search } = new URL(request.url!, 'http://localhost');
    const text = texts[decoded(pathname)];
    const mount = mounts.find(({ path }) => pathname.startsWith(path));
    if (text !== undefined) {
      response.writeHead(200, { 'Content-Type': lookup(pathname) ?? 'text/plain' }).end(text);
    } else if (mount) {
      mount.answer(request, response, pathname.slice(mount.path.length) + search);
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

type Answer = (request: IncomingMessage, response: ServerResponse, address: string) => void;

function fromDisk(folder: string): Answer {
  const files = sirv(folder, { dev: true });
  return (request, response, address) => {
    request.url = `/${address}`;
    files(request, response, () => missing(response));
  };
}

const readBy =
  (read: Exclude<Files, string>): Answer =>
  (_, response, address) => {
    read(`./${address}`).then(
      (bytes) => response.writeHead(200, { 'Content-Type': typeOf(address) }).end(new Uint8Array(bytes)),
      () => missing(response),
    );
  };

const typeOf = (address: string): string =>
  lookup(address.replace(/\?.*$/, '')) ?? 'application/octet-stream';

function missing(response: ServerResponse): void {
  response.writeHead(404).end();
}
