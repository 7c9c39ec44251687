import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Atom } from '../../../../src/base/atoms.ts';
import type { Value } from '../../../../src/base/value.ts';
import { factorization } from '../../../../src/runtime/factor/factorization.ts';
import type { Factors } from '../../../../src/runtime/factor/factors.ts';
import { deviceKernels } from '../../../../src/runtime/kernels/device.ts';
import { attribute } from '../../../../src/runtime/network/attribute/attribute.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { context } from '../../../support/groups.ts';
import { PLAIN, plainNetwork, slopes } from '../../../support/plain-network.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const { height, width, channels, hidden } = PLAIN;
const PLACES = height * width;
const K = 2;

/** Groups of any kind: two maps and directions made of waves. */
function groupsOf(depth: number): Factors {
  const waves = (rows: number, phase: number) =>
    Float64Array.from({ length: rows * K }, (_, i) => 1 + Math.sin(phase + 0.7 * i));
  return {
    maps: { rows: PLACES, columns: K, data: waves(PLACES, 1) },
    directions: { rows: depth, columns: K, data: waves(depth, 2) },
  };
}

/** The directions that the atoms of a layer of activations `x` stand for, each as long as the layer. */
function directionsOf(atom: Atom, x: number[], depth: number): number[][] {
  const owners: Record<string, (i: number) => number> = {
    neuron: (i) => i,
    spatial: (i) => Math.floor(i / depth),
    channel: (i) => i % depth,
    whole: () => 0,
  };
  if (atom === 'group') {
    const { maps, directions } = groupsOf(depth);
    const entry = (j: number) => (_: number, i: number) =>
      maps.data[Math.floor(i / depth) * K + j]! * directions.data[(i % depth) * K + j]!;
    return [0, 1].map((j) => x.map(entry(j)));
  }
  const owner = owners[atom]!;
  const count = Math.max(...x.map((_, i) => owner(i))) + 1;
  return Array.from({ length: count }, (_, own) => x.map((value, i) => (owner(i) === own ? value : 0)));
}

const length = (values: number[]) => Math.hypot(...values);
const inner = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** What stands for each atom of a layer: its number, the sum over positions, a vector's length, a group's share. */
function scoresOf(atom: Atom, x: number[]): number[] {
  const parts = directionsOf(atom, x, hidden);
  if (atom === 'group') return parts.map((direction) => inner(x, direction) / length(direction));
  return parts.map((part) =>
    atom === 'spatial' || atom === 'whole' ? length(part) : part.reduce((sum, value) => sum + value, 0),
  );
}

const ATOM_NAMES: Atom[] = ['neuron', 'spatial', 'channel', 'whole', 'group'];
const LOWER = { input: channels, first: hidden };
const cases = (Object.keys(LOWER) as (keyof typeof LOWER)[]).flatMap((layer) =>
  ATOM_NAMES.flatMap((from) => ATOM_NAMES.map((to) => ({ layer, from, to }))),
);

/** A random network's run, and how a lower layer becomes the upper one, in plain loops. */
async function plainRun() {
  const { network, plain } = await plainNetwork(5);
  const input = tf.randomNormal([1, height, width, channels], 0, 1, 'float32', 14);
  const x = Array.from(await input.data());
  const lower = {
    input: { x, upper: (moved: number[]) => plain.run(moved).b },
    first: { x: plain.run(x).a, upper: (moved: number[]) => plain.above(moved) },
  };
  return { trace: new Trace(network, input), lower };
}

describe('between two layers, against finite differences in plain loops', () => {
  it.each(cases)('from $from of $layer to $to', async ({ layer, from, to }) => {
    const { trace, lower } = await plainRun();
    const { x, upper } = lower[layer];
    const count = scoresOf(to, upper(x)).length;
    const gradients = Array.from({ length: count }, (_, j) =>
      slopes(x, (moved) => scoresOf(to, upper(moved))[j]!),
    );
    const directions = directionsOf(from, x, LOWER[layer]);
    const expected = directions.map((direction) => gradients.map((gradient) => inner(direction, gradient)));
    const own = groupsOf(LOWER[layer]);
    const above = groupsOf(hidden);
    for (const way of ['pull', 'push'] as const) {
      const { data, plan } = await attribute(
        trace,
        {
          from: { layer, atom: from, ...(from === 'group' ? { factors: own } : {}) },
          to: { layer: 'second', atom: to, index: null, ...(to === 'group' ? { factors: above } : {}) },
          score: 'logit',
        },
        { way },
      );
      expect(plan.way).toBe(way);
      expectClose(data, expected.flat(), 1e-4);
    }
    // The other reading: the same numbers, from the upper layer's side.
    const groups: Record<string, Value> = {
      [layer]: factorization(own, axes(LOWER[layer]), {}),
      second: factorization(above, axes(hidden), {}),
    };
    const ends = [
      { layer: 'second', atom: to },
      { layer, atom: from },
    ] as const;
    const turned = (await deviceKernels['attribution/linear']!(
      [trace, ...ends.filter(({ atom }) => atom === 'group').map((end) => groups[end.layer]!)],
      { from: ends[0], to: { ...ends[1], index: null }, score: 'logit', relax: false, either: true },
      context(),
    )) as Value;
    expectClose(
      turned.data,
      gradients.flatMap((_, j) => expected.map((row) => row[j]!)),
      1e-4,
    );
    trace.dispose();
  });
});

const axes = (depth: number) => [
  { name: 'y' as const, size: height },
  { name: 'x' as const, size: width },
  { name: 'channel' as const, size: depth },
];
