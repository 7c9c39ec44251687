import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lookup } from 'mrmime';
import { decoded } from '../../base/address.ts';
import { LIMITS } from '../../runtime/loader/loader.ts';
import { placeOf } from '../files/place.ts';
import { nodeLoader } from '../node-loader.ts';
import { INDEX } from '../page/names.ts';

/** Headers that isolate a page from other origins, which WASM threads need. */
export const ISOLATED: Record<string, string> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'credentialless',
};

/** A server for browsers on this machine. */
export interface Served {
  /** Ends with a slash. */
  url: string;
  close(): Promise<void>;
}

/** A folder on disk; or a function that reads a file by its relative address, and rejects where there is none. */
export type Files = string | ((address: string) => Promise<ArrayBuffer>);

/**
 * Serves folders to this machine, on a free port. The address of a folder is that of the page in it.
 * @param folders by the path below which they are served, `/` or `/name/`; the longest path wins
 * @param texts files that are not on disk, by path; looked up at every request
 * @param headers of every response
 */
export async function serve(
  folders: Record<string, Files>,
  texts: Record<string, string>,
  headers: Record<string, string>,
): Promise<Served> {
  const mounts = Object.entries(folders)
    .sort(([a], [b]) => b.length - a.length)
    .map(([path, files]) => ({ path, read: typeof files === 'string' ? fromDisk(files) : files }));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.replace(/\/$/, `/${INDEX}`);
    const text = texts[decoded(pathname)];
    const mount = mounts.find(({ path }) => pathname.startsWith(path));
    const answer = (content: string | ArrayBuffer, type: string) => {
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      response.end(typeof content === 'string' ? content : new Uint8Array(content));
    };
    if (text !== undefined) return answer(text, typeOf(pathname));
    const reading = mount?.read(`./${file.slice(mount.path.length)}${search}`) ?? Promise.reject();
    reading.then(
      (bytes) => answer(bytes, typeOf(file)),
      () => response.writeHead(404).end(),
    );
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

/** Reads the files of a folder, but follows no link out of it. */
function fromDisk(folder: string): (address: string) => Promise<ArrayBuffer> {
  const base = placeOf(`${folder}/`);
  const loader = nodeLoader([base]);
  return (address) => loader.load(new URL(address, base), { limit: LIMITS.weights });
}

const typeOf = (pathname: string): string => lookup(pathname) ?? 'application/octet-stream';
