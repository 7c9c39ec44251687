import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tensorOf } from '../../../../src/runtime/network/names.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { push } from '../../../../src/runtime/network/push.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose, golden } from '../../../support/golden.ts';
import { inner, normal } from '../../../support/networks.ts';
import { networkAt } from '../../../support/transformers.ts';

interface Golden {
  input: number[];
  shape: number[];
  output: number[];
  gradient: number[];
}

const expected = await golden<Record<string, Golden>>('transformers.json');
const EXPORTS = Object.keys(expected).flatMap((kind) =>
  ['torchscript', 'dynamo'].map((exporter) => ({ kind, exporter })),
);

/** Of each kind, the layers of the first block and their axes. */
const LAYERS: Record<string, Record<string, string | undefined>> = {
  encoder: { block0: 'y x channel', 'block0/class': 'channel', 'block0/mlp': 'y x channel' },
  gpt: { block0: 'token channel', 'block0/pattern': 'head query key', 'block0/mlp': 'token channel' },
  llama: { block0: 'token channel', 'block0/heads': 'head token channel', 'block0/mlp': 'token channel' },
  bert: { block0: 'token channel', 'block0/attention': 'token channel', 'block0/mlp': 'token channel' },
  windows: { block0: 'y x channel' },
  equations: { block0: 'token channel', 'block0/pattern': 'head query key' },
};

/** Of each kind, what the exporters spell out in several operations. */
const KINDS: Record<string, string[]> = {
  encoder: ['layernorm', 'gelu'],
  gpt: ['layernorm'],
  llama: ['rmsnorm', 'rotary', 'swish'],
  bert: ['layernorm', 'gelu'],
  windows: ['layernorm'],
  equations: ['matmul'],
};

/** The layer of all that a file gives out: the output, or the scores of every token. */
const scoresOf = ({ manifest: { layers } }: Network): string =>
  layers.some(({ name }) => name === 'predictions') ? 'predictions' : 'output';

describe.each(EXPORTS)('$kind by the exporter $exporter', ({ kind, exporter }) => {
  const { input, shape, output, gradient } = expected[kind]!;
  const isText = shape.length === 2;
  let network: Network;
  let trace: Trace;

  beforeAll(async () => {
    await wasm();
    tf.engine().startScope();
    const url = new URL(`../../../fixtures/golden/${kind}.${exporter}.onnx`, import.meta.url);
    network = await networkAt(url, { size: isText ? shape[1]! : shape[2]! });
    const x = tf.tensor(input, shape);
    trace = new Trace(network, isText ? x : tf.transpose(x, [0, 2, 3, 1]));
  });
  afterAll(() => tf.engine().endScope());

  /** The pixels, or the rows of the table of tokens. */
  const start = () => {
    if (!isText) return network.input;
    const vocabulary = 20;
    return network.ops.find((op) => op.kind === 'embedding' && op.weights.table.shape[0] === vocabulary)!
      .name;
  };

  it('gives its output', async () => {
    expectClose(await trace.get(tensorOf(network, scoresOf(network))).data(), output, 1e-3);
  });

  it('has its gradient', async () => {
    const to = tensorOf(network, scoresOf(network));
    const factors = output.map((_, i) => Math.cos(i * 0.7));
    const cotangent = tf.tensor(factors, [1, ...trace.shape(to)]);
    const pulled = pull(trace, { from: start(), to, cotangent });
    const found = isText ? pulled : tf.transpose(pulled, [0, 3, 1, 2]);
    expectClose(await found.data(), gradient, 1e-3);
  });

  it('has a forward mode whose adjoint its reverse mode is, for several examples', async () => {
    const [from, to] = [start(), tensorOf(network, scoresOf(network))];
    const tangents = normal([3, ...trace.shape(from)], 1);
    const cotangent = normal([3, ...trace.shape(to)], 2);
    const pushed = await inner(push(trace, { from, to, tangents }), cotangent);
    expectClose([await inner(pull(trace, { from, to, cotangent }), tangents)], [pushed], 1e-4);
  });

  it('is read as few ops', () => {
    const kinds = new Set<string>(
      network.ops.map((op) => (op.kind === 'elementwise' ? op.attrs.function : op.kind)),
    );
    for (const found of KINDS[kind]!) expect([found, kinds.has(found)]).toEqual([found, true]);
    for (const spelled of ['sqrt', 'rsqrt', 'square', 'erf'])
      expect([spelled, kinds.has(spelled)]).toEqual([spelled, false]);
  });

  it('names its layers', () => {
    const axes = new Map(network.manifest.layers.map(({ name, axes }) => [name, axes?.join(' ')]));
    for (const [name, wanted] of Object.entries(LAYERS[kind]!))
      expect([name, axes.get(name)]).toEqual([name, wanted]);
  });
});
