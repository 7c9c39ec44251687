import { describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { deviceKernels } from '../../../../src/runtime/kernels/device.ts';
import type { DeviceContext } from '../../../../src/runtime/kernels/kernel.ts';
import { activation } from '../../../../src/runtime/kernels/network/activation.ts';
import { expectClose } from '../../../support/golden.ts';
import { miniInceptionRun } from '../../../support/stored-run.ts';

const run = miniInceptionRun();
const context = { signal: new AbortController().signal, onProgress: () => {} } as unknown as DeviceContext;

const linear = (from: object, to: object, more: object = {}): Promise<Value> =>
  deviceKernels['attribution/linear']!(
    [run.trace],
    { from, to: { index: null, ...to }, score: 'logit', relax: false, ...more },
    context,
  ) as Promise<Value>;

const atoms = (layer: string, atom: string) => ({ layer, atom });

describe.each(['spatial', 'channel'])('between two layers, by %s, either may be the source', (atom) => {
  const [lower, upper] = [atoms('mixed5a', atom), atoms('mixed5b', atom)];

  it('the earlier one in `from` is as without', async () => {
    const plain = await linear(lower, upper);
    const either = await linear(lower, upper, { either: true });
    expect(either.axes).toEqual(plain.axes);
    expect(either.data).toEqual(plain.data);
  });

  it('the later one in `from` is the same numbers the other way round', async () => {
    const plain = await linear(lower, upper);
    const turned = await linear(upper, lower, { either: true });
    const n = plain.axes.length / 2;
    expect(turned.axes).toEqual([...plain.axes.slice(n), ...plain.axes.slice(0, n)]);
    const [rows, columns] = [plain.data.length / sizeOf(turned, n), sizeOf(turned, n)];
    const expected = turned.data.map((_, i) => plain.data[(i % rows) * columns + Math.floor(i / rows)]!);
    expectClose(turned.data, expected, 1e-6);
  });
});

it('a layer is attributed to itself what it is', async () => {
  const own = await linear(atoms('mixed5b', 'channel'), atoms('mixed5b', 'channel'), { either: true });
  const cube = (await activation([run.trace], { layer: 'mixed5b', unit: '' }, context)) as Value;
  const channels = own.axes[0]!.size;
  const sums = new Float32Array(channels);
  cube.data.forEach((entry, i) => {
    sums[i % channels]! += entry;
  });
  const expected = own.data.map((_, i) => (i % (channels + 1) === 0 ? sums[i / (channels + 1)]! : 0));
  expectClose(own.data, expected, 1e-5);
});

const sizeOf = ({ axes }: Value, n: number): number =>
  axes.slice(0, n).reduce((product, { size }) => product * size, 1);
