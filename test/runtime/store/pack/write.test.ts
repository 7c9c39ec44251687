import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { Loader } from '../../../../src/runtime/loader/loader.ts';
import { openPack } from '../../../../src/runtime/store/pack/open.ts';
import { writePack } from '../../../../src/runtime/store/pack/write.ts';
import { channels } from '../../../support/fake-host.ts';

const picture = (key: string, red: number) => ({
  key,
  step: 3,
  steps: 3,
  size: 1,
  rgba: Uint8ClampedArray.of(red, 0, 0, 255),
  objective: red,
});
const fault = { code: 'never-fires', message: 'It never fires.' };

/** Long enough that two of them fill a chunk. */
const long = (from: number) => channels(Array.from({ length: 100_000 }, (_, i) => from + (i % 251)));

it('what is written is read again: values of several chunks, pictures, faults, and the sum of every file', async () => {
  const values = { a: long(0), b: long(1), c: long(2), d: channels([0.5, -3]) };
  const files: Record<string, Uint8Array> = {};
  const manifest = await writePack(
    {
      values: (async function* () {
        yield* Object.entries(values);
      })(),
      pictures: [picture('p', 10), { ...picture('q', 0), fault }, picture('r', 30)],
      provenance: {
        vitrail: '1',
        backend: 'wasm',
        networks: ['n0', 'n1'],
        documents: [],
        settings: { max: 1, error: 0, quality: 80, icons: true },
      },
      tolerance: 0,
      encode: async (frames) => ({
        ending: 'raw',
        bytes: Uint8Array.from(frames.flatMap(({ rgba }) => [...rgba])),
      }),
    },
    (file, bytes) => {
      files[file] = bytes;
    },
  );
  expect(Object.keys(manifest.files)).toEqual(Object.keys(files));
  expect(manifest.chunks.length).toBeGreaterThan(1);
  for (const [file, { bytes, sha256 }] of Object.entries(manifest.files)) {
    expect(bytes).toBe(files[file]!.length);
    expect(sha256).toBe(createHash('sha256').update(files[file]!).digest('hex'));
  }
  files['pack.json'] = new TextEncoder().encode(JSON.stringify(manifest));
  const loader = new Loader({
    base: 'https://page.example/',
    allow: [],
    read: async (url) => Uint8Array.from(files[url.pathname.slice(3)]!).buffer,
  });
  const decode = async (bytes: ArrayBuffer) => ({ width: 2, height: 1, rgba: new Uint8Array(bytes) });
  const pack = (await openPack(loader, 'p', { decode }))!;
  for (const [key, { data }] of Object.entries(values)) expect((await pack.value(key))!.data).toEqual(data);
  expect([...(await pack.picture('r'))!.rgba]).toEqual([30, 0, 0, 255]);
  expect((await pack.picture('q'))!.fault).toEqual(fault);
  // A document may look at one of the networks that the pack was made from.
  expect([pack.concerns(['n1']), pack.concerns(['n2'])]).toEqual([true, false]);
});
