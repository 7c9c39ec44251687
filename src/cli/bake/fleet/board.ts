import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Queue } from 'bullmq';
import { note } from '../../print.ts';
import { systemReason, usage } from '../../usage.ts';
import { installed } from '../installed.ts';
import type { Job } from './job.ts';

/** A page that shows a queue: Bull Board. */
export interface Board {
  url: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** The names under which a browser of this machine asks for it. */
const HERE = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Serves a board of a queue: to this machine alone unless a host is named, as it lets anybody who sees it remove jobs.
 * @param text `3000` or `0.0.0.0:3000`
 * UsageErrors `board-port`, `package-missing`.
 */
export async function openBoard(queue: Queue<Job>, text: string): Promise<Board> {
  const [, host = LOOPBACK, port] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
  if (port === undefined || Number(port) > 65_535)
    throw usage('board-port', { text, reason: 'it is no port' });
  const show = await boardOf(queue);
  const isOpen = host !== LOOPBACK;
  const server = createServer((request, response) => {
    // A page of the web that has its own name point at this machine would see the board.
    if (isOpen || HERE.test(request.headers.host ?? '')) show(request, response);
    else response.writeHead(403).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(usage('board-port', { text, reason: systemReason(error) })));
    server.listen(Number(port), host, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  const url = `http://${isOpen ? host : 'localhost'}:${given}/`;
  note(`Board: ${url}`);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close };
}

async function boardOf(queue: Queue<Job>): Promise<RequestListener> {
  const { createBullBoard } = await installed('@bull-board/api', () => import('@bull-board/api'));
  const { BullMQAdapter } = await import('@bull-board/api/bullMQAdapter');
  const { ExpressAdapter } = await installed('@bull-board/express', () => import('@bull-board/express'));
  const serverAdapter = new ExpressAdapter();
  createBullBoard({ queues: [new BullMQAdapter(queue)], serverAdapter });
  return serverAdapter.getRouter();
}
