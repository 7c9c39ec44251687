import { once } from 'node:events';
import { placeOf } from '../files/place.ts';
import { installed } from '../installed.ts';
import { numberIn } from '../number.ts';
import { note } from '../print.ts';
import { EXIT } from '../usage.ts';

/** Options of `vitrail mcp`. */
export interface McpOptions {
  folder: string;
  port?: string;
}

/**
 * Serves Vitrail to language models by the Model Context Protocol, until the client ends it: on the standard streams, or
 * on a port of this machine. UsageError `package-missing`.
 */
export async function mcp({ folder, port }: McpOptions, version: string): Promise<number> {
  const name = '@modelcontextprotocol/sdk';
  const library = await installed(name, () => import('@modelcontextprotocol/sdk/server/stdio.js'));
  const { createServer } = await import('./server.ts');
  const create = () => createServer(placeOf(`${folder}/`), version);
  if (port === undefined) {
    await create().connect(new library.StdioServerTransport());
    await once(process.stdin, 'end');
    return EXIT.ok;
  }
  const { serveLoopback } = await import('./loopback.ts');
  const served = await serveLoopback(create, numberIn('port', port, 0, 65_535));
  note(served.url);
  await once(process, 'SIGINT');
  await served.close();
  return EXIT.ok;
}
