import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Job } from '../../src/cli/bake/fleet/job.ts';
import { openQueue } from '../../src/cli/bake/fleet/queue.ts';
import { FolderStore } from '../../src/cli/bake/store/folder.ts';
import { bucketServer } from '../support/bucket.ts';
import { type Ended, temporaryFolder, vitrail } from '../support/cli.ts';
import { packHashes } from '../support/pack-hashes.ts';
import { queueServers } from '../support/servers.ts';
import { tinyDocument } from '../support/tiny-document.ts';
import { endOf, start, Workers } from '../support/workers.ts';

const folder = await temporaryFolder();
const at = (...names: string[]) => join(folder.path, ...names);
const documents = at('documents');
const path = await tinyDocument(documents, 8);
const servers = await queueServers();
const bucket = await bucketServer();
afterAll(() => Promise.all([...servers, bucket].map((server) => server.close())));

const bytesIn = (out: string) => packHashes(at(out));
const bake = (out: string, ...more: string[]): Promise<Ended> =>
  vitrail(['bake', path, '--out', at(out), '--no-page', ...more]);

/** Bakes with workers of its own. */
async function byWorkers(
  place: string[],
  act: (workers: Workers) => Promise<Ended>,
): Promise<{ ended: Ended; workers: Workers }> {
  const workers = new Workers([...place, '--files', documents, '--lease', '3'], 2);
  try {
    return { ended: await act(workers), workers };
  } finally {
    workers.close();
  }
}

await bake('serial', '--jobs', '1');
const serial = await bytesIn('serial');

