import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Queue } from 'bullmq';
import { isThisMachine } from '../../../base/address.ts';
import { installed } from '../../installed.ts';
import { note } from '../../print.ts';
import { systemReason, usage } from '../../usage.ts';
import type { Kind, Store } from '../store/store.ts';
import type { Job } from './job.ts';

/** A page that shows a queue: Bull Board. */
export interface Board {
  url: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/**
 * Serves a board of a queue: to this machine alone unless a host is named, as it lets anybody who sees it remove jobs.
 * Below `parts/` it serves what is in the store, for pages that show it while it is made.
 * @param text `3000` or `0.0.0.0:3000`
 * UsageErrors `board-port`, `package-missing`.
 */
export async function openBoard(queue: Queue<Job>, store: Store, text: string): Promise<Board> {
  const [, host = LOOPBACK, port] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
  if (port === undefined || Number(port) > 65_535)
    throw usage('board-port', { text, reason: 'it is no port' });
  const show = await boardOf(queue);
  const isOpen = host !== LOOPBACK;
  const server = createServer((request, response) => {
    // A page of the web that has its own name point at this machine would see the board.
    if (!isOpen && !isThisMachine(request.headers.host ?? '')) response.writeHead(403).end();
    else if (PART.test(request.url ?? '')) givePart(store, request.url ?? '', response);
    else show(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(usage('board-port', { text, reason: systemReason(error) })));
    server.listen(Number(port), host, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  const url = `http://${isOpen ? host : 'localhost'}:${given}/`;
  note(`Board: ${url}, and for pages that show what is made: store="${url}parts"`);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close };
}

/** The path of a finished value or picture. */
const PART = /^\/parts\/(values|pictures)\/([0-9a-f]{24})$/;

function givePart(store: Store, path: string, response: ServerResponse): void {
  const [, kind, key = ''] = PART.exec(path) ?? [];
  // A page of another origin may read it: its name is the hash of what it holds.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  store.read(kind as Kind, key).then(
    (bytes) => (bytes ? response.writeHead(200).end(bytes) : response.writeHead(404).end()),
    () => response.writeHead(502).end(),
  );
}

async function boardOf(queue: Queue<Job>): Promise<RequestListener> {
  const { createBullBoard } = await installed('@bull-board/api', () => import('@bull-board/api'));
  const { BullMQAdapter } = await import('@bull-board/api/bullMQAdapter');
  const { ExpressAdapter } = await installed('@bull-board/express', () => import('@bull-board/express'));
  const serverAdapter = new ExpressAdapter();
  createBullBoard({ queues: [new BullMQAdapter(queue)], serverAdapter });
  return serverAdapter.getRouter();
}
