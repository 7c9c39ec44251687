import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../../src/base/at.ts';
import type { Value } from '../../../src/base/value.ts';
import { nodeLoader } from '../../../src/cli/node-loader.ts';
import { Loader } from '../../../src/runtime/loader/loader.ts';
import { expectClose } from '../../support/golden.ts';
import { onnxFile } from '../../support/onnx.ts';
import { type Opened, opened } from '../../support/opened.ts';
import { safetensors } from '../../support/safetensors.ts';

const CHANNELS = 480;
const K = 5;
const LAYER = 'net/mixed5a';
const DOG = 'net/output/neuron/German shepherd';

const wave = (count: number, phase: number) =>
  Float32Array.from({ length: count }, (_, i) => Math.sin(phase + 1.3 * i + 0.01 * i * i));
const E = wave(K * CHANNELS, 1);
const b = wave(K, 2).map((entry) => entry / 3);
const D = wave(CHANNELS * K, 3);
const d = wave(CHANNELS, 4).map((entry) => entry / 10);
const transposed = (matrix: Float32Array, rows: number, columns: number) =>
  Float32Array.from(matrix, (_, i) => matrix[(i % rows) * columns + Math.floor(i / rows)]!);

const NAMES = {
  encoder: { weight: 'encoder.weight', bias: 'encoder.bias' },
  decoder: { weight: 'decoder.weight', bias: 'decoder.bias' },
};
const TENSORS = {
  'encoder.weight': { shape: [K, CHANNELS], data: E },
  'encoder.bias': { shape: [K], data: b },
  'decoder.weight': { shape: [CHANNELS, K], data: D },
  'decoder.bias': { shape: [CHANNELS], data: d },
  box: { shape: [1, 2, 3], data: wave(6, 0) },
};
const FILES: Record<string, object | Uint8Array> = {
  'sae.safetensors': safetensors(TENSORS),
  'sae.onnx': new Uint8Array(
    onnxFile({
      nodes: [{ op: 'Relu', inputs: ['image'], outputs: ['out'] }],
      initializers: {
        E: { shape: [CHANNELS, K], values: transposed(E, K, CHANNELS) },
        b: { shape: [K], values: b },
        D: { shape: [CHANNELS, K], values: D },
        count: { shape: [1], values: [3], as: 'int64' },
      },
    }),
  ),
  'sae.json': { title: 'Waves', file: 'sae.safetensors', layer: 'mixed5a', ...NAMES },
  'onnx.json': {
    title: 'Waves',
    file: 'sae.onnx',
    encoder: { weight: 'E', bias: 'b', transposed: true },
    decoder: { weight: 'D' },
    centred: false,
  },
  'probes.json': {
    title: 'Probes',
    file: 'sae.safetensors',
    labels: ['fur', 'ears', 'grass', 'sky', 'paws'],
    encoder: NAMES.encoder,
  },
  'other.json': { title: 'Waves', file: 'sae.safetensors', layer: 'mixed4d', ...NAMES },
  'narrow.json': { title: 'Waves', file: 'sae.safetensors', encoder: NAMES.decoder },
  'turned.json': { title: 'Waves', file: 'sae.safetensors', encoder: NAMES.encoder, decoder: NAMES.encoder },
  'lacking.json': { title: 'Waves', file: 'sae.safetensors', encoder: { weight: 'W' } },
  'box.json': { title: 'Waves', file: 'sae.safetensors', encoder: { weight: 'box' } },
  'labels.json': { title: 'Waves', file: 'sae.safetensors', encoder: NAMES.encoder, labels: ['one'] },
  'nothing.json': { title: 'Waves', file: 'sae.safetensors' },
  'changed.json': { title: 'Waves', file: 'sae.safetensors', sha256: '0'.repeat(64), encoder: NAMES.encoder },
  'text.json': { title: 'Waves', file: 'sae.json', encoder: NAMES.encoder },
  'short.json': { title: 'Waves', file: 'short.safetensors', encoder: NAMES.encoder },
  'short.safetensors': safetensors(TENSORS).subarray(0, 3000),
};

