import { expect, it } from 'vitest';
import { imported } from '../../../support/import.ts';
import { type GivenModel, type GivenNode, onnxFile } from '../../../support/onnx.ts';

const whole = (...values: number[]) => ({ shape: [values.length], values, as: 'int64' as const });
const reads = (op: string, more: Partial<GivenNode> = {}): GivenNode => ({
  op,
  inputs: ['image'],
  outputs: ['o'],
  ...more,
});
const padded = { kernel_shape: [3, 3], pads: Array(4).fill(1e5) };

/** Files of some hundred bytes that ask for terabytes. */
const ASKING: Record<string, GivenModel> = {
  'a border': {
    nodes: [reads('Pad', { inputs: ['image', 'p'] })],
    initializers: { p: whole(0, 0, 2 ** 31 - 8, 2 ** 31 - 8, 0, 0, 1, 1) },
  },
  'a larger picture': {
    nodes: [
      reads('Resize', {
        inputs: ['image', '', 's'],
        attributes: { coordinate_transformation_mode: 'asymmetric', nearest_mode: 'floor' },
      }),
    ],
    initializers: { s: { shape: [4], values: [1, 1, 1e5, 1e5] } },
  },
  'a convolution over a border': {
    nodes: [reads('Conv', { inputs: ['image', 'w'], attributes: { pads: padded.pads } })],
    initializers: { w: { shape: [2, 3, 1, 1], values: [1, 2, 3, 4, 5, 6] } },
  },
  'a pool over a border': { nodes: [reads('AveragePool', { attributes: padded })] },
  'itself, again and again': {
    nodes: Array.from({ length: 40 }, (_, i) => {
      const from = i === 0 ? 'image' : `c${i - 1}`;
      return { op: 'Concat', inputs: [from, from], outputs: [`c${i}`], attributes: { axis: 1 } };
    }),
  },
  'a huge picture': { nodes: [reads('Relu')], inputs: { image: { shape: [1, 3, 100_000, 100_000] } } },
};

it.each(Object.entries(ASKING))(
  'a file that asks for %s is refused before anything is made',
  async (_what, model) => {
    const file = onnxFile(model);
    expect(file.byteLength).toBeLessThan(3000);
    await expect(imported(file)).rejects.toMatchObject({
      code: 'network-shapes',
      message: expect.stringContaining('more than can be computed'),
    });
  },
);

it('an operation that makes such a constant is unsupported, and what comes before it stays', async () => {
  const nodes = [
    { op: 'Relu', inputs: ['image'], outputs: ['a'] },
    { op: 'ConstantOfShape', inputs: ['s'], outputs: ['c'] },
    { op: 'Gemm', inputs: ['a', 'c'], outputs: ['o'] },
  ];
  const { manifest } = await imported(onnxFile({ nodes, initializers: { s: whole(1e5, 1e5) } }));
  expect(manifest.unsupported).toMatchObject([
    { op: 'ConstantOfShape', reason: expect.stringContaining('memory') },
  ]);
});
