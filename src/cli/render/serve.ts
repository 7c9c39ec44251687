import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lookup } from 'mrmime';
import { decoded } from '../../base/address.ts';
import { LIMITS } from '../../runtime/loader/loader.ts';
import { placeOf } from '../files/place.ts';
import { nodeLoader } from '../node-loader.ts';
import { INDEX } from '../page/names.ts';

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
 * Serves folders to this machine, on a free port; at the address of a folder, the page in it.
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
    .map(([path, files]) => ({ path, read: typeof files === 'string' ? fromDisk(files) : files }));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value!);
    const { pathname, search } = new URL(request.url!, 'http://localhost');
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

/** The files of a folder, but for those that a link leads out of it to. */
function fromDisk(folder: string): (address: string) => Promise<ArrayBuffer> {
  const base = placeOf(`${folder}/`);
  const loader = nodeLoader([base]);
  return (address) => loader.load(new URL(address, base), { limit: LIMITS.weights });
}

const typeOf = (pathname: string): string => lookup(pathname) ?? 'application/octet-stream';
