import { readFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Preprocess } from '../../../../src/base/input.ts';
import { pictureFacts } from '../../../../src/base/input.ts';
import { PRESETS } from '../../../../src/base/presets.ts';
import { toInput } from '../../../../src/runtime/input/picture/preprocess.ts';
import { resample } from '../../../../src/runtime/input/picture/resample.ts';
import { parseLabels } from '../../../../src/runtime/loader/labels.ts';
import { networkOf } from '../../../../src/runtime/network/import/load.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { type Opened, openModel } from '../../../support/import.ts';
import { hasShared, readFrom, sharedUrl } from '../../../support/models.ts';

beforeAll(() => wasm());

if (!hasShared) console.warn('../shared is not there: networks of others are not tested.');

/** Caffe's networks here: the mean taken away, red first. */
const LESS_MEAN: Preprocess = { scale: 1, mean: [123, 117, 104], std: [1, 1, 1], order: 'rgb' };

/** The test picture as the network wants it. */
async function picture([height, width]: [number, number], preprocess: Preprocess): Promise<tf.Tensor> {
  const file = await readFile(new URL('../../../../models/images/dog-and-cat.png', import.meta.url));
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = resample(Float32Array.from(data), [info.height, info.width], [height, width], 3);
  return tf.tidy(() => toInput(tf.div(tf.tensor(pixels, [1, height, width, 3]), 255), preprocess));
}

/** The most probable classes of the test picture. */
async function best(opened: Opened, preprocess: Preprocess, count: number): Promise<[number, number][]> {
  const network = await networkOf(opened.files, opened.manifest);
  const input = await picture(pictureFacts(opened.manifest.input).size, preprocess);
  const trace = new Trace(network, input);
  const probabilities = [...(await trace.get(network.manifest.output!.probabilities!).data())];
  trace.dispose();
  input.dispose();
  network.dispose();
  const ranked = probabilities.map((value, i): [number, number] => [i, value]).sort((a, b) => b[1] - a[1]);
  return ranked.slice(0, count);
}

const labels = async (file: string) =>
  parseLabels(new Uint8Array(await readFile(sharedUrl(`models/${file}`))).buffer);

describe.skipIf(!hasShared)('networks of others, without a manifest', () => {
  it('SqueezeNet 1.1, from ONNX', async () => {
    const opened = await openModel('squeezenet1.1.onnx', readFrom(sharedUrl('models/squeezenet1.1/')));
    const { manifest } = opened;
    expect(manifest.input).toMatchObject({ tensor: 'image', size: [227, 227] });
    expect(manifest.layers.map(({ name }) => name)).toEqual(
      'conv1 pool1 fire2 fire3 pool2 fire4 fire5 pool3 fire6 fire7 fire8 fire9 conv10 logits'.split(' '),
    );
    expect(manifest.unsupported).toBeUndefined();
    const names = await labels('googlenet/synset_words.txt');
    const found = await best(opened, LESS_MEAN, 3);
    expect(found.map(([i]) => names[i]!.label)).toEqual(['German shepherd', 'kelpie', 'malinois']);
    [0.864, 0.038, 0.027].forEach((expected, i) => {
      expect(found[i]![1]).toBeCloseTo(expected, 3);
    });
  });

  it('Tiny Darknet, from a tfjs layers model of 31 files', async () => {
    const opened = await openModel('model.json', readFrom(sharedUrl('models/tiny-darknet/')));
    const { manifest } = opened;
    expect(manifest.format).toBe('tfjs-layers');
    expect(manifest.layers).toHaveLength(21);
    expect(manifest.layers.at(-2)).toMatchObject({ name: 'conv2d_16', shape: [14, 14, 1000] });
    const ids = await labels('tiny-darknet/darknet_imagenet_wnids_1000.txt');
    const names = new Map(
      (await labels('googlenet/synset_words.txt')).map((entry) => [entry.wordnet, entry.label]),
    );
    const found = await best(opened, PRESETS['zero-to-one'], 5);
    const words = found.map(([i]) => names.get(ids[i]!.wordnet)!);
    expect(words[0]).toBe('German shepherd');
    expect(words).toContain('malinois');
  });

  it('GoogLeNet, from a tfjs graph model, gets the names that its authors gave', async () => {
    const opened = await openModel('model.json', readFrom(sharedUrl('models/googlenet/')));
    expect(opened.manifest.layers.map(({ name }) => name)).toEqual(
      [
        'conv2d0 maxpool0 conv2d1 conv2d2 maxpool1 mixed3a mixed3b maxpool4',
        'mixed4a mixed4b mixed4c mixed4d mixed4e maxpool10 mixed5a mixed5b logits',
      ].flatMap((line) => line.split(' ')),
    );
    expect(opened.manifest.output).toEqual({
      logits: 'logits',
      probabilities: 'softmax',
      activation: 'softmax',
    });
    const names = await labels('googlenet/synset_words.txt');
    const found = await best(opened, LESS_MEAN, 3);
    expect(found.map(([i]) => names[i]!.label)).toEqual(['German shepherd', 'malinois', 'Egyptian cat']);
    [0.827, 0.057, 0.012].forEach((expected, i) => {
      expect(found[i]![1]).toBeCloseTo(expected, 2);
    });
  });

  it('leave no tensor behind', async () => {
    const before = tf.memory().numTensors;
    await best(
      await openModel('squeezenet1.1.onnx', readFrom(sharedUrl('models/squeezenet1.1/'))),
      LESS_MEAN,
      1,
    );
    expect(tf.memory().numTensors).toBe(before);
  });
});
