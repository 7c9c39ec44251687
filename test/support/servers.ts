import { postgresServer } from './postgres.ts';

/** A server of queues for a test: its kind, its address, and how it ends. */
export interface QueueServer {
  kind: string;
  url: string;
  close(): Promise<void>;
}

/** A PostgreSQL of its own, and the Redis that `REDIS_URL` names; without one, tests on it are said to be skipped. */
export async function queueServers(): Promise<QueueServer[]> {
  const { REDIS_URL } = process.env;
  const redis = REDIS_URL ? [{ kind: 'redis', url: REDIS_URL, close: async () => {} }] : [];
  return [{ kind: 'postgres', ...(await postgresServer()) }, ...redis];
}

export const WITHOUT_REDIS = !process.env.REDIS_URL;
