import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { pictureFacts } from '../../../src/base/input.ts';
import { compile, networksOf } from '../../../src/compiler/compile.ts';
import { Device } from '../../../src/runtime/device/device.ts';
import { findNetwork } from '../../../src/runtime/loader/find-network.ts';
import { parseLabels, toLabels } from '../../../src/runtime/loader/labels.ts';
import { Loader } from '../../../src/runtime/loader/loader.ts';
import { loadManifest, loadManifests } from '../../../src/runtime/loader/manifest.ts';
import { createSession } from '../../../src/runtime/session.ts';
import { wasm } from '../../support/backend.ts';
import { expectSame } from '../../support/import.ts';
import * as plain from '../../support/plain.ts';
import { graphModel, ints, text, weight, whole } from '../../support/tfjs.ts';

beforeAll(() => wasm());

const BASE = 'https://example.org/site/';
const URL_OF_MODEL = `${BASE}nets/mine/model.json?version=a/b`;

const filter = plain.random([3, 3, 3, 4], 2);
const window = { strides: ints(1, 1, 1, 1), padding: text('SAME') };
const files = graphModel(
  [
    { name: 'stem/Conv2D', op: 'Conv2D', input: ['image', 'w'], attr: window },
    { name: 'stem/Relu', op: 'Relu', input: ['stem/Conv2D'] },
    { name: 'mean', op: 'Mean', input: ['stem/Relu', 'axes'] },
  ],
  { w: weight(filter), axes: whole(1, 2) },
);

/** A PNG of one red pixel. */
const RED =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';

/** A loader of the network's files and of some texts, which notes what is read. */
function loaderOf(texts: Record<string, string> = {}): { loader: Loader; read: string[] } {
  const read: string[] = [];
  const loader = new Loader({
    base: BASE,
    allow: ['data:'],
    read: (url) => {
      if (url.protocol === 'data:') return undefined;
      const name = url.pathname.slice('/site/'.length);
      read.push(name);
      const text = texts[name];
      const bytes =
        text === undefined ? files[name.replace('nets/mine/', '')] : new TextEncoder().encode(text).buffer;
      return bytes
        ? Promise.resolve(bytes as ArrayBuffer)
        : Promise.reject(new Error(`There is no ${name}.`));
    },
  });
  return { loader, read };
}

