import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What may be wrong with a server: it asks for less, breaks off while it is sent to, never answers, or takes long. */
export type Trouble = 'throttled' | 'cut' | 'silent' | 'slow';

/** A server that stands before another, and gives it trouble. */
export interface Troubled {
  url: string;
  /** Has so many of the next requests in trouble. */
  give(trouble: Trouble, requests: number): void;
  close(): Promise<void>;
}

const SLOW_DOWN =
  '<?xml version="1.0"?><Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>';

/** @param to the address of the server behind it */
export async function troubled(to: string): Promise<Troubled> {
  let [trouble, left]: [Trouble, number] = ['slow', 0];
  const forward = (asked: IncomingMessage, response: ServerResponse) => {
    const { method, headers, url } = asked;
    const passed = request(new URL(url ?? '', to), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    asked.pipe(passed);
  };
  const server = createServer(async (asked, response) => {
    if (left-- <= 0) return forward(asked, response);
    if (trouble === 'slow') {
      await sleep(300);
      forward(asked, response);
    }
    if (trouble === 'throttled') response.writeHead(503).end(SLOW_DOWN);
    if (trouble === 'cut') asked.once('data', () => asked.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    give: (which, requests) => {
      [trouble, left] = [which, requests];
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
