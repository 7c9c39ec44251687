import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBucket } from '../../../src/cli/bake/store/bucket.ts';
import { FolderStore } from '../../../src/cli/bake/store/folder.ts';
import { bucketServer } from '../../support/bucket.ts';
import { temporaryFolder, vitrail } from '../../support/cli.ts';
import { tinyDocument } from '../../support/tiny-document.ts';
import { troubled } from '../../support/troubled.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, writeFile: vi.fn(real.writeFile) };
});

const folder = await temporaryFolder();
const server = await bucketServer();
const between = await troubled(server.env.AWS_ENDPOINT_URL_S3!);
afterAll(() => Promise.all([between.close(), server.close()]));

const bytes = new Uint8Array(200_000).fill(7);
const faultOf = (act: Promise<unknown>) => act.then(String, ({ code, message }) => `${code}: ${message}`);

describe('a folder', () => {
  it.each([
    ['is full', { code: 'ENOSPC', errno: -28 }],
    ['is read-only', { code: 'EROFS', errno: -30 }],
  ])('that %s has nothing that is half written, and goes on later', async (_, error) => {
    const store = new FolderStore(await mkdtemp(join(folder.path, 'parts-')));
    await store.write('values', 'first', bytes);
    const { writeFile: write } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
    vi.mocked(writeFile).mockImplementationOnce(async (path) => {
      await write(path, bytes.subarray(0, 1000));
      throw Object.assign(new Error(), { ...error, syscall: 'write', path });
    });
    expect(await faultOf(store.write('values', 'second', bytes))).toMatch(/^not-written: .*second/);
    expect([...(await store.keys('values'))]).toEqual(['first']);
    expect(await readdir(join(store.place, 'values'))).toEqual(['first']);
    await store.write('values', 'second', bytes);
    expect(await store.read('values', 'second')).toHaveLength(bytes.length);
  });
});

describe('a bucket', () => {
  beforeEach(() => {
    const env = { ...server.env, AWS_ENDPOINT_URL_S3: between.url, AWS_MAX_ATTEMPTS: '2' };
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  });
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['throttled', /SlowDown, 503/],
    ['cut', /ECONNRESET|EPIPE/],
    ['silent', /ETIMEDOUT|TimeoutError/],
  ] as const)(
    'that is %s is asked again; if it stays so, that is a fault until it is over',
    async (trouble, reason) => {
      const store = await openBucket(`${server.place}/${trouble}`, 500);
      between.give(trouble, 1);
      await store.write('values', 'first', bytes);
      between.give(trouble, 2);
      const fault = await faultOf(store.write('values', 'second', bytes));
      expect(fault).toMatch(/^store-refuses: /);
      expect(fault).toMatch(reason);
      expect([...(await store.keys('values'))]).toEqual(['first']);
      await store.write('values', 'second', bytes);
      expect(await store.read('values', 'second')).toHaveLength(bytes.length);
    },
  );

  it('that is slow is waited for', async () => {
    const store = await openBucket(`${server.place}/slow`);
    between.give('slow', 1);
    await store.write('values', 'first', bytes);
    expect(await store.has('values', 'first')).toBe(true);
  });

  it('with wrong credentials is told without them', async () => {
    const secrets = ['AKIAHIDDENKEY', 'hidden-secret', 'hidden-token'];
    for (const [i, name] of ['ACCESS_KEY_ID', 'SECRET_ACCESS_KEY', 'SESSION_TOKEN'].entries())
      vi.stubEnv(`AWS_${name}`, secrets[i]);
    const path = await tinyDocument(join(folder.path, 'documents'), 2);
    const { code, stdout, stderr } = await vitrail([
      'bake',
      path,
      '--out',
      join(folder.path, 'baked'),
      '--store',
      server.place,
    ]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(server.place)]);
    for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
  });
});
