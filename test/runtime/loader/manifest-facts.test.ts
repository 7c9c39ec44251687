import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/base/manifest.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { Loader } from '../../../src/runtime/loader/loader.ts';
import { loadManifest } from '../../../src/runtime/loader/manifest.ts';
import { manifestOf } from '../../support/models.ts';

const own = await manifestOf('mini-inception');
const URL = 'https://example.org/manifest.json';

const loaded = (manifest: object): Promise<Manifest> => {
  const bytes = new TextEncoder().encode(JSON.stringify(manifest)).buffer as ArrayBuffer;
  const loader = new Loader({ base: URL, allow: [], read: () => Promise.resolve(bytes) });
  return loadManifest(loader, { url: URL });
};
const withLayer = (change: object) => ({
  ...own,
  layers: own.layers.map((layer) => (layer.name === 'mixed4d' ? { ...layer, ...change } : layer)),
});
const bare = own.layers.map(({ axes: _, ...layer }) => layer);

describe('the axes of layers in a manifest', () => {
  it('are those of a network of pictures where it says none', async () => {
    const { layers } = await loaded({ ...own, layers: bare });
    expect(layers.map(({ axes }) => axes)).toEqual(own.layers.map(({ axes }) => axes));
    expect(layers.at(-1)!.axes).toEqual(['class']);
  });

  it('are as many as their sizes', async () => {
    await expect(loaded(withLayer({ axes: ['y', 'x'] }))).rejects.toMatchObject({ code: 'manifest-invalid' });
    await expect(loaded(withLayer({ axes: ['y', 'x', 'z'] }))).rejects.toMatchObject({
      code: 'manifest-invalid',
    });
  });

  it('are a fault in words where nobody knows what they stand for', async () => {
    const layers = bare.map((layer) => (layer.name === 'mixed4d' ? { ...layer, shape: [197, 384] } : layer));
    const net = await loaded({ ...own, layers });
    const document = (layer: string) => ({
      contents: { c: { type: 'activation', of: `net/${layer}/channel` } },
      interface: { type: 'infovis', mark: 'bars', content: '#c' },
    });
    const faults = (layer: string) =>
      compile(JSON.stringify(document(layer)), { net }).diagnostics.map(({ code, message }) => [
        code,
        message,
      ]);
    expect(faults('mixed4d')).toEqual([['axes-unknown', expect.stringContaining('197 × 384')]]);
    expect(faults('mixed4c')).toEqual([]);
  });
});

it('a manifest of a network of tokens says how many', async () => {
  const input = { kind: 'tokens', tensor: 'ids', length: 77 };
  expect((await loaded({ ...own, input })).input).toEqual(input);
  const { length: _, ...without } = input;
  await expect(loaded({ ...own, input: without })).rejects.toMatchObject({
    code: 'manifest-invalid',
    message: expect.stringContaining('input.length'),
  });
});

it('what a document says beside a manifest is told not to be used', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(own)).buffer as ArrayBuffer;
  const loader = new Loader({ base: URL, allow: [], read: () => Promise.resolve(bytes) });
  const said = { preprocess: 'raw' as const, size: 64 };
  const net = await loadManifest(loader, { url: URL, ...said });
  expect(net.input).toEqual(own.input);
  const document = {
    networks: { net: { url: URL, ...said } },
    interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' },
  };
  const { diagnostics } = compile(JSON.stringify(document), { net });
  expect(diagnostics.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
    ['manifest-decides', 'warning', '/networks/net/preprocess'],
    ['manifest-decides', 'warning', '/networks/net/size'],
  ]);
});
