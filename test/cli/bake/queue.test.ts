import { get } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { openBoard } from '../../../src/cli/bake/fleet/board.ts';
import { openQueue, type Work as Working } from '../../../src/cli/bake/fleet/queue.ts';
import { QueuedFleet } from '../../../src/cli/bake/fleet/send.ts';
import type { Block, Work } from '../../../src/cli/bake/making/fleet.ts';
import { Progress } from '../../../src/cli/bake/making/progress.ts';
import { FolderStore } from '../../../src/cli/bake/store/folder.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { queueServers, WITHOUT_REDIS } from '../../support/servers.ts';

const folder = await temporaryFolder();
const servers = await queueServers();
const [postgres] = servers;
afterAll(() => Promise.all(servers.map((server) => server.close())));
afterEach(() => vi.restoreAllMocks());

let blocks = 0;
/** Blocks of two values that no other test has. */
const some = (count: number): Block[] =>
  Array.from({ length: count }, () => {
    const of = [2 * blocks, 2 * blocks++ + 1].map((at) => ({ key: at.toString(16).padStart(24, '0') }));
    return { keys: of.map(({ key }) => key), work: { kind: 'values', of } as unknown as Work };
  });

const progressOf = (given: Block[]): Progress => {
  const progress = new Progress({ values: 0, pictures: 0 });
  progress.begin('values', 0, 2 * given.length);
  return progress;
};

const one = Uint8Array.of(1);

/** Bakes blocks while jobs are worked on. Returns how often each job was begun, and what was said. */
async function baked(url: string, given: Block[], work: (key: string, store: FolderStore) => Promise<void>) {
  const store = new FolderStore(join(folder.path, given[0]!.keys[0]!));
  const begun: string[] = [];
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const doing: Working = async ({ data }) => {
    begun.push(data.work.of[0]!.key);
    for (const { key } of data.work.of) await work(key, store);
  };
  const open = await openQueue(url, 'here');
  const worker = open.work(doing, { atOnce: 2, lease: 5000 });
  const fleet = new QueuedFleet(open.queue, store);
  const fault = await fleet.make(given, progressOf(given)).catch((error) => error);
  const kept = await open.queue.getJobCounts();
  await worker.close();
  await open.queue.close();
  return { begun, said: said.join(''), fault, kept, made: await store.keys('values') };
}

describe.each(servers)('a queue on $kind', ({ url }) => {
  it('hands out each job once, and keeps none that is done', async () => {
    const given = some(20);
    const ended = await baked(url, given, (key, store) => store.write('values', key, one));
    expect(ended.fault).toBeUndefined();
    expect(ended.begun.toSorted()).toEqual(given.map(({ keys }) => keys[0]));
    expect([...ended.made].toSorted()).toEqual(given.flatMap(({ keys }) => keys));
    expect(ended.kept).toMatchObject({ completed: 0, failed: 0, waiting: 0 });
  });

  it('two bakes of the same share its work', async () => {
    const given = some(10);
    const work = async (key: string, store: FolderStore) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await store.write('values', key, one);
    };
    const open = await openQueue(url, 'here');
    const second = new QueuedFleet(open.queue, new FolderStore(join(folder.path, given[0]!.keys[0]!)));
    const [ended] = await Promise.all([baked(url, given, work), second.make(given, progressOf(given))]);
    expect(ended.begun.length).toBe(10);
    await open.queue.close();
  });

  it('sets aside what fails three times, says why, and goes on; a later bake tries it anew', async () => {
    const given = some(5);
    const [bad, lost] = [given[2]!.keys[0]!, given[3]!.keys[0]!];
    const ended = await baked(url, given, async (key, store) => {
      if (key === bad) throw new Error('value-missing: It has no value.');
      if (key === lost) throw new Error('bake-failed: A process of the bake ended early.');
      await store.write('values', key, one);
    });
    expect(ended.begun.filter((key) => key === bad || key === lost).length).toBe(6);
    expect(ended.said).toMatch(/It has no value/);
    expect(ended.made.size).toBe(6);
    // A value that can't be computed is left out, as it is without a queue; a process that ends is no answer.
    expect(ended.fault).toMatchObject({ code: 'jobs-set-aside' });
    expect(ended.fault.message).toMatch(/^1 job is set aside.*1 bake-failed/);
    const again = await baked(url, given.slice(2, 4), (key, store) => store.write('values', key, one));
    expect(again.begun.toSorted()).toEqual([bad, lost]);
    expect([again.fault, again.kept.failed]).toEqual([undefined, 0]);
  });
});

describe.each(servers)('a board of a queue on $kind', ({ url }) => {
  const statusOf = (address: string, host?: string): Promise<number | undefined> =>
    new Promise((resolve) => {
      get(address, host === undefined ? {} : { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });

  it('shows it, and what is in the store, to this machine under its own name', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { queue } = await openQueue(url, 'board');
    const store = new FolderStore(join(folder.path, 'board'));
    const board = await openBoard(queue, store, '0');
    const { queues } = await (await fetch(new URL('api/queues', board.url))).json();
    expect(queues.map(({ name }: { name: string }) => name)).toEqual(['vitrail-board']);
    const key = '0123456789abcdef01234567';
    const part = new URL(`parts/values/${key}`, board.url).href;
    expect(await statusOf(part)).toBe(404);
    await store.write('values', key, Uint8Array.of(1, 2, 3));
    expect(new Uint8Array(await (await fetch(part)).arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3));
    expect(await statusOf(board.url)).toBe(200);
    expect(await statusOf(board.url, 'elsewhere.example')).toBe(403);
    expect(await statusOf(part, 'elsewhere.example')).toBe(403);
    for (const text of ['port', '1:2:', '99999', new URL(board.url).port]) {
      expect(await openBoard(queue, store, text).catch(({ code }) => code)).toBe('board-port');
    }
    await board.close();
    await queue.close();
  });
});

it.skipIf(WITHOUT_REDIS)('Redis is tried: REDIS_URL names one', () => {
  expect(servers.map(({ kind }) => kind)).toContain('redis');
});

describe('what is wrong with a queue is said, never with a password', () => {
  const said = async (url: string) => {
    const error = await openQueue(url, 'here').catch((found) => found);
    expect(`${error.message} ${error.hint}`).not.toMatch(/secret|hidden/);
    return error.code;
  };

  it.each(['mysql://me:secret@host/db', 'secret', 'postgres//secret'])('no address: %s', async (url) => {
    expect(await said(url)).toBe('queue-address');
  });

  it.each(servers)('a wrong password for $kind', async ({ kind, url }) => {
    const wrong = new URL(url);
    wrong.password = 'hidden';
    // A Redis without passwords takes none amiss that comes without a name.
    wrong.username ||= 'somebody';
    expect([kind, await said(wrong.href)]).toEqual([kind, 'queue-refuses']);
  });

  it.each(['postgres://me:secret@127.0.0.1:9/db', 'redis://me:secret@127.0.0.1:9'])(
    'nobody there: %s',
    async (url) => {
      expect(await said(url)).toBe('queue-unreachable');
    },
  );

  it.each(servers)('a clock that is an hour off that of $kind', async ({ url }) => {
    const now = Date.now;
    vi.spyOn(Date, 'now').mockImplementation(() => now() + 3600e3);
    expect(await said(url)).toBe('queue-clock');
  });

  it('tables of a later version', async () => {
    const client = new pg.Client({ connectionString: postgres!.url });
    await client.connect();
    await client.query("INSERT INTO bullmq.migration VALUES (9999, 'later', 99)");
    await client.end();
    expect(await said(postgres!.url)).toBe('queue-version');
  });
});