describe.each(servers)('a bake by a queue on $kind', ({ kind, url }) => {
  const placed = (store: string) => ['--queue', url, '--store', at(`${kind}-${store}`)];

  it('gives the bytes of a serial run, while its workers are killed', async () => {
    const place = placed('killed');
    const { ended, workers } = await byWorkers(place, async (running) => {
      const baking = bake(`${kind}-killed`, ...place, '--batch', '1');
      for (let i = 0; i < 4; i++) {
        await vi.waitFor(() => expect(running.made.size).toBeGreaterThan(10 * i), { timeout: 60_000 });
        running.kill(i % 2);
      }
      return baking;
    });
    expect(ended.code).toBe(0);
    expect(await bytesIn(`${kind}-killed`)).toEqual(serial);
    // What is stored is not made again, whatever happens to who made it.
    expect([...workers.made.values()].filter((times) => times > 1)).toEqual([]);
  });

  it('two at once share the work, and a third finds all of it in the store', async () => {
    const place = placed('shared');
    const { workers } = await byWorkers(place, async () => {
      const both = await Promise.all(['a', 'b'].map((out) => bake(`${kind}-${out}`, ...place)));
      expect(both.map(({ code }) => code)).toEqual([0, 0]);
      return both[0]!;
    });
    expect([workers.made.size, [...workers.made.values()].every((times) => times === 1)]).toEqual([64, true]);
    for (const out of ['a', 'b']) expect(await bytesIn(`${kind}-${out}`)).toEqual(serial);
    // Nobody works any more.
    const third = await bake(`${kind}-third`, ...place);
    expect([third.code, await bytesIn(`${kind}-third`)]).toEqual([0, serial]);
  });

  it('goes on after it was killed itself, and is told by its board', async () => {
    const place = placed('board');
    const { ended } = await byWorkers(place, async (running) => {
      const first = start([
        'bake',
        path,
        '--out',
        at(`${kind}-board`),
        '--no-page',
        ...place,
        '--batch',
        '1',
      ]);
      await vi.waitFor(() => expect(running.made.size).toBeGreaterThan(3), { timeout: 60_000 });
      first.kill('SIGKILL');
      return bake(`${kind}-board`, ...place, '--batch', '1', '--board', '0');
    });
    expect(ended.stderr).toMatch(/^Board: http:\/\/localhost:\d+\//m);
    expect([ended.code, await bytesIn(`${kind}-board`)]).toEqual([0, serial]);
  });
});

describe('a store that nothing can be written to for a while', () => {
  it('is waited for: its jobs are put back, and made once it is there', async () => {
    const [{ url }] = servers as [(typeof servers)[0]];
    const place = ['--queue', url, '--store', at('away'), '--batch', '1'];
    const [values, kept] = [at('away', 'values'), at('away', 'kept')];
    await byWorkers(place.slice(0, 4), async (running) => {
      const baking = start(['bake', path, '--out', at('away-out'), '--no-page', ...place], undefined, 'pipe');
      const [said, ended] = [heard(baking), endOf(baking)];
      await vi.waitFor(() => expect(running.made.size).toBeGreaterThan(3), { timeout: 60_000 });
      await rename(values, kept);
      await writeFile(values, 'in the way');
      await vi.waitFor(() => expect(said()).toMatch(/The store does not answer/), { timeout: 60_000 });
      await rm(values);
      await rename(kept, values);
      await ended;
      return { code: 0, stdout: '', stderr: said() };
    });
    expect(await bytesIn('away-out')).toEqual(serial);
  });
});

describe('a job that never ends', () => {
  it('is set aside after three tries, with its fault', async () => {
    const [{ url }] = servers as [(typeof servers)[0]];
    const network = await silentServer(documents);
    const place = ['--queue', url, '--store', at('endless')];
    const baking = start(
      ['bake', `${network.url}tiny.json`, '--out', at('endless-out'), '--no-page', ...place, '--batch', '64'],
      undefined,
      'pipe',
    );
    const said = heard(baking);
    const ended = endOf(baking).catch(() => 'failed');
    await vi.waitFor(() => expect(said()).toMatch(/64 values/), { timeout: 60_000 });
    network.silence();
    const workers = new Workers([...place, '--files', network.url, '--limit', '3'], 1);
    expect(await ended).toBe('failed');
    workers.close();
    network.close();
    expect(said()).toMatch(/made nothing for 3 s.*1 job is set aside after three tries: 1 job-endless/s);
  });
});

describe('a worker that is not fit for a job leaves it to others', () => {
  const [{ url }] = servers as [(typeof servers)[0]];

  it('one of another version, and whatever else is on the queue', async () => {
    const { queue } = await openQueue(url, await new FolderStore(at('version')).identity());
    const work = { kind: 'values', of: [] } as Job['work'];
    await queue.add('values', { vitrail: '0.0.1', work }, { jobId: 'old' });
    const { ended } = await byWorkers(['--queue', url, '--store', at('version')], async (running) => {
      await vi.waitFor(async () => expect((await queue.getDelayed()).length).toBe(1), { timeout: 60_000 });
      running.close();
      return { code: 0, stdout: '', stderr: '' };
    });
    const [job] = await queue.getDelayed();
    expect(job).toMatchObject({ id: 'old', attemptsMade: 0, progress: { refused: { code: 'job-version' } } });
    await job!.remove();
    await queue.close();
    expect(ended.code).toBe(0);
  });

  it('one that may not read the weights, or finds others; a fit one makes it then', async () => {
    const place = ['--queue', url, '--store', at('refused')];
    const baking = start(
      ['bake', path, '--out', at('refused-out'), '--no-page', ...place],
      undefined,
      'pipe',
    );
    const said = heard(baking);
    const refuses = async (words: RegExp, code: string, files: string[]) => {
      const worker = start(['worker', ...place, '--jobs', '1', '--lease', '3', ...files], undefined, 'pipe');
      const told = heard(worker);
      await vi.waitFor(() => expect(told()).toMatch(words), { timeout: 60_000 });
      const refused = new RegExp(`refused: [^)]*${code}`);
      await vi.waitFor(() => expect(said()).toMatch(refused), { timeout: 60_000 });
      worker.kill('SIGKILL');
    };
    await refuses(/lies outside its folder/, 'file-outside', []);
    await cp(at('documents', 'digits.onnx'), at('kept.onnx'));
    await writeFile(at('documents', 'digits.onnx'), (await readFile(at('kept.onnx'))).fill(7, 4000, 4008));
    await refuses(/is not the one that this was made for/, 'network-changed', ['--files', documents]);
    await cp(at('kept.onnx'), at('documents', 'digits.onnx'));
    await byWorkers(place, async () => {
      await endOf(baking);
      return { code: 0, stdout: '', stderr: said() };
    });
    expect(await bytesIn('refused-out')).toEqual(serial);
  });

  it('a bucket does as well as a folder', async () => {
    for (const [name, value] of Object.entries(bucket.env)) vi.stubEnv(name, value);
    const place = ['--queue', url, '--store', bucket.place];
    const { ended } = await byWorkers(place, () => bake('bucket', ...place));
    expect([ended.code, await bytesIn('bucket')]).toEqual([0, serial]);
    vi.unstubAllEnvs();
  });
});

/** Serves a folder, until it is told to answer nobody any more. */
async function silentServer(root: string) {
  let isSilent = false;
  const server = createServer(async ({ url = '' }, response) => {
    if (!isSilent) response.end(await readFile(join(root, basename(url))));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    silence: () => {
      isSilent = true;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Returns a function that gives what a process has said to the standard error by now. */
function heard({ stderr }: ChildProcess): () => string {
  let text = '';
  stderr?.on('data', (more) => {
    text += more;
  });
  return () => text;
}