const disk = nodeLoader([]);
const loader = new Loader({
  ...disk.options,
  allow: ['*'],
  read: (url, limit) => {
    if (url.host !== 'files.test') return disk.options.read?.(url, limit);
    const file = FILES[url.pathname.slice(1)]!;
    const bytes = file instanceof Uint8Array ? file : new TextEncoder().encode(JSON.stringify(file));
    return Promise.resolve(bytes.slice().buffer as ArrayBuffer);
  },
});

const dictionary = (name: string) => ({
  type: 'dictionary',
  layer: 'mixed5a',
  url: `https://files.test/${name}.json`,
});
const along = (directions: string) => ({ of: `${LAYER}/direction`, directions });
const seen = (of: unknown, input: unknown = 'photo') => ({ type: 'activation', of, input });
const attribution = (from: unknown, to: unknown, method = 'linear') => ({
  type: 'attribution',
  from,
  to,
  method,
  input: 'photo',
});
const BROKEN = Object.keys(FILES).flatMap((file) => {
  const [name = '', kind] = file.split('.');
  return kind === 'json' && !['sae', 'onnx', 'probes'].includes(name) ? [name] : [];
});
const DOCUMENT = {
  networks: { net: { model: 'mini-inception' } },
  inputs: {
    photo: { image: 'dog-and-cat' },
    some: { dataset: 'objects', split: 'test', labels: ['starfish'] },
  },
  params: [{ name: 'one', type: 'example', dataset: 'some' }],
  contents: {
    sae: dictionary('sae'),
    onnx: dictionary('onnx'),
    probes: dictionary('probes'),
    cube: seen(`${LAYER}/neuron`),
    gradient: attribution(`${LAYER}/neuron`, DOG, 'sensitivity'),
    features: seen(along('#sae')),
    second: seen({ ...along('#sae'), index: 1 }),
    fromOnnx: seen(along('#onnx')),
    probed: seen(along('#probes')),
    linear: attribution(along('#sae'), DOG),
    toFeatures: attribution('net/mixed4d/channel', along('#sae')),
    toSecond: attribution('net/mixed4d/channel', { ...along('#sae'), index: 1 }),
    occluded: attribution({ of: 'net/mixed4d/channel', index: 7 }, along('#sae'), 'occlusion'),
    over: seen(along('#sae'), 'some'),
    one: seen(along('#sae'), { param: 'one' }),
    ...Object.fromEntries(BROKEN.map((name) => [name, dictionary(name)])),
  },
  interface: {
    hconcat: [
      { type: 'infovis', mark: 'factors', content: '#features' },
      { type: 'featurevis', content: along('#probes') },
    ],
  },
};

let document: Opened;
const value = (id: string): Promise<Value> => document.value(id);
const numbers = async (id: string) => (await value(id)).data;

beforeAll(async () => {
  document = await opened(DOCUMENT, loader);
});
afterAll(() => document.dispose());

/** D relu(E (x - c) + b) + d of each position, by its definition; also the features by how long their directions are. */
function byHand(cube: Float32Array, c: ArrayLike<number>, offset: ArrayLike<number>) {
  const places = cube.length / CHANNELS;
  const lengths = Array.from({ length: K }, (_, k) =>
    Math.hypot(...Array.from({ length: CHANNELS }, (_, i) => D[i * K + k]!)),
  );
  const features = Array.from({ length: places }, (_, p) =>
    Array.from({ length: K }, (_, k) => {
      let sum = b[k]!;
      for (let i = 0; i < CHANNELS; i++)
        sum += E[k * CHANNELS + i]! * (cube[p * CHANNELS + i]! - (c[i] ?? 0));
      return Math.max(0, sum);
    }),
  );
  const made = cube.map((_, at) => {
    const [p, i] = [Math.floor(at / CHANNELS), at % CHANNELS];
    return features[p]!.reduce((sum, f, k) => sum + f * D[i * K + k]!, offset[i] ?? 0);
  });
  return { maps: features.map((row) => row.map((f, k) => f * lengths[k]!)), features, made };
}
const summed = (rows: number[][]) => at(rows, 0).map((_, k) => rows.reduce((sum, row) => sum + row[k]!, 0));

