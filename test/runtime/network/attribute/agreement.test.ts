import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import type { Atom } from '../../../../src/base/atoms.ts';
import { picturedAxes } from '../../../../src/base/layer.ts';
import type { OutputActivation } from '../../../../src/base/manifest.ts';
import { startBackend } from '../../../../src/runtime/backend/start.ts';
import type { Factors } from '../../../../src/runtime/factor/factors.ts';
import { Partition } from '../../../../src/runtime/network/atoms.ts';
import { attribute } from '../../../../src/runtime/network/attribute/attribute.ts';
import type { Attribution, EndsRequest } from '../../../../src/runtime/network/attribute/ends.ts';
import { gradCam } from '../../../../src/runtime/network/attribute/methods/grad-cam.ts';
import { integrated } from '../../../../src/runtime/network/attribute/methods/integrated.ts';
import { occlusion } from '../../../../src/runtime/network/attribute/methods/occlusion.ts';
import { smoothgrad } from '../../../../src/runtime/network/attribute/methods/smoothgrad.ts';
import type { AttributionOptions } from '../../../../src/runtime/network/attribute/plan.ts';
import type { ScoreKind } from '../../../../src/runtime/network/attribute/scores/classes.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import type { Op } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { expectClose } from '../../../support/golden.ts';
import { MIDDLE } from '../../../support/middle-ops.ts';
import { networkOf, normal, op } from '../../../support/networks.ts';

/** A place among all combinations: what is attributed to what, how, in which network. */
interface Case {
  method: keyof typeof METHODS;
  from: { layer: string; atom: Atom };
  to: { layer: string; atom: Atom };
  score: ScoreKind;
  activation: OutputActivation;
  middle: keyof typeof MIDDLE;
  channels: number;
  classes: number;
  size: [number, number];
  against: boolean;
  seed: number;
}

type Method = (trace: Trace, ends: EndsRequest, options: AttributionOptions) => Promise<Attribution>;

const METHODS = {
  linear: (trace, ends, options) => attribute(trace, ends, options),
  relaxed: (trace, ends, options) => attribute(trace, { ...ends, relax: true }, options),
  guided: (trace, ends, options) => attribute(trace, { ...ends, guided: true }, options),
  'grad-cam': (trace, ends, options) => gradCam(trace, { ...ends, rectify: false }, options),
  integrated: (trace, ends, options) => integrated(trace, { ...ends, steps: 7, baseline: 'zero' }, options),
  smoothgrad: (trace, ends, options) =>
    smoothgrad(trace, { ...ends, samples: 7, noise: 0.05, seed: 3 }, options),
  occlusion,
} satisfies Record<string, Method>;

const ATOMS: Atom[] = ['neuron', 'spatial', 'channel', 'whole', 'group'];
const CLASS_SCORES = (['logit', 'probability', 'log-odds'] as const).flatMap((score) =>
  (['softmax', 'sigmoid', 'none'] as const).map((activation) => ({ score, activation })),
);
const TARGETS = [
  ...ATOMS.map((atom) => ({
    to: { layer: 'top', atom },
    score: 'logit' as const,
    activation: 'softmax' as const,
  })),
  ...CLASS_SCORES.map((each) => ({ to: { layer: 'output', atom: 'neuron' as const }, ...each })),
];
const LAYERS = ['input', 'stem', 'middle', 'top'];
const SIZES: [number, number][] = [
  [5, 4],
  [1, 1],
  [1, 6],
  [3, 3],
];

/**
 * Every method from every atom to every atom and score, each with the next of the networks: layers of one channel and of
 * one position, one class and several, each kind of op in between.
 */
