import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Served } from '../render/serve.ts';
import { usage } from '../usage.ts';

/** The path under which the protocol is spoken. */
const PATH = '/mcp';

/**
 * Serves clients on this machine; each request has a server of its own, as nothing is remembered between them. Pages of
 * other origins, and names that only claim to be this machine, are refused. UsageError `port-taken`.
 */
export async function serveLoopback(create: () => McpServer, port: number): Promise<Served> {
  const names = () => ['127.0.0.1', 'localhost'].map((host) => `${host}:${portOf()}`);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== PATH)
      return response.writeHead(404).end();
    const transport = new StreamableHTTPServerTransport({
      enableDnsRebindingProtection: true,
      allowedHosts: names(),
      allowedOrigins: names().map((name) => `http://${name}`),
    });
    const server = create();
    response.on('close', () => void server.close());
    await server.connect(transport as Transport);
    await transport.handleRequest(request, response);
    return undefined;
  };
  const http = createServer((request, response) => {
    answer(request, response).catch(() => response.headersSent || response.writeHead(500).end());
  });
  const portOf = () => (http.address() as AddressInfo).port;
  await new Promise<void>((resolve, reject) => {
    http.once('error', () => reject(usage('port-taken', { port })));
    http.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf()}${PATH}`,
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
}
