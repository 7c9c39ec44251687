import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecipeObjective } from '../../../src/compiler/program.ts';
import { type AdamState, adamStart, adamStep } from '../../../src/runtime/adam.ts';
import { type Atom, goalOf } from '../../../src/runtime/featurevis/goal.ts';
import { Objectives } from '../../../src/runtime/featurevis/objectives/objectives.ts';
import { pullAll } from '../../../src/runtime/network/pull.ts';
import { Trace } from '../../../src/runtime/network/trace.ts';
import { wasm } from '../../support/backend.ts';
import { expectClose } from '../../support/golden.ts';
import { inner, networkOf, normal, op } from '../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const conv = (name: string, input: string, from: number, to: number, seed: number, relu = false) =>
  op(
    'conv',
    {
      attrs: { strides: [1, 1], dilations: [1, 1], padding: 'same', activation: relu ? 'relu' : 'none' },
      weights: { filter: normal([3, 3, from, to], seed) as tf.Tensor4D, bias: normal([to], seed + 1) },
    },
    name,
    [input],
  );

/** A layer, two branches put side by side above it, and scores. */
const small = () =>
  networkOf(
    [
      conv('low', 'input', 3, 4, 1),
      conv('left', 'low', 4, 3, 3),
      conv('right', 'low', 4, 2, 5),
      op('concat', {}, 'high', ['left', 'right']),
      op('mean', { attrs: { keepDims: false } }, 'pooled', ['high']),
      op('dense', { attrs: { activation: 'none' }, weights: { matrix: normal([5, 6], 7) } }, 'scores', [
        'pooled',
      ]),
    ],
    [6, 6],
  );

const atoms: Atom[] = [
  { layer: 'high', index: 1, vector: [1, 2, -1, 0.5, -2] },
  { layer: 'high', index: 4, vector: [-1, 0, 1, 3, 1] },
];

/** Objectives at pictures, and their gradient there. */
async function evaluate(objective: RecipeObjective, pictures: tf.Tensor, of = atoms, progress = 0) {
  const aims = of.map((atom) => ({ goal: goalOf(objective, atom), family: 0 }));
  const objectives = new Objectives(small(), aims, [6, 6]);
  const colours = tf.slice(pictures, [0, 0, 0, 0], [-1, -1, -1, 3]);
  const trace = new Trace(objectives.network, colours);
  const found = objectives.evaluate(
    trace,
    pictures,
    of.map(() => progress),
  );
  const below =
    found.entries.size > 0
      ? pullAll(trace, { from: trace.network.input, entries: found.entries })
      : tf.zerosLike(colours);
  const beside = pictures.shape[3]! - 3;
  const wide = tf.pad4d(below as tf.Tensor4D, [
    [0, 0],
    [0, 0],
    [0, 0],
    [0, beside],
  ]);
  const gradient = found.pictures ? tf.add(wide, found.pictures) : wide;
  return { values: await found.values.data(), gradient, names: [...found.entries.keys()] };
}

const activations = (layer: string, pictures: tf.Tensor) => new Trace(small(), pictures).get(layer);

