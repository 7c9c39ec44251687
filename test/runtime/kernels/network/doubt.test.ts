import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureFacts } from '../../../../src/base/input.ts';
import type { Value } from '../../../../src/base/value.ts';
import { doubt } from '../../../../src/runtime/kernels/network/doubt.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import { wasm } from '../../../support/backend.ts';
import { networkOf, op } from '../../../support/networks.ts';
import { byHand } from '../../../support/value.ts';

beforeAll(wasm);

const attrs = { strides: [1, 1], dilations: [1, 1], padding: 'same', activation: 'relu' } as const;
const conv = (name: string, from: string, filter: number[][]) =>
  op(
    'conv',
    {
      attrs,
      weights: { filter: tf.tensor4d([[filter]], [1, 1, filter.length, filter[0]!.length]) },
    } as never,
    name,
    [from],
  );

let network: Network;
beforeAll(() => {
  // Colours to three channels as they are; then: red, green, blue, and one that nothing excites.
  const kept = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  network = networkOf(
    [
      conv('below', 'input', kept),
      conv(
        'above',
        'below',
        kept.map((row) => [...row, -1]),
      ),
    ],
    [2, 2],
  );
  for (const layer of network.manifest.layers)
    Object.assign(layer, { axes: ['y', 'x', 'channel'], shape: [2, 2, layer.name === 'above' ? 4 : 3] });
  Object.assign(pictureFacts(network.manifest.input).preprocess, { scale: 1 / 255, std: [1, 1, 1] });
  delete network.manifest.output;
});
afterAll(() => network.dispose());

/** Eight pictures of one colour each: red, then green. */
const colours = Array.from({ length: 8 }, (_, i) => (i < 4 ? [51 * (i + 1), 0, 0] : [0, 51 * (i - 3), 0]));
const examples = {
  dataset: { title: 'colours', examples: [] },
  numbers: colours.map((_, i) => i),
  picture: async (number: number) =>
    byHand(
      [
        ['y', 2],
        ['x', 2],
        ['channel', 3],
      ],
      Array.from({ length: 4 }, () => colours[number]!).flat(),
    ),
};
const activations: Value = {
  ...byHand(
    [
      ['example', 8],
      ['channel', 4],
    ],
    colours.flatMap(([r, g, b]) => [(4 * r!) / 255, (4 * g!) / 255, (4 * b!) / 255, 0]),
  ),
};
activations.axes[0]!.names = colours.map((_, i) => `${i < 4 ? 'red' : 'green'} ${i}`);

/** The strongest two of each channel. */
function strongestOf(atoms: number[]): Value {
  const two = [
    [3, 2],
    [7, 6],
    [0, 1],
    [0, 1],
  ];
  const numbers = atoms.flatMap((atom) => two[atom]!);
  const axes: [['channel', number], ['example', number]] = [
    ['channel', atoms.length],
    ['example', 2],
  ];
  const value = byHand(axes, numbers);
  value.axes[0]!.index = atoms;
  const values = byHand(
    axes,
    atoms.flatMap((atom) => two[atom]!.map((i) => activations.data[i * 4 + atom]!)),
  );
  return { ...value, parts: { values } };
}

/** Pictures of one colour, one for each entry. */
function picturesOf(atoms: number[], rgba: number[][]): Value {
  const value = byHand(
    [
      ['channel', atoms.length],
      ['y', 4],
      ['x', 4],
      ['channel', 4],
    ],
    rgba.flatMap((colour) => Array.from({ length: 16 }, () => colour).flat()),
  );
  value.axes[0]!.index = atoms;
  return value;
}

function measured(measures: string[], atoms: number[], rgba: number[][] = [], pictured = atoms) {
  const context = {
    network: async () => network,
    dataset: async () => examples,
    pause: async () => {},
    signal: new AbortController().signal,
    onProgress: () => {},
  };
  const inputs = [activations, strongestOf(atoms), ...(rgba.length > 0 ? [picturesOf(pictured, rgba)] : [])];
  return doubt(
    inputs,
    { network: {}, dataset: {}, layer: 'above', measures, unit: 'u' } as never,
    context as never,
  ) as Promise<Value>;
}

describe('doubt about pictures', () => {
  it('share is that of the strongest example, by means over positions', async () => {
    // The strongest have 204/255 of red and of green.
    const { data, axes } = await measured(
      ['share'],
      [1, 0],
      [
        [0, 102, 0, 255],
        [255, 0, 0, 255],
      ],
    );
    expect(data[0]).toBeCloseTo(0.5, 5);
    expect(data[1]).toBeCloseTo(1.25, 5);
    expect(axes[0]).toMatchObject({ name: 'channel', index: [1, 0] });
  });

  it('what is transparent is grey', async () => {
    const { data } = await measured(['share'], [0], [[255, 0, 0, 0]]);
    expect(data[0]).toBeCloseTo(0.5 / 0.8, 2);
  });

  it('a path is that of the examples, however strong, or another one', async () => {
    expect((await measured(['path'], [0], [[20, 90, 0, 255]])).data[0]).toBeCloseTo(1, 5);
    expect((await measured(['path'], [0], [[0, 90, 90, 255]])).data[0]).toBe(0);
  });

  it('several pictures of one channel count on average, and their likeness is that of what they excite', async () => {
    const [red, green] = [
      [255, 0, 0, 255],
      [0, 255, 0, 255],
    ];
    const same = await measured(['faces', 'share'], [0], [red, red], [0, 0]);
    expect(same.parts!.faces!.data[0]).toBeCloseTo(1, 5);
    const apart = await measured(['faces', 'share'], [0], [red, green], [0, 0]);
    expect(apart.parts!.faces!.data[0]).toBeLessThan(0);
    expect(apart.parts!.share!.data[0]).toBeCloseTo((1.25 + 0) / 2, 5);
  });

  it('misfires are other labels among the strongest', async () => {
    expect((await measured(['misfires'], [0, 1])).data).toEqual(Float32Array.of(0, 0));
  });

  it('leaves out channels that no example excites, and refuses where none is left, or examples are few', async () => {
    const { axes, notes } = await measured(
      ['share'],
      [0, 3],
      [
        [255, 0, 0, 255],
        [0, 0, 0, 255],
      ],
    );
    expect([axes[0]!.index, notes]).toEqual([[0], { unexcited: [3] }]);
    await expect(measured(['misfires'], [2, 3])).rejects.toMatchObject({ code: 'doubt-silent' });
    activations.axes[0]!.size = 3;
    await expect(measured(['misfires'], [0])).rejects.toMatchObject({ code: 'doubt-few' });
    activations.axes[0]!.size = 8;
  });
});
