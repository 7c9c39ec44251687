import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneHot } from '../../../../src/runtime/network/atoms.ts';
import { tensorOf } from '../../../../src/runtime/network/names.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose, floats, golden } from '../../../support/golden.ts';
import { networkAt } from '../../../support/transformers.ts';

interface Attribution {
  class: number;
  perToken: number[];
  perChannel: number[];
}

interface Golden {
  logits: number[];
  pattern: Record<string, number[]>;
  residual: Record<string, { cls: number[]; norms: number[] }>;
  attribution: Record<string, Attribution> & { pixelsGradientL2: number };
  attributionFrozenNorm: Record<string, Attribution>;
}

const BLOCKS = ['block0', 'block1', 'block2'];
const expected = await golden<Golden>('vit-random.json');
const image = await floats('vit-random.input.f32');

describe.each(['torchscript', 'dynamo'])('a vision transformer by the exporter %s', (exporter) => {
  let network: Network;
  let trace: Trace;

  beforeAll(async () => {
    await wasm();
    tf.engine().startScope();
    network = await networkAt(
      new URL(`../../../fixtures/golden/vit-random.${exporter}.onnx`, import.meta.url),
    );
    trace = new Trace(network, tf.tensor4d(image, [1, 48, 48, 3]));
  });
  afterAll(() => tf.engine().endScope());

  const layer = (name: string): tf.Tensor => trace.get(tensorOf(network, name));

  /** The tokens after a block, [37, 48], the class token first, by what `of` gives of each part. */
  const tokens = (block: string, of: (name: string) => tf.Tensor): tf.Tensor2D =>
    tf.concat([tf.reshape(of(`${block}/class`), [1, 48]), tf.reshape(of(block), [36, 48])]) as tf.Tensor2D;

  const gradient = (name: string, index: number, frozenNorm: boolean): tf.Tensor => {
    const cotangent = oneHot([index], 7);
    const [from, to] = [tensorOf(network, name), tensorOf(network, 'output')];
    return pull(trace, { from, to, cotangent, rules: { frozenNorm } });
  };

  it('gives its logits, patterns and residual stream', async () => {
    expectClose(await layer('output').data(), expected.logits, 1e-3);
    for (const block of BLOCKS) {
      expectClose(await layer(`${block}/pattern`).data(), expected.pattern[block]!, 1e-3);
      const { cls, norms } = expected.residual[block]!;
      expectClose(await layer(`${block}/class`).data(), cls, 1e-3);
      expectClose(await tf.norm(tokens(block, layer), 2, 1).data(), norms, 1e-3);
    }
  });

  it.each(BLOCKS)('attributes to tokens and channels after %s', async (block) => {
    const given = [expected.attribution[block]!, expected.attributionFrozenNorm[block]!];
    const found = given.map(({ class: index }, i) =>
      tokens(block, (name) => tf.mul(layer(name), gradient(name, index, i === 1))),
    );
    // What reaches the target through one norm alone is nothing but rounding, beside what it is with that frozen.
    for (const [axis, key] of [
      [1, 'perToken'],
      [0, 'perChannel'],
    ] as const) {
      const sums = tf.concat(found.map((product) => tf.sum(product, axis)));
      expectClose(
        await sums.data(),
        given.flatMap((each) => each[key]),
        1e-3,
      );
    }
  });

  it('has the gradient at the pixels', async () => {
    const found = tf.norm(gradient('input', expected.attribution.block0!.class, false));
    expectClose(await found.data(), [expected.attribution.pixelsGradientL2], 1e-3);
  });

  it('names its layers, with their axes', () => {
    const axes = network.manifest.layers.map(({ name, axes }) => [name, axes?.join(' ')]);
    expect(axes.slice(1, 11)).toEqual([
      ['embed', 'y x channel'],
      ['embed/class', 'channel'],
      ['block0/pattern', 'head query key'],
      ['block0/heads', 'head token channel'],
      ['block0/attention', 'y x channel'],
      ['block0/attention/class', 'channel'],
      ['block0/mlp', 'y x channel'],
      ['block0/mlp/class', 'channel'],
      ['block0', 'y x channel'],
      ['block0/class', 'channel'],
    ]);
  });
});