describe('a sparse autoencoder from a file', () => {
  it('reads the layer as its definition says, and tells what it leaves out', async () => {
    const cube = await numbers('cube');
    const { maps, made } = byHand(cube, d, d);
    const found = await value('features');
    expect(found.axes).toEqual([{ name: 'direction', size: K, layer: 'mixed5a' }]);
    expectClose(found.data, summed(maps), 1e-3);
    expect(await numbers('second')).toEqual(found.data.slice(1, 2));
    expectClose(found.parts!.maps!.data, maps.flat(), 1e-3);
    const rest = Math.hypot(...cube.map((entry, i) => entry - made[i]!)) / Math.hypot(...cube);
    expect(found.notes!.share).toBeCloseTo(1 - rest ** 2, 3);
  });

  it('may be ONNX, transposed, and not centred', async () => {
    const { maps } = byHand(await numbers('cube'), [], []);
    expectClose(await numbers('fromOnnx'), summed(maps), 1e-3);
  });

  it('shares out the score by what its features write', async () => {
    const [cube, gradient] = [await numbers('cube'), await numbers('gradient')];
    const { features } = byHand(cube, d, d);
    const shares = features.map((row, p) =>
      row.map((f, k) => {
        let slope = 0;
        for (let i = 0; i < CHANNELS; i++) slope += D[i * K + k]! * gradient[p * CHANNELS + i]!;
        return f * slope;
      }),
    );
    expectClose(await numbers('linear'), summed(shares), 1e-3);
  });

  it('is a target: of the whole it gets what each feature gets, and occlusion runs it anew', async () => {
    const all = await value('toFeatures');
    expect(all.axes.map(({ name, size }) => [name, size])).toEqual([
      ['channel', 384],
      ['direction', K],
    ]);
    expectClose(
      await numbers('toSecond'),
      all.data.filter((_, i) => i % K === 1),
      1e-4,
    );
    expect((await numbers('occluded')).some((entry) => entry !== 0)).toBe(true);
  });

  it('reads batches of examples as it reads each', async () => {
    const over = await value('over');
    document.session.set('one', over.axes[0]!.index![3]!);
    expectClose(await numbers('one'), over.data.slice(3 * K, 4 * K), 1e-3);
  });
});

it('linear probes are directions with names, projected on', async () => {
  const probes = await value('probes');
  expect(probes.axes[0]!.names).toEqual(['fur', 'ears', 'grass', 'sky', 'paws']);
  const cube = await numbers('cube');
  const found = await value('probed');
  expect(found.axes[0]!.names).toHaveLength(K);
  const row = E.subarray(0, CHANNELS);
  const length = Math.hypot(...row);
  const expected = cube.reduce((sum, entry, i) => sum + (entry * row[i % CHANNELS]!) / length, 0);
  expect(found.data[0]! / expected).toBeCloseTo(1, 3);
});

it.each([
  ['other', 'dictionary-layer'],
  ['narrow', 'dictionary-width'],
  ['turned', 'dictionary-invalid'],
  ['lacking', 'dictionary-invalid'],
  ['box', 'dictionary-invalid'],
  ['labels', 'dictionary-invalid'],
  ['nothing', 'dictionary-invalid'],
  ['changed', 'dictionary-invalid'],
  ['text', 'dictionary-invalid'],
  ['short', 'weights-truncated'],
])('refuses one that is %s', async (name, code) => {
  expect(BROKEN).toContain(name);
  await expect(value(name)).rejects.toMatchObject({ code });
});