describe('a named objective is what its Definition says', () => {
  let pictures: tf.Tensor;
  beforeAll(() => {
    pictures = normal([2, 6, 6, 3], 11);
  });
  const channelMeans = async (layer: string) => tf.mean(activations(layer, pictures), [1, 2]).array();

  it('channel, atom', async () => {
    const means = (await channelMeans('high')) as number[][];
    const { values, names } = await evaluate('channel', pictures);
    expectClose(values, [means[0]![1]!, means[1]![4]!], 1e-4);
    // Two branches with one channel each.
    expect(names).toEqual(['high[1,4]']);
    const directed = await evaluate('atom', pictures);
    const plain = await evaluate('direction', pictures);
    expect(directed.values).toEqual(plain.values);
  });

  it('neuron: the centre, or the place that is given', async () => {
    const cube = (await activations('high', pictures).array()) as number[][][][];
    const channels = atoms.map(({ layer, index }) => ({ layer, index }));
    expectClose(
      (await evaluate('neuron', pictures, channels)).values,
      [cube[0]![3]![3]![1]!, cube[1]![3]![3]![4]!],
      1e-4,
    );
    // Of a direction, the direction there.
    const along = cube[0]![3]![3]!.reduce((sum, a, c) => sum + a * atoms[0]!.vector![c]!, 0);
    expect((await evaluate('neuron', pictures)).values[0]).toBeCloseTo(along, 3);
    const corner = await evaluate({ type: 'neuron', x: 1, y: 0, index: 2 }, pictures);
    expectClose(corner.values, [cube[0]![0]![5]![2]!, cube[1]![0]![5]![2]!], 1e-4);
  });

  it('neuron with a spread: positions weighed by a bell', async () => {
    const cube = (await activations('high', pictures).array()) as number[][][][];
    const bell = [0, 1, 2, 3, 4, 5].map((i) => Math.exp(-((((i + 0.5) / 6 - 0.5) / 0.3) ** 2) / 2));
    const total = bell.reduce((sum, share) => sum + share, 0) ** 2;
    const expected = cube[0]!.flat().reduce((sum, position, i) => {
      return sum + (position[2]! * bell[Math.floor(i / 6)]! * bell[i % 6]!) / total;
    }, 0);
    const { values } = await evaluate({ type: 'neuron', index: 2, spread: 0.3 }, pictures);
    expect(values[0]).toBeCloseTo(expected, 4);
  });

  it('neuron before activation: what the ReLU is given, of branches too', async () => {
    const rectified = networkOf(
      [
        conv('left', 'input', 3, 2, 1, true),
        conv('right', 'input', 3, 2, 3, true),
        op('concat', {}, 'high', ['left', 'right']),
      ],
      [6, 6],
    );
    const plain = networkOf([conv('right', 'input', 3, 2, 3)], [6, 6]);
    const cube = (await new Trace(plain, pictures).get('right').array()) as number[][][][];
    const goal = goalOf({ type: 'neuron', preactivation: true }, { layer: 'high', index: 3 });
    const aims = [0, 1].map(() => ({ goal, family: 0 }));
    const objectives = new Objectives(rectified, aims, [6, 6]);
    const found = objectives.evaluate(new Trace(objectives.network, pictures), pictures, [0, 0]);
    expectClose(await found.values.data(), [cube[0]![3]![3]![1]!, cube[1]![3]![3]![1]!], 1e-4);
  });

  it('a logarithm above 2, its tangent below', async () => {
    const [plain, log] = [
      (await evaluate({ type: 'neuron', index: 2 }, pictures)).values,
      (await evaluate({ log: { type: 'neuron', index: 2 } }, pictures)).values,
    ];
    const expected = [...plain].map((v) => (v > 2 ? Math.log(v) : Math.log(2) + (v - 2) / 2));
    expectClose(log, expected, 1e-4);
  });

  it('layer: the mean square', async () => {
    const squares = tf.mean(tf.square(activations('low', pictures)), [1, 2, 3]);
    expectClose(
      (await evaluate({ type: 'layer', layer: 'low' }, pictures)).values,
      await squares.data(),
      1e-4,
    );
  });

  it('diversity: nothing is more alike than a picture to itself', async () => {
    const one = tf.slice(pictures, [0, 0, 0, 0], [1, -1, -1, -1]);
    // Each of two alike: one inner product, of 1, over two pictures.
    expectClose((await evaluate('diversity', tf.concat([one, one]))).values, [-0.5, -0.5], 1e-4);
    expect((await evaluate('diversity', pictures)).values[0]).toBeGreaterThan(-0.5);
  });

  it('penalties, by hand', async () => {
    const plane = tf.tensor4d(
      [0, 1, 1, 1].flatMap((value) => [value, 0.5, 0.5, 0.25]),
      [1, 2, 2, 4],
    );
    const of = [atoms[0]!];
    const value = async (type: string, from: 'colour' | 'alpha', spread = 0) => {
      const aims = of.map((atom) => ({ goal: goalOf({ type, of: from, spread }, atom), family: 0 }));
      const objectives = new Objectives(small(), aims, [2, 2]);
      const trace = new Trace(small(), tf.zeros([1, 2, 2, 3]));
      return (await objectives.evaluate(trace, plane, [0]).values.data())[0];
    };
    // A quarter of it is taken up, and what is wanted is the share that the objective has by itself.
    expect(await value('area', 'alpha')).toBeCloseTo((0.25 - 0.36) ** 2, 5);
    // Of 12 numbers four are half a unit from grey; of the four differences of red two are 1.
    expect(await value('l1', 'colour')).toBeCloseTo(2 / 12, 5);
    expect(await value('l2', 'colour')).toBeCloseTo(1 / 12, 5);
    expect(await value('variation', 'colour')).toBeCloseTo(2 / 12, 5);
    expect(await value('l1', 'alpha')).toBeCloseTo(0.25, 5);
    // All four pixels are a quarter of the picture from its centre, both ways: 1 - exp(-1 / 2) ** 2.
    expect(await value('l1', 'alpha', 0.25)).toBeCloseTo(0.25 * (1 - Math.exp(-1)), 5);
  });
});