describe('a network without a manifest', () => {
  it('gets one from its files, and says what it assumed', async () => {
    const { loader, read } = loaderOf();
    const manifest = await loadManifest(loader, { url: URL_OF_MODEL });
    expect(manifest).toMatchObject({ id: 'mine', format: 'tfjs-graph', assumed: ['preprocess', 'labels'] });
    expect(manifest.layers.map(({ name }) => name)).toEqual(['stem', 'logits']);
    expect(manifest.labels.map(({ label }) => label)).toEqual(['class 0', 'class 1', 'class 2', 'class 3']);
    expect(read).toEqual(['nets/mine/model.json', 'nets/mine/w.bin']);
  });

  it('takes the name of a usual way to show pixels', async () => {
    const { loader } = loaderOf();
    const { assumed, input } = await loadManifest(loader, { url: URL_OF_MODEL, preprocess: 'caffe' });
    expect(assumed).toEqual(['labels']);
    expect(pictureFacts(input).preprocess).toMatchObject({
      scale: 1,
      mean: [103.939, 116.779, 123.68],
      order: 'bgr',
    });
  });

  it.each([
    ['as many as its outputs', ['tench', 'goldfish', 'shark', 'ray'], ['tench', 'goldfish', 'shark', 'ray']],
    ['one fewer', ['tench', 'goldfish', 'shark'], ['background', 'tench', 'goldfish', 'shark']],
  ])('takes the names of ImageNet, which are %s', async (_what, names, labels) => {
    const { loader } = loaderOf({ 'models/googlenet/labels.json': JSON.stringify(names) });
    const found = await loadManifest(loader, { url: URL_OF_MODEL, labels: 'imagenet' });
    expect(found.labels.map(({ label }) => label)).toEqual(labels);
    expect(found.assumed).toEqual(['preprocess']);
  });

  it('takes what the document says', async () => {
    const { loader } = loaderOf({ 'names.txt': 'n01440764 tench, Tinca tinca\ngoldfish\nshark\nray\n' });
    const manifest = await loadManifest(loader, {
      url: URL_OF_MODEL,
      size: 12,
      labels: `${BASE}names.txt`,
      layers: { edges: 'stem/Conv2D' },
      preprocess: { scale: 1 },
    });
    expect(manifest.assumed).toBeUndefined();
    expect(pictureFacts(manifest.input).size).toEqual([12, 12]);
    expect(pictureFacts(manifest.input).preprocess.scale).toBe(1);
    expect(manifest.labels[0]).toEqual({ label: 'tench', wordnet: 'n01440764', synonyms: 'Tinca tinca' });
    expect(manifest.layers.map(({ name, shape }) => [name, shape])).toEqual([
      ['edges', [12, 12, 4]],
      ['stem', [12, 12, 4]],
      ['logits', [4]],
    ]);
  });

  it('takes the defaults of the schema for what of the pixels is left out, never those of a guess', async () => {
    const { loader } = loaderOf();
    const mean: [number, number, number] = [123, 117, 104];
    const { input, assumed } = await loadManifest(loader, { url: URL_OF_MODEL, preprocess: { mean } });
    expect(pictureFacts(input).preprocess).toEqual({ scale: 1, mean, std: [1, 1, 1], order: 'rgb' });
    expect(assumed).not.toContain('preprocess');
    const plain = await loadManifest(loader, { url: URL_OF_MODEL, preprocess: {} });
    const { scale, std, order } = pictureFacts(plain.input).preprocess;
    const { properties } = JSON.parse(await readFile('schema/v1/preprocess.json', 'utf8'));
    for (const [key, value] of Object.entries({ scale, mean: [0, 0, 0], std, order })) {
      expect(properties[key].default).toEqual(value);
    }
  });

  it('takes the names of classes that lie beside a model that was trained in a browser', async () => {
    const model = JSON.parse(new TextDecoder().decode(files['model.json']));
    const trained = JSON.stringify({ ...model, generatedBy: 'TensorFlow.js tfjs-layers v1.3.1' });
    const metadata = JSON.stringify({ labels: ['cat', 'dog', 'both', 'none'] });
    const beside = { 'nets/mine/model.json': trained, 'nets/mine/metadata.json': metadata };
    const { assumed, labels } = await loadManifest(loaderOf(beside).loader, { url: URL_OF_MODEL });
    expect(assumed).toEqual(['preprocess']);
    expect(labels.map(({ label }) => label)).toEqual(['cat', 'dog', 'both', 'none']);
    for (const text of ['{"labels": 3}', '{', undefined]) {
      const { loader } = loaderOf({
        'nets/mine/model.json': trained,
        ...(text !== undefined && { 'nets/mine/metadata.json': text }),
      });
      expect((await loadManifest(loader, { url: URL_OF_MODEL })).assumed).toContain('labels');
    }
  });

  it('reads its weights once for the manifest and the network', async () => {
    const { loader, read } = loaderOf();
    const first = await findNetwork(loader, { url: URL_OF_MODEL });
    const second = await findNetwork(loader, { url: URL_OF_MODEL, size: 12 });
    expect(second.files).toBe(first.files);
    expect(read.filter((name) => name.endsWith('w.bin'))).toHaveLength(1);
  });

  it('is called by its file, whatever its address is written in', async () => {
    for (const [address, title] of [
      ['nets/mine/model.json', 'mine'],
      ['nets/mine/my%20net.json', 'my net'],
      ['nets/mine/%E0%A4.json', '%E0%A4'],
    ] as const) {
      const { loader } = loaderOf({ [address]: new TextDecoder().decode(files['model.json']) });
      expect((await loadManifest(loader, { url: address })).title).toBe(title);
    }
  });

  it('runs in a document, at its size and with its pixels', async () => {
    const { loader } = loaderOf();
    const document = JSON.stringify({
      networks: {
        net: {
          url: URL_OF_MODEL,
          size: [8, 8],
          labels: ['a', 'b', 'c', 'd'],
          preprocess: { scale: 0.01, mean: [0, 1, 2], std: [1, 1, 1], order: 'rgb' },
        },
      },
      inputs: { photo: { url: `data:image/png;base64,${RED}` } },
      contents: { scores: { type: 'activation', of: 'net/output/neuron' } },
      interface: { type: 'infovis', mark: 'bars', content: '#scores' },
    });
    const { program, diagnostics } = compile(document, await loadManifests(loader, networksOf(document)));
    expect(diagnostics).toEqual([]);
    expect(program!.networks.net!.labels).toEqual(['a', 'b', 'c', 'd']);
    const rgba = Uint8Array.from({ length: 4 }, (_, i) => (i % 3 === 0 ? 255 : 0));
    const device = new Device(loader, async () => ({ width: 1, height: 1, rgba }), { prefer: 'wasm' });
    const session = createSession(program!, device);
    const found = await session.value(program!.contents.scores!);
    const picture = { shape: [8, 8, 3], data: Array.from({ length: 192 }, (_, i) => [2.55, -1, -2][i % 3]!) };
    const expected = plain.globalMean(plain.relu(plain.conv(picture, filter, { pads: [1, 1, 1, 1] })));
    expectSame({ shape: [4], data: [...found!.data] }, expected);
    session.dispose();
    await device.dispose();
  });

  it('a tensor that it does not have is told where the document names it', async () => {
    const { loader } = loaderOf();
    const url = URL_OF_MODEL;
    const networks = { a: { url, output: 'nowhere' }, b: { url, layers: { 'first/one': 'nowhere' } } };
    const document = { networks, interface: { type: 'infovis', mark: 'image', content: 'a/input/whole' } };
    const { diagnostics } = compile(JSON.stringify(document), await loadManifests(loader, networks));
    expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
      expect.arrayContaining([
        'unknown-tensor /networks/a/output',
        'unknown-tensor /networks/b/layers/first~1one',
      ]),
    );
  });

  it('that cannot be read makes its part of the document unavailable', async () => {
    const { loader } = loaderOf({ 'page.json': '<!doctype html>', 'cut.json': '{"modelTopology": ' });
    const found = await loadManifests(loader, {
      page: { url: `${BASE}page.json` },
      cut: { url: `${BASE}cut.json` },
      incomplete: { url: `${BASE}cut.json`, labels: [] },
    });
    expect(Object.values(found).map((entry) => 'unavailable' in entry && entry.unavailable.code)).toEqual([
      'foreign-model',
      'bad-model',
      'bad-model',
    ]);
  });
});