const CASES: Case[] = (Object.keys(METHODS) as Case['method'][]).flatMap((method, m) => {
  const maps = method === 'relaxed' || method === 'grad-cam';
  return ATOMS.filter((atom) => !maps || atom === 'spatial').flatMap((atom, a) =>
    TARGETS.map((target, t): Case => {
      const i = (m * ATOMS.length + a) * TARGETS.length + t;
      const kinds = Object.keys(MIDDLE) as Case['middle'][];
      const below = LAYERS.slice(0, target.to.layer === 'top' ? 3 : 4);
      // Relaxed pools are what relaxing is about.
      const middle = method === 'relaxed' && i % 2 === 0 ? 'maxpool' : kinds[i % kinds.length]!;
      return {
        method,
        from: { layer: below[i % below.length]!, atom },
        ...target,
        middle,
        channels: [1, 2, 5][i % 3]!,
        classes: target.score === 'logit' || target.activation === 'sigmoid' ? [1, 4][i % 2]! : 4,
        size: SIZES[(i + Math.floor(i / 20)) % SIZES.length]!,
        against: i % 3 === 1 && target.to.atom !== 'whole',
        seed: i,
      };
    }),
  );
});

/** stem, one kind of op, a top, a mean and a classifier whose output may be probabilities already. */
function networkFor({ middle, channels, classes, activation, seed }: Case): Network {
  const conv = (name: string, from: string, shape: [number, number, number, number], at: number): Op =>
    op(
      'conv',
      {
        attrs: { strides: [1, 1], dilations: [1, 1], padding: 'same', activation: 'relu' },
        weights: { filter: normal(shape, seed + at), bias: normal([shape[3]], seed + at + 1) },
      },
      name,
      [from],
    );
  // Log-odds are of probabilities that are not 1.
  const small = activation === 'none' ? 0.05 : 0.5;
  const between = MIDDLE[middle](channels, 100 + seed);
  const width = shapeAfter([conv('stem', 'input', [3, 3, 2, channels], 1), ...between]).at(-1)!;
  const ops = [
    conv('stem', 'input', [3, 3, 2, channels], 1),
    ...MIDDLE[middle](channels, 100 + seed),
    conv('top', 'middle', [1, 1, width, Math.max(1, channels - 1)], 21),
    op('mean', { attrs: { keepDims: true } }, 'mean', ['top']),
    op('reshape', { attrs: { shape: [-1] } }, 'flat', ['mean']),
    op(
      'dense',
      {
        attrs: { activation: 'none' },
        weights: {
          matrix: tf.mul(small, normal([Math.max(1, channels - 1), classes], seed + 31)),
          bias: tf.mul(small, normal([classes], seed + 32)),
        },
      },
      'scores',
      ['flat'],
    ),
    ...(activation === 'none'
      ? [op('elementwise', { attrs: { function: 'sigmoid' } }, 'shares', ['scores'])]
      : []),
  ];
  const network = networkOf(ops);
  network.manifest.output = { logits: ops.at(-1)!.name, activation };
  return network;
}

function shapeAfter(ops: Op[]): number[] {
  const trace = new Trace(networkOf(ops), tf.zeros([1, 3, 3, 2]));
  return trace.shape(ops.at(-1)!.name);
}

/** Two groups of a layer, made of waves. */
function groupsOf(shape: number[]): Factors {
  const [height, width, channels] = (shape.length === 3 ? shape : [1, 1, ...shape]) as [
    number,
    number,
    number,
  ];
  const waves = (rows: number, phase: number) =>
    Float64Array.from({ length: rows * 2 }, (_, i) => 1 + Math.sin(phase + 0.7 * i));
  return {
    maps: { rows: height * width, columns: 2, data: waves(height * width, 1) },
    directions: { rows: channels, columns: 2, data: waves(channels, 2) },
  };
}

/** The ends of a case; `only` a target, or all that may be asked for at once. */
function endsOf(given: Case, trace: Trace): EndsRequest {
  const end = ({ layer, atom }: { layer: string; atom: Atom }) => ({
    layer,
    atom,
    ...(atom === 'group' ? { factors: groupsOf(trace.shape(layer === 'output' ? 'scores' : layer)) } : {}),
  });
  const to = end(given.to);
  const tensor = trace.network.manifest.output!.logits;
  const shape = trace.shape(to.layer === 'output' ? tensor : to.layer);
  const count = countOf(to.atom, shape);
  return {
    from: end(given.from),
    to: { ...to, index: null },
    score: given.score,
    ...(given.against ? { against: count - 1 } : {}),
  };
}

