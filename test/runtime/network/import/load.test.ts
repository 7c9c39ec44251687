import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../../../src/base/diagnostic.ts';
import type { Manifest } from '../../../../src/base/manifest.ts';
import { hashOf } from '../../../../src/runtime/network/import/hash.ts';
import { loadNetwork, type ReadFile } from '../../../../src/runtime/network/import/load.ts';
import { tensorOf } from '../../../../src/runtime/network/names.ts';
import { wasm } from '../../../support/backend.ts';
import { manifestOf, readModel } from '../../../support/models.ts';

const SHARD = 'group1-shard1of1.bin';
const read = readModel('mini-inception');
let manifest: Manifest;

beforeAll(async () => {
  await wasm();
  manifest = await manifestOf('mini-inception');
});

/** The model's files with one of them changed, and a manifest that agrees with them. */
async function changed(
  file: string,
  change: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>,
): Promise<[Manifest, ReadFile]> {
  const files = new Map(
    await Promise.all(
      ['model.json', SHARD].map(async (name) => [name, new Uint8Array(await read(name))] as const),
    ),
  );
  files.set(file, change(files.get(file)!));
  const reader: ReadFile = async (name) => files.get(name)!.buffer;
  const hash = await hashOf([await reader('model.json'), await reader(SHARD)]);
  return [{ ...manifest, hash, weightBytes: files.get(SHARD)!.byteLength }, reader];
}

const edited = (edit: (text: string) => string) => (bytes: Uint8Array) =>
  new TextEncoder().encode(edit(new TextDecoder().decode(bytes)));

async function faultOf(
  given: Manifest,
  reader: ReadFile,
): Promise<{ code: string; message: string; hint: string }> {
  const before = tf.memory().numTensors;
  try {
    await loadNetwork(given, reader);
  } catch (error) {
    expect(tf.memory().numTensors).toBe(before);
    return error as { code: string; message: string; hint: string };
  }
  throw new Error('It was accepted.');
}

function thrownBy(act: () => unknown): Fault {
  try {
    act();
  } catch (error) {
    return error as Fault;
  }
  throw new Error('It was accepted.');
}

describe('a network', () => {
  it('loads with progress, and is freed entirely', async () => {
    const before = tf.memory().numTensors;
    const progress: number[] = [];
    const inHalves: ReadFile = async (name, onBytes) => {
      const bytes = await read(name);
      onBytes?.(bytes.byteLength / 2);
      return bytes;
    };
    const network = await loadNetwork(manifest, inHalves, (fraction) => progress.push(fraction));
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.some((fraction) => fraction > 0.4 && fraction < 0.6)).toBe(true);
    expect(progress.at(-1)).toBe(1);
    expect(network.ops.map(({ kind }) => kind).filter((kind) => kind === 'pad')).toEqual([]);
    network.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('reads shards beside the model file', async () => {
    const asked: string[] = [];
    const reader: ReadFile = (name) => {
      asked.push(name);
      return read(name.replace('deeper/', ''));
    };
    const network = await loadNetwork({ ...manifest, model: 'deeper/model.json' }, reader);
    expect(asked).toEqual(['deeper/model.json', `deeper/${SHARD}`]);
    network.dispose();
  });
});

describe('files that are not as they should be', () => {
  it('cut short against the manifest', async () => {
    const [, reader] = await changed(SHARD, (bytes) => bytes.slice(0, 1000));
    const fault = await faultOf(manifest, reader);
    expect(fault.code).toBe('weights-truncated');
    expect(fault.message).toContain('1000');
    expect(fault.message).toContain(String(manifest.weightBytes));
  });

  it('cut short against the model itself', async () => {
    const fault = await faultOf(...(await changed(SHARD, (bytes) => bytes.slice(0, 1000))));
    expect(fault.code).toBe('weights-truncated');
    expect(fault.message).toContain(String(manifest.weightBytes));
  });

  it('with another hash', async () => {
    const [given, reader] = await changed(SHARD, (bytes) => {
      bytes[5000] = bytes[5000]! ^ 1;
      return bytes.slice();
    });
    expect((await faultOf({ ...given, hash: manifest.hash }, reader)).code).toBe('hash-mismatch');
  });

  it.each([
    ['infinite', 0x7c00],
    ['not a number', 0x7e01],
  ])('with a weight that is %s', async (_name, bits) => {
    const fault = await faultOf(
      ...(await changed(SHARD, (bytes) => {
        const copy = bytes.slice();
        new DataView(copy.buffer).setUint16(copy.byteLength - 400, bits, true);
        return copy;
      })),
    );
    expect(fault.code).toBe('weights-not-finite');
    expect(fault.message).toContain('logits/');
  });

  it('with an operation that is not known', async () => {
    const unknown = edited((text) =>
      text.replace('"op": "Mean"', '"op": "Einsum"').replace('"op":"Mean"', '"op":"Einsum"'),
    );
    const [given, reader] = await changed('model.json', unknown);
    const network = await loadNetwork(given, reader);
    expect(tensorOf(network, 'mixed5b')).toBe('mixed5b');
    const { message, hint } = thrownBy(() => tensorOf(network, 'output'));
    expect(message).toContain('avgpool0');
    expect(message).toContain('Einsum');
    expect(hint).toContain('mixed5b');
    network.dispose();
  });

  it('with a node that reads what is not there', async () => {
    const text = edited((json) => json.replaceAll('"mixed5b"', '"gone"').replace('"gone"', '"mixed5b"'));
    expect((await faultOf(...(await changed('model.json', text)))).code).toBe('bad-model');
  });

  it.each(['{}', '<html>', '{"modelTopology": {"node": []'])(
    'that are no graph model: %s',
    async (content) => {
      const model = await changed(
        'model.json',
        edited(() => content),
      );
      // No weights are named, so none are there; what the manifest says of them is another fault.
      const given = {
        ...model[0],
        weightBytes: 0,
        hash: await hashOf([new TextEncoder().encode(content).buffer as ArrayBuffer]),
      };
      const code = (await faultOf(given, model[1])).code;
      expect(['bad-model', 'foreign-model', 'weights-truncated']).toContain(code);
    },
  );

  it('called another format than they are of are read all the same', async () => {
    const network = await loadNetwork({ ...manifest, format: 'onnx' }, read);
    expect(network.ops.length).toBeGreaterThan(50);
    network.dispose();
  });

  it('whose manifest names a tensor that the network lacks', async () => {
    const layers = [{ name: 'mixed9', tensor: 'mixed9', shape: [], inputs: [] }];
    expect((await faultOf({ ...manifest, layers }, read)).code).toBe('unknown-tensor');
  });
});
