import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { fault } from '../../../../src/base/messages.ts';
import { wasm } from '../../../support/backend.ts';
import { faultOf, imported, openModel } from '../../../support/import.ts';
import { readFrom } from '../../../support/models.ts';

beforeAll(() => wasm());

const FOLDER = new URL('../../../fixtures/models/', import.meta.url);
const bytesOf = async (name: string): Promise<ArrayBuffer> =>
  new Uint8Array(await readFile(new URL(name, FOLDER))).buffer;

it('weights beside an ONNX file count to it', async () => {
  const { manifest } = await openModel('digits.onnx', readFrom(FOLDER));
  const [model, weights] = await Promise.all(['digits.onnx', 'digits.onnx.data'].map(bytesOf));
  expect(manifest.weightBytes).toBe(model!.byteLength + weights!.byteLength);
  const other = new Uint8Array(weights!.slice(0));
  other[0]! ^= 1;
  const changed = await imported({ 'digits.onnx': model!, 'digits.onnx.data': other.buffer });
  expect(changed.manifest.hash).not.toBe(manifest.hash);
  changed.network.dispose();
});

it('weights that are not there are named', async () => {
  const model = await bytesOf('digits.onnx');
  const found = await faultOf(() =>
    openModel('digits.onnx', async (file) => {
      if (file === 'digits.onnx') return model;
      throw fault('network-unreachable', { url: file, reason: 'the server answered 404' });
    }),
  );
  expect(found.code).toBe('weights-external');
  expect(found.message).toContain('digits.onnx.data');
});

it('weights that were cut short are refused', async () => {
  const files = {
    'digits.onnx': await bytesOf('digits.onnx'),
    'digits.onnx.data': (await bytesOf('digits.onnx.data')).slice(0, 1000),
  };
  expect((await faultOf(() => imported(files))).code).toBe('weights-truncated');
});

it('files whose addresses say nothing of each other are put together by a list of them', async () => {
  const apart = { onnx: 'blob:1', weights: { 'digits.onnx.data': 'blob:2' } };
  const { network, manifest } = await imported({
    'model.json': new TextEncoder().encode(JSON.stringify(apart)).buffer as ArrayBuffer,
    'blob:1': await bytesOf('digits.onnx'),
    'blob:2': await bytesOf('digits.onnx.data'),
  });
  network.dispose();
  expect(manifest.layers.map(({ name }) => name)).toEqual(['conv1', 'conv2', 'pool1', 'fc']);
});
