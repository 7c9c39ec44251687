import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../src/cli/bake/store/open.ts';
import { bucketServer } from '../../support/bucket.ts';
import { temporaryFolder } from '../../support/cli.ts';

const folder = await temporaryFolder();
const server = await bucketServer();
beforeAll(() => {
  for (const [name, value] of Object.entries(server.env)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

describe.each([
  ['a folder', join(folder.path, 'parts')],
  ['a bucket', server.place],
])('%s as a store', (_, place) => {
  it('holds nothing at first', async () => {
    const store = await openStore(place);
    expect(await store.identity()).toBe(await (await openStore(place)).identity());
    expect(await store.keys('values')).toEqual(new Set());
    expect(await store.has('values', 'a')).toBe(false);
    expect(await store.read('pictures', 'a')).toBeUndefined();
  });

  it('gives back what is written, by kind and key, the last that was written', async () => {
    const store = await openStore(place);
    await store.write('values', 'a', bytes(1, 2));
    await store.write('values', 'a', bytes(3));
    await store.write('pictures', 'b', bytes());
    expect([...(await store.keys('values'))]).toEqual(['a']);
    expect([...(await store.keys('pictures'))]).toEqual(['b']);
    expect([...(await store.read('values', 'a'))!]).toEqual([3]);
    expect([...(await store.read('pictures', 'b'))!]).toEqual([]);
    expect(await store.has('values', 'a')).toBe(true);
    expect(await store.has('values', 'b')).toBe(false);
  });
});

// Of a bucket this is promised by S3, and not kept by the server that stands for it here.
it('a folder gives whole pieces while they are written over and over', async () => {
  const store = await openStore(join(folder.path, 'whole'));
  const piece = (of: number) => new Uint8Array(50_000).fill(of);
  await store.write('values', 'c', piece(0));
  const writing = Promise.all(Array.from({ length: 20 }, (_, i) => store.write('values', 'c', piece(i))));
  for (let i = 0; i < 20; i++) {
    const found = (await store.read('values', 'c'))!;
    expect([found.length, new Set(found).size]).toEqual([50_000, 1]);
  }
  await writing;
});

it('a folder has one identity, however many come first', async () => {
  const opened = Array.from({ length: 8 }, () => openStore(join(folder.path, 'new')));
  const names = await Promise.all(opened.map(async (store) => (await store).identity()));
  expect(new Set(names).size).toBe(1);
});

describe('what is wrong with a store is said', () => {
  const codeOf = (act: () => Promise<unknown>) => act().then(String, (error) => error.code);

  it('one of another version', async () => {
    await writeFile(join(folder.path, 'vitrail-store.json'), '{"store":2}\n');
    expect(await codeOf(async () => (await openStore(folder.path)).identity())).toBe('store-version');
  });

  it('one that cannot be written to', async () => {
    const file = await folder.write('file', 'text');
    expect(await codeOf(async () => (await openStore(file)).identity())).toBe('system-refuses');
    await mkdir(join(folder.path, 'odd', 'values', 'key'), { recursive: true });
    const odd = await openStore(join(folder.path, 'odd'));
    expect(await codeOf(() => odd.write('values', 'key', bytes(1)))).toBe('not-written');
    expect(await codeOf(() => odd.read('values', 'key'))).toBe('system-refuses');
  });

  it.each(['s3://', 's3://bucket?x=1', 's3:bucket'])('an address that is none: %s', async (place) => {
    expect(await codeOf(() => openStore(place))).toBe('store-place');
  });

  it('a bucket that is not there, and credentials that are wrong and never told', async () => {
    expect(await codeOf(async () => (await openStore('s3://none')).keys('values'))).toBe('store-refuses');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'hidden');
    const wrong = await openStore(server.place);
    const error = await wrong.identity().catch((found) => found);
    expect(error.code).toBe('store-refuses');
    expect(`${error.message} ${error.hint}`).not.toMatch(/hidden|S3RVER/);
  });
});
