import type { createPostgresBackend } from 'bullmq';
import { installed } from '../../installed.ts';
import type { Engine } from './engine.ts';

/** Codes of errors (SQLSTATE): an invalid password, an invalid authorization. */
const REFUSALS = ['28P01', '28000'];

/** Opens queues on PostgreSQL, whose tables are made where they are missing. UsageError `package-missing`. */
export async function postgres(url: string): Promise<Engine> {
  const { default: pg } = await installed('pg', () => import('pg'));
  const bullmq = await installed('bullmq', () => import('bullmq'));
  const classes = bullmq.withBackend<ReturnType<typeof createPostgresBackend>, unknown>(
    bullmq.createPostgresBackend as never,
  );
  return {
    classes: classes as unknown as Engine['classes'],
    connection: { connectionString: url, migrate: true },
    time: async () => {
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
      await client.connect();
      try {
        const { rows } = await client.query('SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now');
        return Number(rows[0].now);
      } finally {
        await client.end();
      }
    },
    isRefusal: (error) => REFUSALS.includes((error as { code?: string }).code ?? ''),
  };
}