describe('its derivative agrees with finite differences', () => {
  const target = {
    shape: [3, 3, 5] as [number, number, number],
    data: Array.from({ length: 45 }, (_, i) => Math.sin(i)),
  };
  const all: [string, RecipeObjective][] = [
    ['channel', 'channel'],
    ['neuron', { type: 'neuron', x: 0.2, y: 0.9 }],
    ['neuron with a spread', { type: 'neuron', index: 2, spread: 0.2 }],
    ['neuron of a direction', { type: 'neuron', spread: 0.2 }],
    ['neuron before activation', { type: 'neuron', index: 2, preactivation: true }],
    ['logarithm', { sum: [{ log: { type: 'neuron', index: 2 } }, 'channel'] }],
    ['l1 beside the centre', { type: 'l1', spread: 0.3 }],
    ['a lower layer', { type: 'channel', layer: 'low', index: 2 }],
    ['logit', { type: 'channel', layer: 'scores', index: 3 }],
    ['direction', 'direction'],
    ['direction by angle', { type: 'direction', power: 2 }],
    ['match', { type: 'match', power: 1 }],
    ['layer', 'layer'],
    ['diversity', 'diversity'],
    ['l1', 'l1'],
    ['l2', 'l2'],
    ['variation', 'variation'],
    ['blur', 'blur'],
    ['area', { type: 'area', share: 0.2 }],
    ['l1 of alpha', { type: 'l1', of: 'alpha' }],
    ['blur of alpha', { type: 'blur', of: 'alpha' }],
    [
      'several together',
      {
        sum: [
          'neuron',
          { scale: 0.5, of: 'channel' },
          { scale: [-1, 3], of: { sum: [{ type: 'layer', layer: 'low' }, 'variation'] } },
          { negate: { type: 'channel', layer: 'low', index: 1 } },
        ],
      },
    ],
  ];
  it.each(all)('%s', async (_name, objective) => {
    const pictures = normal([2, 6, 6, 4], 21);
    const of = atoms.map((atom) => ({ ...atom, targets: { high: target } }));
    const change = normal(pictures.shape, 22);
    const step = 1e-3;
    const at = (way: number) => evaluate(objective, tf.add(pictures, tf.mul(way * step, change)), of, 0.25);
    const { gradient } = await at(0);
    const [above, below] = [(await at(1)).values, (await at(-1)).values];
    const slope = [...above].reduce((sum, value, i) => sum + (value - below[i]!) / (2 * step), 0);
    const found = await inner(gradient, change);
    // The absolute values of the variation have a kink within the step here and there.
    expect(Math.abs(found - slope)).toBeLessThan(2e-2 * Math.max(1, Math.abs(slope)));
  });
});

