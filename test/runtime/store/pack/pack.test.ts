import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/base/diagnostic.ts';
import type { Decode } from '../../../../src/runtime/input/picture/load.ts';
import { Loader } from '../../../../src/runtime/loader/loader.ts';
import { hashOf } from '../../../../src/runtime/network/import/hash.ts';
import { ChunkWriter } from '../../../../src/runtime/store/pack/chunk.ts';
import type { PackManifest, ValueKind } from '../../../../src/runtime/store/pack/format.ts';
import { openPack } from '../../../../src/runtime/store/pack/open.ts';
import { channels } from '../../../support/fake-host.ts';

const evidence = channels([0, 0.25, -3]);

/** A sheet of two pictures of 2 x 2 pixels, side by side: the decoder of the test takes pixels as they are. */
const rgba = Uint8Array.from({ length: 2 * 4 * 4 }, (_, i) => i);
const decode: Decode = async (bytes) => ({ width: 4, height: 2, rgba: new Uint8Array(bytes) });

async function somePack(): Promise<Record<string, Uint8Array<ArrayBuffer>>> {
  const kinds: ValueKind[] = [];
  const writer = new ChunkWriter((kind) => kinds.push(kind) - 1, 1e-3);
  writer.add('evidence', evidence);
  const chunk = zlibSync(writer.bytes());
  const fileOf = async (bytes: Uint8Array) => ({
    bytes: bytes.length,
    sha256: await hashOf([bytes.slice().buffer]),
  });
  const manifest: PackManifest = {
    format: 'vitrail-pack',
    version: 1,
    provenance: {
      vitrail: '0.1.0',
      backend: 'wasm',
      networks: ['n1'],
      documents: [],
      settings: { max: 1, error: 0, quality: 80, icons: true },
    },
    files: { 'values-0.bin': await fileOf(chunk), 'pictures-0.webp': await fileOf(rgba) },
    kinds,
    chunks: [{ file: 'values-0.bin', unpacked: writer.bytes().length, values: writer.values }],
    sheets: [
      {
        file: 'pictures-0.webp',
        size: 2,
        columns: 2,
        pictures: [
          ['left', 56, 1.5],
          ['right', 40, 2.5],
        ],
      },
    ],
    faults: { silent: { code: 'never-fires', message: 'It never fires.' } },
  };
  return { 'pack.json': utf8(manifest), 'values-0.bin': chunk.slice(), 'pictures-0.webp': rgba };
}

const utf8 = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));

describe('a pack', () => {
  let files: Record<string, Uint8Array<ArrayBuffer>>;
  let reads: string[];
  let notes: Diagnostic[];
  const codes = () => notes.map(({ code }) => code);

  const loader = new Loader({
    base: 'https://example.org/',
    allow: [],
    read: async (url) => {
      const name = url.pathname.replace('/baked/', '');
      reads.push(name);
      if (!files[name]) throw new Error('not there');
      return files[name].slice().buffer;
    },
  });
  const open = () => openPack(loader, 'baked', { decode, onNote: (note) => notes.push(note) });
  const edit = (change: object) => {
    const manifest = JSON.parse(new TextDecoder().decode(files['pack.json']));
    files['pack.json'] = utf8({ ...manifest, ...change });
  };

  beforeEach(async () => {
    files = await somePack();
    reads = [];
    notes = [];
  });

  it('gives values and pictures by key, and reads each file once, when it is needed', async () => {
    const pack = (await open())!;
    expect(reads).toEqual(['pack.json']);
    const value = await pack.value('evidence');
    expect(value).toMatchObject({ axes: evidence.axes, unit: 'activation' });
    for (const [i, entry] of [...evidence.data].entries()) expect(value!.data[i]).toBeCloseTo(entry, 3);
    const both = await Promise.all([pack.picture('left'), pack.picture('right')]);
    expect(both[0]).toMatchObject({ key: 'left', step: 56, steps: 56, size: 2, objective: 1.5 });
    expect([...both[0]!.rgba]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]);
    expect([...both[1]!.rgba.slice(0, 4)]).toEqual([8, 9, 10, 11]);
    expect(reads).toEqual(['pack.json', 'values-0.bin', 'pictures-0.webp']);
    expect(await pack.value('left')).toBeUndefined();
    expect(await pack.picture('toString')).toBeUndefined();
    expect(notes).toEqual([]);
  });

  it('remembers which pictures cannot be made', async () => {
    expect((await (await open())!.picture('silent'))!.fault!.code).toBe('never-fires');
  });

  it('of other networks, of another version, or none at all is left aside', async () => {
    const pack = (await open())!;
    expect([pack.concerns(['n0', 'n1']), pack.concerns(['n2'])]).toEqual([true, false]);
    edit({ version: 2 });
    expect(await open()).toBeUndefined();
    edit({ format: 'zip' });
    expect(await open()).toBeUndefined();
    edit({ sheets: undefined });
    expect(await open()).toBeUndefined();
    files['pack.json'] = new TextEncoder().encode('{');
    expect(await open()).toBeUndefined();
    files = {};
    expect(await open()).toBeUndefined();
    expect(codes()).toEqual(['pack-foreign', 'pack-version', ...Array(4).fill('pack-unreadable')]);
  });

  it('knows what a document was compiled to by its text', async () => {
    const text = '{"title":"Größer"}';
    const digest = createHash('sha256').update(text).digest('hex');
    const put = async (program: object) => {
      files['pack-program.json'] = utf8({ program, diagnostics: [] }) as Uint8Array<ArrayBuffer>;
      const { length: bytes } = files['pack-program.json'];
      const sha256 = createHash('sha256').update(files['pack-program.json']).digest('hex');
      edit({
        programs: { [digest]: 'pack-program.json' },
        files: { 'pack-program.json': { bytes, sha256 } },
      });
    };
    expect(await (await open())!.program(text)).toBeUndefined();
    await put({ version: 1, title: 'Größer' });
    const pack = (await open())!;
    expect((await pack.program(text))!.program.title).toBe('Größer');
    expect(await pack.program(`${text} `)).toBeUndefined();
    expect(codes()).toEqual([]);
    await put({ version: 2 });
    expect(await (await open())!.program(text)).toBeUndefined();
    files['pack-program.json'] = utf8({});
    expect(await (await open())!.program(text)).toBeUndefined();
    expect(codes()).toEqual(['pack-damaged', 'pack-damaged']);
  });

  it('with a damaged file gives all else, and says it once', async () => {
    files['values-0.bin']![3]! ^= 1;
    const pack = (await open())!;
    expect(await pack.value('evidence')).toBeUndefined();
    expect(await pack.value('evidence')).toBeUndefined();
    expect(await pack.picture('left')).toBeDefined();
    expect(codes()).toEqual(['pack-damaged']);
  });

  it('reads nothing outside its folder', async () => {
    edit({
      chunks: [
        { file: '../secret.bin', unpacked: 10, values: { evidence: { kind: 0, at: 0, type: 'uint8' } } },
      ],
    });
    expect(await (await open())!.value('evidence')).toBeUndefined();
    expect(reads).toEqual(['pack.json']);
  });
});
