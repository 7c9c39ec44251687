import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attribute } from '../../../../src/runtime/network/attribute/attribute.ts';
import type { EndsRequest } from '../../../../src/runtime/network/attribute/ends.ts';
import {
  byAttribution,
  faithfulness,
  type Trial,
} from '../../../../src/runtime/network/attribute/faithfulness.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { seedFrom, shuffled } from '../../../../src/runtime/random.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose, golden } from '../../../support/golden.ts';
import { hasShared } from '../../../support/models.ts';
import { PLAIN, type PlainNetwork, plainNetwork } from '../../../support/plain-network.ts';
import { googlenetRun } from '../../../support/stored-run.ts';

interface Curves {
  order: number[];
  deletion: number[];
  insertion: number[];
}

const TRIAL: Trial = {
  metric: 'deletion',
  steps: 4,
  samples: 12,
  share: 0.3,
  cut: 'layer',
  to: 'zero',
  orders: 2,
  seed: 3,
};

describe.skipIf(!hasShared)('on GoogLeNet, against PyTorch', async () => {
  const run = googlenetRun();
  const expected = await golden<Curves & { attribution: number[]; steps: number[]; random: Curves }>(
    'faithfulness.json',
  );

  it('cuts and restores patches of the picture by the attribution, and by a random order', async () => {
    const { attribution, order, steps, random } = expected;
    expect(byAttribution(attribution)).toEqual(order);
    const asNumbers = (ranked: number[]) => {
      const numbers = new Float32Array(ranked.length);
      ranked.forEach((atom, rank) => {
        numbers[atom] = -rank;
      });
      return numbers;
    };
    const ends: EndsRequest = {
      from: { layer: 'mixed4d', atom: 'spatial' },
      to: { layer: 'output', atom: 'neuron', index: [235] },
      score: 'probability',
    };
    for (const metric of ['deletion', 'insertion'] as const) {
      const trial: Trial = { ...TRIAL, metric, steps: steps.length - 1, cut: 'picture', orders: 1 };
      const found = await faithfulness(run.trace, ends, [attribution, asNumbers(random.order)], trial);
      expectClose(found.subarray(0, steps.length), expected[metric], 1e-3);
      expectClose(found.subarray(steps.length, 2 * steps.length), random[metric], 1e-3);
    }
  }, 120_000);

  it('the attribution is that of mixed4d, found here as well', async () => {
    const ends = { from: { layer: 'mixed4d', atom: 'spatial' as const }, score: 'logit' as const };
    const to = { layer: 'output', atom: 'neuron' as const, index: [235] };
    const { data } = await attribute(run.trace, { ...ends, to });
    expectClose(data, expected.attribution, 1e-3);
  });
});

