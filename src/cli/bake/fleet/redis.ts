import { installed } from '../../installed.ts';
import type { Engine } from './engine.ts';

/** How errors of wrong credentials, or of none, begin. */
const REFUSALS = /^(WRONGPASS|NOAUTH|NOPERM|ERR (AUTH|invalid password))/;

/** Opens queues on Redis. UsageError `package-missing`. */
export async function redis(url: string): Promise<Engine> {
  const { Redis } = await installed('ioredis', () => import('ioredis'));
  const bullmq = await installed('bullmq', () => import('bullmq'));
  return {
    classes: bullmq.withBackend(bullmq.createRedisBackend) as unknown as Engine['classes'],
    connection: { url },
    time: async () => {
      let lost: Error | undefined;
      const client = new Redis(url, { lazyConnect: true, connectTimeout: 10_000, retryStrategy: () => null });
      // Why there is no connection is told by an event alone.
      client.on('error', (error) => {
        lost ??= error;
      });
      try {
        await client.connect();
        const [seconds, micros] = await client.time();
        return Number(seconds) * 1000 + Number(micros) / 1000;
      } catch (error) {
        throw lost ?? error;
      } finally {
        client.disconnect();
      }
    },
    isRefusal: ({ message }) => REFUSALS.test(message),
  };
}