describe('labels', () => {
  const bytes = (content: string) => new TextEncoder().encode(content).buffer as ArrayBuffer;
  it('are lines of a text, with or without WordNet ids', () => {
    expect(parseLabels(bytes('tabby\r\ntiger cat\r\n'))).toEqual([
      { label: 'tabby' },
      { label: 'tiger cat' },
    ]);
    expect(parseLabels(bytes('n02123045'))).toEqual([{ label: 'n02123045', wordnet: 'n02123045' }]);
  });

  it('are JSON: texts, objects, or what Keras has by number', () => {
    expect(parseLabels(bytes('["a, b", "c"]'))).toEqual([{ label: 'a, b' }, { label: 'c' }]);
    expect(parseLabels(bytes('[{"label": "a", "wordnet": "n1"}]'))).toEqual([{ label: 'a', wordnet: 'n1' }]);
    expect(toLabels({ 0: ['n02123045', 'tabby'] })).toEqual([{ label: 'tabby', wordnet: 'n02123045' }]);
  });

  it('are found by the numbers that an object has for them, whatever its order', () => {
    const named = (text: string) => parseLabels(bytes(text)).map(({ label }) => label);
    expect(named('{"2": "c", "0": "a", "1": "b"}')).toEqual(['a', 'b', 'c']);
    expect(named('{"b": 1, "a": 0}')).toEqual(['a', 'b']);
    expect(parseLabels(bytes('{"1": "b"}'))).toEqual([{ label: 'class 0', unnamed: true }, { label: 'b' }]);
  });

  it.each(['{"a": "b"}', '[null]', '[["n1"], {}]', '{"99999999": "far"}'])('are not %s', (text) => {
    expect(() => parseLabels(bytes(text))).toThrow();
  });
});