describe('against plain loops', () => {
  beforeAll(async () => {
    await wasm();
    tf.engine().startScope();
  });
  afterAll(() => tf.engine().endScope());

  const { height, width, channels, classes } = PLAIN;
  const SIZE = height * width * channels;
  type Atom = 'neuron' | 'spatial' | 'channel';
  const owner = (atom: Atom, i: number) =>
    ({ neuron: i, spatial: Math.floor(i / channels), channel: i % channels })[atom];
  const countOf = (atom: Atom) => ({ neuron: SIZE, spatial: height * width, channel: channels })[atom];

  const probability = (plain: PlainNetwork, x: number[], target: number) => {
    const { logits } = plain.run(x);
    return Math.exp(logits[target]!) / logits.reduce((sum, z) => sum + Math.exp(z), 0);
  };

  interface Case {
    plain: PlainNetwork;
    x: number[];
    start: number[];
    atom: Atom;
    target: number;
    attributions: number[][];
    trial: Trial;
  }

  const rangeOf = (count: number) => Array.from({ length: count }, (_, i) => i);
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const kept = ({ x, start, atom }: Case, there: (atom: number) => boolean) =>
    x.map((value, i) => (there(owner(atom, i)) ? value : start[i]!));

  function curve(given: Case, order: number[]): number[] {
    const { plain, target, trial } = given;
    return rangeOf(trial.steps + 1).map((step) => {
      const moved = order.slice(0, Math.round((step * order.length) / trial.steps));
      const x = kept(given, (atom) => moved.includes(atom) === (trial.metric === 'insertion'));
      return probability(plain, x, target);
    });
  }

  function fidelity(given: Case): number[] {
    const { plain, x, atom, target, trial, attributions } = given;
    const count = countOf(atom);
    const size = Math.max(1, Math.round(trial.share * count));
    const sets = rangeOf(trial.samples).map((i) =>
      shuffled(rangeOf(count), seedFrom(['fidelity', trial.seed, i])).slice(0, size),
    );
    const falls = sets.map(
      (set) =>
        probability(plain, x, target) -
        probability(
          plain,
          kept(given, (one) => !set.includes(one)),
          target,
        ),
    );
    const measure = (attribution: number[]) => {
      const sums = sets.map((set) => set.reduce((sum, one) => sum + attribution[one]!, 0));
      if (trial.metric === 'infidelity') {
        const inner = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
        const best = inner(sums, falls) / inner(sums, sums);
        return mean(sums.map((value, i) => (best * value - falls[i]!) ** 2)) / mean(falls.map((f) => f ** 2));
      }
      const [a, b] = [sums, falls].map((list) => list.map((value) => value - mean(list))) as [
        number[],
        number[],
      ];
      const along = (p: number[], q: number[]) => mean(p.map((value, i) => value * q[i]!));
      return along(a, b) / Math.sqrt(along(a, a) * along(b, b));
    };
    const others = rangeOf(trial.orders).map((i) =>
      shuffled(rangeOf(count), seedFrom(['faithfulness', trial.seed, i])).map(
        (one) => attributions[0]![one]!,
      ),
    );
    return [...attributions.map(measure), mean(others.map(measure))];
  }

  it('curves and random sets, from all kinds of atoms', async () => {
    const cases = fc.record({
      seed: fc.nat(1000),
      atom: fc.constantFrom<Atom>('neuron', 'spatial', 'channel'),
      metric: fc.constantFrom<Trial['metric']>('deletion', 'insertion', 'mu-fidelity', 'infidelity'),
      to: fc.constantFrom<Trial['to']>('zero', 'mean'),
      target: fc.nat(classes - 1),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ seed, atom, metric, to, target }) => {
        const { network, plain } = await plainNetwork(seed);
        const input = tf.randomNormal([1, height, width, channels], 0, 1, 'float32', seed + 9);
        const trace = new Trace(network, input);
        const x = Array.from(await input.data());
        const means = rangeOf(channels).map((k) => mean(x.filter((_, i) => i % channels === k)));
        const start = x.map((_, i) => (to === 'mean' ? means[i % channels]! : 0));
        const attributions = [1, 2].map((more) =>
          Array.from(tf.randomNormal([countOf(atom)], 0, 1, 'float32', seed + more).dataSync()),
        );
        // Few channels: most sets would be one and the same.
        const trial = { ...TRIAL, metric, to, share: atom === 'channel' ? 0.6 : 0.3 };
        const given: Case = { plain, x, start, atom, target, attributions, trial };
        const ends: EndsRequest = {
          from: { layer: 'input', atom },
          to: { layer: 'output', atom: 'neuron', index: [target] },
          score: 'probability',
        };
        const found = await faithfulness(trace, ends, attributions, trial);
        if (metric === 'mu-fidelity' || metric === 'infidelity') {
          expectClose(found, fidelity(given), 2e-3);
        } else {
          const random = rangeOf(trial.orders).map((i) =>
            curve(given, shuffled(rangeOf(countOf(atom)), seedFrom(['faithfulness', trial.seed, i]))),
          );
          const own = attributions.map((attribution) => curve(given, byAttribution(attribution)));
          const average = rangeOf(trial.steps + 1).map((step) => mean(random.map((each) => each[step]!)));
          expectClose(found, [...own, average].flat(), 1e-3);
        }
        trace.dispose();
        network.dispose();
      }),
      { seed: 2, numRuns: 40 },
    );
  });

  it('cuts parts of the picture below a layer of fewer places, blurred or not', async () => {
    const { network } = await plainNetwork(4);
    const trace = new Trace(network, tf.randomNormal([1, height, width, channels], 0, 1, 'float32', 5));
    const ends: EndsRequest = {
      from: { layer: 'second', atom: 'spatial' },
      to: { layer: 'output', atom: 'neuron', index: [2] },
      score: 'logit',
    };
    const attributions = [rangeOf(height * width).map((i) => -i)];
    const logit = async (x: tf.Tensor) => [...(await new Trace(network, x).get('logits').data())][2]!;
    const steps = height;
    const cut = await faithfulness(trace, ends, attributions, { ...TRIAL, steps, cut: 'picture' });
    for (let step = 0; step <= steps; step++) {
      const rows = tf.tensor(rangeOf(height).map((row) => Number(row >= step)));
      const expected = await logit(tf.mul(trace.get('input'), tf.reshape(rows, [1, height, 1, 1])));
      expectClose([cut[step]!], [expected], 1e-4);
    }
    const soft = await faithfulness(trace, ends, attributions, {
      ...TRIAL,
      steps,
      cut: 'picture',
      to: 'blur',
    });
    expectClose([soft[0]!], [cut[0]!], 1e-5);
    // What is left of a blurred picture is not nothing.
    expect(Math.abs(soft[steps]! - cut[steps]!)).toBeGreaterThan(1e-3);
  });

  it('what foretells everything, and what foretells nothing', async () => {
    const { network } = await plainNetwork(8);
    const trace = new Trace(network, tf.randomUniform([1, height, width, channels], 0, 1, 'float32', 5));
    const to = { layer: 'output', atom: 'neuron' as const, index: [1] };
    // Above the last hidden layer the logit is linear in each place.
    const ends: EndsRequest = { from: { layer: 'second', atom: 'spatial' }, to, score: 'logit' };
    const { data } = await attribute(trace, ends);
    const none = new Float32Array(data.length);
    const by = (metric: Trial['metric']) => faithfulness(trace, ends, [data, none], { ...TRIAL, metric });
    expectClose([...(await by('mu-fidelity'))].slice(0, 2), [1, 0], 1e-4);
    expectClose([...(await by('infidelity'))].slice(0, 2), [0, 1], 1e-4);
  });

  it('leaves no tensor behind', async () => {
    const { network } = await plainNetwork(4);
    const trace = new Trace(network, tf.zeros([1, height, width, channels]));
    const ends: EndsRequest = {
      from: { layer: 'first', atom: 'spatial' },
      to: { layer: 'output', atom: 'neuron', index: [2] },
      score: 'logit',
    };
    const attributions = [rangeOf(height * width)];
    const cycle = async () => {
      await faithfulness(trace, ends, attributions, TRIAL);
      await faithfulness(trace, ends, attributions, { ...TRIAL, cut: 'picture', to: 'blur' });
      await faithfulness(trace, ends, attributions, { ...TRIAL, metric: 'infidelity' });
    };
    await cycle();
    const before = tf.memory().numTensors;
    await cycle();
    expect(tf.memory().numTensors).toBe(before);
  });
});
