import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { addressModel, documentFor, isModel } from '../../../src/editor/document/own-model.ts';
import { manifestOf } from '../../support/models.ts';

const mini = await manifestOf('mini-inception');
const template = readFileSync('specs/layers.json', 'utf8');
const file = (name: string, text = '{}') => new File([text], name);

describe('a model of the reader’s own', () => {
  it('is an ONNX file, or a topology with other files', () => {
    expect(isModel([file('net.onnx')])).toBe(true);
    expect(isModel([file('model.json'), file('group1-shard1of1.bin')])).toBe(true);
    expect(isModel([file('document.json')])).toBe(false);
    expect(isModel([file('cat.png')])).toBe(false);
  });

  it('has its weights found by name among the files', async () => {
    const topology = JSON.stringify({ weightsManifest: [{ paths: ['weights/a.bin', 'weights/b.bin'] }] });
    const texts: Promise<string>[] = [];
    const address = (given: File) => {
      texts.push(given.text());
      return `blob:page/${given.name}`;
    };
    const files = [file('b.bin'), file('model.json', topology), file('a.bin')];
    expect(await addressModel(files, address)).toEqual({
      url: 'blob:page/model.json',
      name: 'your network',
      lists: [],
    });
    expect(JSON.parse((await Promise.all(texts)).at(-1)!).weightsManifest[0].paths).toEqual([
      'blob:page/a.bin',
      'blob:page/b.bin',
    ]);
    const apart = addressModel(files.slice(0, 2), address);
    await expect(apart).rejects.toMatchObject({
      code: 'weights-apart',
      message: expect.stringContaining('weights/a.bin'),
    });
  });

  it('takes the names of its classes from the file that Teachable Machine puts beside it', async () => {
    const topology = file('model.json', JSON.stringify({ weightsManifest: [{ paths: ['./weights.bin'] }] }));
    const metadata = file('metadata.json', JSON.stringify({ labels: ['Cat', 'Dog'], imageSize: 224 }));
    const files = [metadata, file('weights.bin'), topology];
    const found = await addressModel(files, ({ name }) => `blob:page/${name}`);
    expect(found.lists).toEqual([['Cat', 'Dog']]);
    const network = { ...mini, labels: [{ label: 'class 0' }, { label: 'class 1' }] };
    expect(JSON.parse(documentFor(found, network, template)).networks.net.labels).toEqual(['Cat', 'Dog']);
  });

  it('takes the list of names among its files that has as many as it has classes', async () => {
    const files = [
      file('readme.txt', 'A network.'),
      file('names.txt', mini.labels.map((_, i) => `name ${i}`).join('\n')),
      file('net.onnx', 'graph'),
    ];
    const found = await addressModel(files, ({ name }) => `blob:page/${name}`);
    // What is a list is not taken for weights.
    expect(found).toMatchObject({ url: 'blob:page/net.onnx', name: 'net.onnx' });
    const { labels } = JSON.parse(documentFor(found, mini, template)).networks.net;
    expect(labels).toHaveLength(mini.labels.length);
    expect(labels[1]).toBe('name 1');
    expect(JSON.parse(documentFor(found, undefined, template)).networks.net).toEqual({
      url: 'blob:page/net.onnx',
    });
  });

  it('may have its weights in a file beside an ONNX file', async () => {
    const texts = new Map<string, Promise<string>>();
    const address = (given: File) => {
      const url = `blob:page/${texts.size}`;
      texts.set(url, given.text());
      return url;
    };
    const files = [file('net.onnx.data', 'numbers'), file('net.onnx', 'graph')];
    const { url, name } = await addressModel(files, address);
    expect(name).toBe('net.onnx');
    const apart = JSON.parse((await texts.get(url))!);
    expect(await texts.get(apart.onnx)).toBe('graph');
    expect(await texts.get(apart.weights['net.onnx.data'])).toBe('numbers');
  });

  it.each(['', '{"weights', 'null', '{"weightsManifest": 3}', '{"weightsManifest": [null]}'])(
    'is refused in words where its topology is none: %s',
    async (text) => {
      const given = addressModel([file('model.json', text), file('a.bin')], ({ name }) => name);
      await expect(given).rejects.toMatchObject({ code: 'bad-model' });
    },
  );

  it('is seen through a chooser of its own layers', async () => {
    const manifest = { ...mini, assumed: ['preprocess' as const] };
    const text = documentFor({ url: 'blob:page/net', name: 'net.onnx', lists: [] }, manifest, template);
    const { program, diagnostics } = compile(text, { net: manifest });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['preprocess-assumed', 'warning'],
    ]);
    // A layer in the middle.
    expect(program!.params[0]!.value).toBe('mixed4b');
    expect(program!.params[0]!.control!.options).toHaveLength(10);
  });
});
