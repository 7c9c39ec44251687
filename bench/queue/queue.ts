/**
 * Bakes by a queue on PostgreSQL (and on Redis where `REDIS_URL` names one): ten thousand tiny jobs, while workers are
 * killed and the server is started again, against one serial run; and how much faster two workers are than one. Takes
 * some minutes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packHashes } from '../../test/support/pack-hashes.ts';
import { postgresServer } from '../../test/support/postgres.ts';
import { tinyDocument } from '../../test/support/tiny-document.ts';
import { endOf, start, Workers } from '../../test/support/workers.ts';
import { atLeast, atMost, type Figure, fact, type Report } from '../report.ts';

/** Values are the square of these. */
const STEPS = Number(process.env.STEPS ?? 100);
const FEWER = Math.round(STEPS / 2);
const KILLS = 50;
const RESTARTS = 2;

const folder = await mkdtemp(join(tmpdir(), 'vitrail-bench-'));
const at = (...names: string[]) => join(folder, ...names);

/** Bakes a document. Returns the seconds that it took. */
async function bake(document: string, out: string, ...more: string[]): Promise<number> {
  const before = performance.now();
  await endOf(start(['bake', document, '--out', at(out), '--no-page', ...more]));
  return (performance.now() - before) / 1000;
}

/** Bakes by workers. Returns the seconds that they took, and how often each key was made. */
async function byWorkers(
  document: string,
  url: string,
  name: string,
  { count, batch, disturb }: { count: number; batch: number; disturb?: (workers: Workers) => Promise<void> },
): Promise<Workers> {
  const place = ['--queue', url, '--store', at(`${name}-store`)];
  const workers = new Workers([...place, '--files', at('documents'), '--lease', '5'], count);
  try {
    const baking = bake(document, name, ...place, '--batch', `${batch}`);
    await disturb?.(workers);
    await baking;
    return workers;
  } finally {
    workers.close();
  }
}

async function figuresOn(kind: string, url: string, restart?: () => Promise<void>): Promise<Figure[]> {
  const document = await tinyDocument(at('documents'), STEPS);
  const count = STEPS * STEPS;
  // By how far they are, so that all of it happens while they work.
  const disturb = async (workers: Workers) => {
    for (let i = 1; i <= KILLS; i++) {
      while (workers.made.size < (count * i) / (KILLS + 1)) await sleep(20 + 20 * Math.random());
      workers.kill(Math.floor(2 * Math.random()));
      if (i % Math.ceil(KILLS / (RESTARTS + 1)) === 0) await restart?.();
    }
  };
  const { seconds, made } = await byWorkers(document, url, kind, { count: 2, batch: 1, disturb });
  const twice = [...made.values()].reduce((sum, times) => sum + times - 1, 0);
  const isSame = String(await packHashes(at(kind))) === String(await packHashes(at('serial')));
  const again = await bake(document, kind, '--queue', url, '--store', at(`${kind}-store`));
  return [
    fact(
      `${kind}: ${count} jobs of 1, ${KILLS} workers killed${restart ? `, ${RESTARTS} restarts` : ''}`,
      seconds,
      's',
    ),
    atLeast(`${kind}: bytes are those of a serial run (1: yes)`, Number(isSame), '', 1),
    atMost(`${kind}: made twice`, (100 * twice) / count, '%', 1),
    atMost(`${kind}: a finished bake run again`, again, 's', 5),
    ...(await speedOn(kind, url)),
  ];
}

/** Compares one worker with two, each on a processor of its own. */
async function speedOn(kind: string, url: string): Promise<Figure[]> {
  const document = await tinyDocument(at('documents'), FEWER);
  const by = (count: number) => byWorkers(document, url, `${kind}-${count}`, { count, batch: 8 });
  const one = await by(1);
  const two = await by(2);
  return [
    fact(`${kind}: ${FEWER * FEWER} values in jobs of 8, by one worker`, one.seconds, 's'),
    atLeast(`${kind}: two workers against one`, one.seconds / two.seconds, 'x', 1.8),
  ];
}

/** Runs the bench. */
export async function run(): Promise<Report> {
  const server = await postgresServer();
  try {
    const serial = await bake(await tinyDocument(at('documents'), STEPS), 'serial', '--jobs', '1');
    const { REDIS_URL } = process.env;
    const figures = [
      fact(`${STEPS * STEPS} values, in one process without a queue`, serial, 's'),
      ...(await figuresOn('postgres', server.url, server.restart)),
      ...(REDIS_URL ? await figuresOn('redis', REDIS_URL) : []),
    ];
    if (!REDIS_URL) console.error('Redis is left out: REDIS_URL names none.');
    return { name: 'queue', figures };
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