/** Everything that a backend computes for a case, by the name of the way. */
async function waysOf(given: Case): Promise<Map<string, Attribution>> {
  tf.engine().startScope();
  const network = networkFor(given);
  const trace = new Trace(network, normal([1, ...given.size, 2], given.seed + 7));
  const ends = endsOf(given, trace);
  const method: Method = METHODS[given.method];
  const found = new Map<string, Attribution>();
  try {
    for (const way of ['pull', 'push', 'active', 'closed'] as const) {
      const one = await method(trace, ends, { way });
      found.set(one.plan.active ? 'active' : one.plan.way, one);
    }
    found.set('one by one', await method(trace, ends, { batchBytes: 1 }));
    const whole = await method(trace, ends, {});
    const targets = whole.data.length / sourcesOf(given, trace);
    for (let i = 0; i < Math.min(targets, 3); i++) {
      const single = await method(trace, { ...ends, to: { ...ends.to, index: [i] } }, {});
      found.set(`target ${i}`, { ...whole, data: column(whole.data, targets, i) });
      found.set(`target ${i} alone`, single);
    }
    return found;
  } finally {
    trace.dispose();
    network.dispose();
    tf.engine().endScope();
  }
}

function sourcesOf({ from }: Case, trace: Trace): number {
  const shape = trace.shape(from.layer);
  return countOf(from.atom, shape);
}

const countOf = (atom: Atom, shape: number[]): number =>
  atom === 'group' ? 2 : new Partition(atom, { axes: picturedAxes(shape, 'channel')!, shape }).count;

const column = (data: Float32Array, columns: number, at: number): Float32Array =>
  data.filter((_, i) => i % columns === at);

const reached = new Set<string>();

describe('any two ways to one number agree', () => {
  it.each(
    CASES.map(
      (given, i) =>
        [
          `${i}: ${given.method} from ${given.from.layer}/${given.from.atom} to ${given.to.layer}/${given.to.atom}, ${given.score} (${given.activation}), by ${given.middle}`,
          given,
        ] as const,
    ),
  )('%s', async (_name, given) => {
    await startBackend({ prefer: 'wasm' });
    const onWasm = await waysOf(given);
    await startBackend({ prefer: 'cpu' });
    const onCpu = await waysOf(given);
    const plain = (await [...onCpu.values()][0]!).data;
    const largest = Math.max(...plain.map(Math.abs));
    expect(Number.isFinite(largest)).toBe(true);
    for (const [name, { data }] of [...onWasm, ...onCpu]) {
      if (name.startsWith('target')) continue;
      reached.add(
        `${given.method} ${given.from.atom} ${given.to.atom} ${given.score} ${given.activation} ${name}`,
      );
      reached.add(`${given.middle} ${name}`);
      if (largest > 1e-5) expectClose(data, plain, 1e-3);
    }
    for (const all of [onWasm, onCpu]) {
      for (let i = 0; all.has(`target ${i}`); i++) {
        const [one, alone] = [all.get(`target ${i}`)!, all.get(`target ${i} alone`)!];
        if (largest > 1e-5) {
          expect(Math.max(...one.data.map((x, at) => Math.abs(x - alone.data[at]!)))).toBeLessThan(
            1e-3 * largest,
          );
        }
      }
    }
  });

  it('over every combination', () => {
    const has = (words: string) => [...reached].some((one) => one.startsWith(words));
    for (const { method, from, to, score, activation } of CASES) {
      expect(has(`${method} ${from.atom} ${to.atom} ${score} ${activation} `)).toBe(true);
    }
    for (const middle of Object.keys(MIDDLE))
      for (const way of ['pull', 'push']) {
        expect(reached).toContain(`${middle} ${way}`);
      }
    for (const score of ['logit', 'probability', 'log-odds']) {
      expect(
        [...reached].some(
          (one) =>
            one.startsWith('relaxed spatial neuron') && one.includes(` ${score} `) && one.endsWith(' closed'),
        ),
      ).toBe(true);
    }
  });
});
