import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { exportNetwork } from '../../../../src/runtime/network/export/export.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import type { Op, Padding, Pair } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { wasm } from '../../../support/backend.ts';
import { difference, reloaded } from '../../../support/exported.ts';
import { valueAt } from '../../../support/import.ts';
import { networkOf, normal, op } from '../../../support/networks.ts';
import { runOnnx } from '../../../support/onnxruntime.ts';
import { random } from '../../../support/plain.ts';
import { runGraphModel } from '../../../support/tfjs-run.ts';

beforeAll(wasm);

/** An op that reads a tensor of 3 channels, and gives one of 3 channels. */
type Make = (name: string, input: string) => Op;

const pair = (most: number, least = 1): fc.Arbitrary<Pair> =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }));

/** A padding that is less than the window. */
const padding = (size: Pair): fc.Arbitrary<Padding> =>
  fc.oneof(
    fc.constant('same' as const),
    fc.tuple(pair(size[0] - 1, 0), pair(size[1] - 1, 0)) as fc.Arbitrary<Padding>,
  );

const window = pair(3).chain((size) =>
  fc.record({ size: fc.constant(size), strides: pair(2), padding: padding(size) }),
);

const conv: fc.Arbitrary<Make> = fc
  .record({ window, dilations: pair(2), biased: fc.boolean(), seed: fc.integer({ min: 1, max: 99 }) })
  .map(({ window: { size, strides, padding }, dilations, biased, seed }) => {
    const stepped = strides.some((stride) => stride > 1);
    const attrs = { strides, dilations: stepped ? [1, 1] : dilations, padding, activation: 'relu6' };
    return (name, input) =>
      op(
        'conv',
        {
          attrs,
          weights: { filter: normal([...size, 3, 3], seed), ...(biased && { bias: normal([3], seed) }) },
        } as never,
        name,
        [input],
      );
  });

const pool: fc.Arbitrary<Make> = fc
  .tuple(fc.constantFrom('maxpool' as const, 'avgpool' as const), window)
  .map(
    ([kind, attrs]) =>
      (name, input) =>
        op(kind, { attrs }, name, [input]),
  );

const pad: fc.Arbitrary<Make> = fc
  .record({ pads: fc.tuple(pair(2, 0), pair(2, 0)), value: fc.constantFrom(0, -0.5) })
  .map((attrs) => (name, input) => op('pad', { attrs }, name, [input]));

const resize: fc.Arbitrary<Make> = fc
  .record({
    factor: fc.tuple(fc.constantFrom(1, 1.5, 2), fc.constantFrom(1, 1.3, 3)) as fc.Arbitrary<Pair>,
    method: fc.constantFrom('nearest' as const, 'linear' as const, 'cubic' as const),
    align: fc.constantFrom('half-pixel' as const, 'corners' as const, 'origin' as const),
  })
  .map((attrs) => (name, input) => op('resize', { attrs }, name, [input]));

const affine: fc.Arbitrary<Make> = fc
  .integer({ min: 1, max: 99 })
  .map(
    (seed) => (name, input) =>
      op('affine', { weights: { scale: normal([3], seed), offset: normal([1, 1, 3], seed + 1) } }, name, [
        input,
      ]),
  );

const softmax: fc.Arbitrary<Make> = fc.constant((name, input) => op('softmax', {}, name, [input]));

const network = fc
  .record({
    size: fc.tuple(fc.integer({ min: 7, max: 12 }), fc.integer({ min: 7, max: 12 })) as fc.Arbitrary<Pair>,
    makes: fc.array(fc.oneof(conv, pool, pad, resize, affine, softmax), { minLength: 1, maxLength: 3 }),
  })
  .map(({ size, makes }): { size: Pair; network: Network } => {
    // Names that TensorFlow does not allow, and that differ by nothing else.
    const names = makes.map((_, i) => `a${i % 2 ? ':' : ' '}${Math.floor(i / 2)}`);
    const ops = makes.map((make, i) => make(names[i]!, names[i - 1] ?? 'input'));
    const flat = op('reshape', { attrs: { shape: [-1] } }, 'flat', [names.at(-1)!]);
    return { size, network: networkOf([...ops, flat], size) };
  });

it('networks of random ops give the same numbers wherever they are exported to', async () => {
  await fc.assert(
    fc.asyncProperty(network, async ({ size, network }) => {
      const x = random([...size, 3], 7);
      const expected = await valueAt(network, x);
      const onnx = await exportNetwork(network, { format: 'onnx' });
      const tfjs = await exportNetwork(network, { format: 'tfjs' });
      for (const files of [onnx, tfjs]) {
        const again = await reloaded(files);
        expect(difference(await valueAt(again, x), expected)).toBeLessThan(1e-4);
        again.dispose();
      }
      // Optimizing, it joins borders to a pool that are wider than the pool's window, and then refuses them.
      const inOnnxRuntime = await runOnnx(onnx[0]!.bytes, x, 'disabled');
      for (const { flat } of [inOnnxRuntime, await runGraphModel(tfjs, x)]) {
        expect(difference(flat!, expected)).toBeLessThan(1e-4);
      }
      network.dispose();
    }),
    { numRuns: 40 },
  );
}, 120_000);