it('sums, factors and signs do what they say', async () => {
  const pictures = normal([2, 6, 6, 3], 11);
  const [neuron, layer] = [await evaluate('neuron', pictures), await evaluate('layer', pictures)];
  const together = await evaluate({ sum: [{ scale: 2, of: 'neuron' }, { negate: 'layer' }] }, pictures);
  expectClose(
    together.values,
    [0, 1].map((i) => 2 * neuron.values[i]! - layer.values[i]!),
    1e-4,
  );
  const late = await evaluate({ scale: [2, -2], of: 'neuron' }, pictures, atoms, 0.75);
  expectClose(
    late.values,
    [0, 1].map((i) => -neuron.values[i]!),
    1e-4,
  );
});

it('pictures of different layers are evaluated in one run as each by itself', async () => {
  const pictures = normal([2, 6, 6, 3], 11);
  const of: Atom[] = [
    { layer: 'low', index: 3 },
    { layer: 'scores', index: 5 },
  ];
  const both = await evaluate('atom', pictures, of);
  for (const [i, atom] of of.entries()) {
    const own = tf.slice(pictures, [i, 0, 0, 0], [1, -1, -1, -1]);
    const alone = await evaluate('atom', own, [atom]);
    expectClose([both.values[i]!], alone.values, 1e-4);
    expectClose(
      await tf.slice(both.gradient, [i, 0, 0, 0], [1, -1, -1, -1]).data(),
      await alone.gradient.data(),
      1e-4,
    );
  }
});

it('an index beyond the channels, an unknown objective and a missing direction are refused', () => {
  const of = (atom: Atom, objective: RecipeObjective = 'atom') =>
    new Objectives(small(), [{ goal: goalOf(objective, atom), family: 0 }], [6, 6]);
  const code = (name: string) => expect.objectContaining({ code: name });
  expect(() => of({ layer: 'high', index: 5 })).toThrow(code('index-range'));
  expect(() => of({ layer: 'nowhere', index: 0 })).toThrow(code('unknown-layer'));
  expect(() => of({ layer: 'high', index: 0 }, 'joy')).toThrow(code('unknown-objective'));
  expect(() => of({ layer: 'high', index: 0 }, 'direction')).toThrow(code('objective-needs'));
});

it("Adam's first steps are those of its paper, row by row", async () => {
  // The first row is at its first update, the second at its second.
  const start = adamStart(tf.tensor2d([[1], [1]]));
  const first = adamStep(start, tf.tensor2d([[4], [4]]), Array(2).fill({ rate: 0.05, updates: 0 }));
  // The first change is the rate in the direction of the gradient, whatever its size.
  expectClose(await first.parameters.data(), [1.05, 1.05], 1e-4);
  const mixed = Object.fromEntries(
    Object.keys(start).map((name) => [
      name,
      tf.concat([tf.slice(start[name]!, [0, 0], [1, 1]), tf.slice(first[name]!, [1, 0], [1, 1])]),
    ]),
  ) as AdamState;
  const rows = [
    { rate: 0.1, updates: 0 },
    { rate: 0.05, updates: 1 },
  ];
  const second = adamStep(mixed, tf.tensor2d([[-0.001], [-2]]), rows);
  const mean = (0.9 * 0.1 * 4 + 0.1 * -2) / (1 - 0.81);
  const spread = Math.sqrt((0.999 * 0.001 * 16 + 0.001 * 4) / (1 - 0.999 ** 2));
  expectClose(await second.parameters.data(), [0.9, 1.05 + (0.05 * mean) / spread], 1e-4);
});
