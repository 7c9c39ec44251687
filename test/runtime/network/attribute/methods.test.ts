import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../../../src/base/at.ts';
import { attribute } from '../../../../src/runtime/network/attribute/attribute.ts';
import { PatternSums, patterned } from '../../../../src/runtime/network/attribute/backwards/patterns.ts';
import type { Attribution, EndsRequest } from '../../../../src/runtime/network/attribute/ends.ts';
import { conductance } from '../../../../src/runtime/network/attribute/methods/conductance.ts';
import { deepLift } from '../../../../src/runtime/network/attribute/methods/deep-lift.ts';
import { gradCam } from '../../../../src/runtime/network/attribute/methods/grad-cam.ts';
import { gradCamPlusPlus } from '../../../../src/runtime/network/attribute/methods/grad-cam-plus-plus.ts';
import { integrated } from '../../../../src/runtime/network/attribute/methods/integrated.ts';
import { internalInfluence } from '../../../../src/runtime/network/attribute/methods/internal-influence.ts';
import { lrp } from '../../../../src/runtime/network/attribute/methods/lrp.ts';
import { occlusion } from '../../../../src/runtime/network/attribute/methods/occlusion.ts';
import { paths } from '../../../../src/runtime/network/attribute/methods/paths.ts';
import { pattern } from '../../../../src/runtime/network/attribute/methods/pattern.ts';
import { perturbation } from '../../../../src/runtime/network/attribute/methods/perturbation.ts';
import { maskOf, rise } from '../../../../src/runtime/network/attribute/methods/rise.ts';
import { scoreCam } from '../../../../src/runtime/network/attribute/methods/score-cam.ts';
import { shapley } from '../../../../src/runtime/network/attribute/methods/shapley.ts';
import { smoothgrad } from '../../../../src/runtime/network/attribute/methods/smoothgrad.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { seedFrom, shuffled, uniform } from '../../../../src/runtime/random.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { networkOf, op } from '../../../support/networks.ts';
import {
  PLAIN,
  type PlainNetwork,
  plainDeepLift,
  plainNetwork,
  plainPatternAttribution,
  plainRelevance,
  slopes,
} from '../../../support/plain-network.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const { height, width, channels, classes } = PLAIN;
const SIZE = height * width * channels;

type Atom = 'neuron' | 'spatial' | 'channel' | 'whole';
type Scores = { score: EndsRequest['score']; against?: number };

/** Sums what belongs to each atom. */
function byAtom(values: number[], atom: Atom): number[] {
  const count = { neuron: SIZE, spatial: height * width, channel: channels, whole: 1 }[atom];
  const sums = Array(count).fill(0) as number[];
  values.forEach((value, i) => {
    const place = { neuron: i, spatial: Math.floor(i / channels), channel: i % channels, whole: 0 }[atom];
    sums[place]! += value;
  });
  return sums;
}

/** Returns the atom to which each number belongs. */
const ownersOf = (atom: Atom): number[] =>
  Array.from({ length: SIZE }, (_, i) => {
    const one = byAtom(
      Array.from({ length: SIZE }, (_, k) => (k === i ? 1 : 0)),
      atom,
    );
    return one.indexOf(1);
  });

function scoreOf(logits: number[], index: number, { score, against }: Scores): number {
  const one = (i: number) => {
    const own = Math.exp(logits[i]!);
    const all = logits.reduce((sum, z) => sum + Math.exp(z), 0);
    if (score === 'probability') return own / all;
    return score === 'log-odds' ? Math.log(own / (all - own)) : logits[i]!;
  };
  return one(index) - (against === undefined ? 0 : one(against));
}

const scores = fc.record(
  {
    score: fc.constantFrom<Scores['score']>('logit', 'probability', 'log-odds'),
    against: fc.nat(classes - 1),
  },
  { requiredKeys: ['score'] },
);
const atoms = fc.constantFrom<Atom>('neuron', 'spatial', 'channel', 'whole');
const cases = fc.record({
  seed: fc.nat(1000),
  atom: atoms,
  scores,
  index: fc.oneof(fc.constant(null), fc.uniqueArray(fc.nat(classes - 1), { minLength: 1, maxLength: 3 })),
});

interface Case {
  plain: PlainNetwork;
  trace: Trace;
  x: number[];
  request: EndsRequest;
  /** What the method should give towards one class. */
  atom: Atom;
}

/** Holds a method against a plain computation for every target of random cases. */
async function holds(
  method: (trace: Trace, request: EndsRequest) => Promise<Attribution>,
  expected: (given: Case, score: (logits: number[]) => number, index: number) => number[] | Promise<number[]>,
  tolerance = 2e-3,
  among: fc.Arbitrary<Pick<Case, 'atom'> & { seed: number; scores: Scores; index: number[] | null }> = cases,
): Promise<void> {
  const property = fc.asyncProperty(among, async ({ seed, atom, scores: chosen, index }) => {
    const { network, plain } = await plainNetwork(seed);
    const input = tf.randomNormal([1, height, width, channels], 0, 1, 'float32', seed + 9);
    const trace = new Trace(network, input);
    const x = Array.from(await input.data());
    const request: EndsRequest = {
      from: { layer: 'input', atom },
      to: { layer: 'output', atom: 'neuron', index },
      ...chosen,
    };
    const found = await method(trace, request);
    const targets = index ?? Array.from({ length: classes }, (_, i) => i);
    const each = await Promise.all(
      targets.map((target) =>
        expected({ plain, trace, x, request, atom }, (logits) => scoreOf(logits, target, chosen), target),
      ),
    );
    const matrix = each[0]!.flatMap((_, i) => each.map((column) => column[i]!));
    // A difference of a class to itself is nothing, up to rounding.
    if (Math.max(...matrix.map(Math.abs)) > 1e-4) expectClose(found.data, matrix, tolerance);
    expect(found.plan.passes).toBeGreaterThan(0);
    trace.dispose();
    network.dispose();
  });
  await fc.assert(property, { seed: 1, numRuns: 8 });
}

const zip = (a: number[], b: number[]) => a.map((value, i) => value * b[i]!);
const mean = (all: number[][]) =>
  all[0]!.map((_, i) => all.reduce((sum, one) => sum + one[i]!, 0) / all.length);

describe('against plain loops and finite differences', () => {
  it('linear attribution', () =>
    holds(attribute, ({ plain, x, atom }, score) => byAtom(zip(x, plain.gradient(x, score)), atom)));

  it.each(['zero', 'mean'] as const)('path-integrated, from %s', (baseline) =>
    holds(
      (trace, request) => integrated(trace, { ...request, steps: 7, baseline }),
      ({ plain, x, atom }, score) => {
        const means = byAtom(x, 'channel').map((sum) => sum / (height * width));
        const start = x.map((_, i) => (baseline === 'mean' ? means[i % channels]! : 0));
        const way = x.map((value, i) => value - start[i]!);
        const gradients = Array.from({ length: 7 }, (_, k) =>
          plain.gradient(
            x.map((_, i) => start[i]! + ((k + 0.5) / 7) * way[i]!),
            score,
          ),
        );
        return byAtom(zip(way, mean(gradients)), atom);
      },
    ),
  );

  it('SmoothGrad', () =>
    holds(
      (trace, request) => smoothgrad(trace, { ...request, samples: 5, noise: 0.2, seed: 3 }),
      async ({ plain, x, atom }, score) => {
        const range = Math.max(...x) - Math.min(...x);
        const gradients: number[][] = [];
        for (let i = 0; i < 5; i++) {
          const noise = await tf.randomNormal([SIZE], 0, 0.2, 'float32', 3 + i).data();
          gradients.push(
            plain.gradient(
              x.map((value, k) => value + noise[k]! * range),
              score,
            ),
          );
        }
        return byAtom(zip(x, mean(gradients)), atom);
      },
    ));

  it('occlusion', () =>
    holds(occlusion, ({ plain, x, atom }, score) => {
      const count = byAtom(x, atom).length;
      return Array.from({ length: count }, (_, place) => {
        const own = x.map(
          (_, i) =>
            byAtom(
              x.map((_, k) => (k === i ? 1 : 0)),
              atom,
            )[place]!,
        );
        const without = x.map((value, i) => (own[i] ? 0 : value));
        return score(plain.run(x).logits) - score(plain.run(without).logits);
      });
    }));

  it('guided', () =>
    holds(
      (trace, request) => attribute(trace, { ...request, guided: true }),
      ({ plain, x, atom, request }, _score, index) => {
        const one = (target: number) => byAtom(zip(x, plain.guided(x, target)), atom);
        expect(request.score).toBe('logit');
        return one(index);
      },
      2e-3,
      cases.map((given) => ({ ...given, scores: { score: 'logit' as const } })),
    ));

  const deviation = (all: number[][]) => {
    const means = mean(all);
    return all[0]!.map((_, i) => Math.sqrt(mean(all.map((one) => [(one[i]! - means[i]!) ** 2]))[0]!));
  };

  it.each(['mean', 'spread'] as const)('Shapley values by sampled orders, their %s', (give) =>
    holds(
      (trace, request) => shapley(trace, { ...request, orders: 3, give, seed: 4 }),
      ({ plain, x, atom }, score) => {
        const owner = ownersOf(atom);
        const count = Math.max(...owner) + 1;
        const each = Array.from({ length: 3 }, (_, turn) => {
          const order = shuffled(
            Array.from({ length: count }, (_, i) => i),
            seedFrom(['shapley', 4, turn]),
          );
          const rises: number[] = [];
          const there = new Set<number>();
          const now = () => score(plain.run(x.map((value, i) => (there.has(owner[i]!) ? value : 0))).logits);
          let before = now();
          for (const one of order) {
            there.add(one);
            const after = now();
            rises[one] = after - before;
            before = after;
          }
          return rises;
        });
        return give === 'mean' ? mean(each) : deviation(each);
      },
    ),
  );

  it.each([
    ['mean', 'zero'],
    ['spread', 'zero'],
    ['mean', 'varied'],
  ] as const)('gradients along random paths, their %s, from %s', (give, baseline) =>
    holds(
      (trace, request) => paths(trace, { ...request, paths: 2, steps: 3, speed: 3, baseline, give, seed: 2 }),
      ({ plain, x, atom }, score) => {
        const each = Array.from({ length: 2 }, (_, path) => {
          const random = uniform(seedFrom(['paths', 2, path]));
          const speeds = Array.from({ length: channels }, () => 3 ** (2 * random() - 1));
          const part = baseline === 'zero' ? 0 : baseline === 'varied' ? random() : 1;
          const means = byAtom(x, 'channel').map((sum) => sum / (height * width));
          const from = x.map((_, i) => part * means[i % channels]!);
          const way = x.map((value, i) => value - from[i]!);
          const share = (time: number, i: number) => {
            const speed = speeds[i % channels]!;
            return (speed * time) / (1 + (speed - 1) * time);
          };
          const sums = x.map(() => 0);
          for (let step = 0; step < 3; step++) {
            const point = way.map((gone, i) => from[i]! + gone * share((step + 0.5) / 3, i));
            plain.gradient(point, score).forEach((slope, i) => {
              sums[i]! += slope * way[i]! * (share((step + 1) / 3, i) - share(step / 3, i));
            });
          }
          return byAtom(sums, atom);
        });
        return give === 'mean' ? mean(each) : deviation(each);
      },
      2e-3,
      cases.map((given) => ({ ...given, index: [at(given.index ?? [1], 0)] })),
    ),
  );

  it.each([true, false])('Grad-CAM, rectified: %s', (rectify) =>
    holds(
      (trace, request) => gradCam(trace, { ...request, rectify }),
      ({ plain, x }, score) => {
        const weights = byAtom(plain.gradient(x, score), 'channel').map((sum) => sum / (height * width));
        const map = byAtom(
          x.map((value, i) => value * weights[i % channels]!),
          'spatial',
        );
        return rectify ? map.map((value) => Math.max(value, 0)) : map;
      },
      2e-3,
      cases.map((given) => ({ ...given, atom: 'spatial' as const })),
    ),
  );
});

/** Cases whose score is a logit: no other has a meaning for what is no derivative. */
const logits = cases.map((given) => ({ ...given, scores: { score: 'logit' as const } }));

describe('backwards by other rules than derivatives, against loops over connections', () => {
  it('by patterns over a dataset', () => {
    const examples = Array.from({ length: 6 }, (_, i) =>
      Array.from({ length: SIZE }, (_, k) => Math.sin(1 + i * 3.1 + k * 1.7) + 0.3 * Math.cos(k * i)),
    );
    return holds(
      async (trace, request) => {
        const sums = new PatternSums(trace.network, patterned(trace.network, 'input', 'logits'));
        for (const batch of [examples.slice(0, 4), examples.slice(4)]) {
          const run = new Trace(
            trace.network,
            tf.tensor(batch.flat(), [batch.length, height, width, channels]),
          );
          sums.add(run);
          run.dispose();
        }
        const patterns = sums.patterns();
        const found = await pattern(trace, request, patterns);
        tf.dispose([...patterns.values()]);
        sums.dispose();
        return found;
      },
      ({ plain, x, atom }, _score, index) =>
        byAtom(plainPatternAttribution(plain.layers(), examples, x, index), atom),
      2e-3,
      logits,
    );
  });

  it.each(['epsilon', 'gamma', 'z-plus', 'composite'] as const)('relevance by %s', (rule) =>
    holds(
      (trace, request) => lrp(trace, { ...request, rule, epsilon: 0.2, gamma: 0.3 }),
      ({ plain, x, atom }, _score, index) => {
        // Two convolutions, the lower one in the lower half, then a dense layer.
        const ruleAt = (layer: number) => {
          const chosen = rule === 'composite' ? (layer === 0 ? 'gamma' : 'epsilon') : rule;
          return { rule: chosen, epsilon: 0.2, gamma: 0.3 } as const;
        };
        return byAtom(plainRelevance(plain.layers(), x, index, ruleAt), atom);
      },
      2e-3,
      logits,
    ),
  );

  it.each(['zero', 'mean'] as const)('DeepLIFT beside %s', (baseline) =>
    holds(
      (trace, request) => deepLift(trace, { ...request, baseline }),
      ({ plain, x, atom }, _score, index) => {
        const means = byAtom(x, 'channel').map((sum) => sum / (height * width));
        const reference = x.map((_, i) => (baseline === 'mean' ? means[i % channels]! : 0));
        const found = plainDeepLift(plain.layers(), x, reference, index);
        const [here, there] = [plain.run(x).logits[index]!, plain.run(reference).logits[index]!];
        expect(found.reduce((a, b) => a + b, 0)).toBeCloseTo(here - there, 8);
        return byAtom(found, atom);
      },
      2e-3,
      logits,
    ),
  );
});

describe('along a path of the input', () => {
  const STEPS = 5;
  const { hidden } = PLAIN;
  /** The first hidden layer's numbers by its atoms. */
  const hiddenByAtom = (values: number[], atom: Atom): number[] => {
    if (atom === 'neuron') return values;
    const count = { spatial: height * width, channel: hidden, whole: 1 }[atom];
    const sums = Array(count).fill(0) as number[];
    values.forEach((value, i) => {
      sums[{ spatial: Math.floor(i / hidden), channel: i % hidden, whole: 0 }[atom]]! += value;
    });
    return sums;
  };
  const startOf = (x: number[], baseline: 'zero' | 'mean') => {
    const means = byAtom(x, 'channel').map((sum) => sum / (height * width));
    return x.map((_, i) => (baseline === 'mean' ? means[i % channels]! : 0));
  };
  const scoreAbove = (plain: PlainNetwork, a: number[], score: (logits: number[]) => number) => {
    const b = plain.above(a);
    const mean = Array.from({ length: hidden }, (_, k) =>
      b.reduce((sum, value, i) => (i % hidden === k ? sum + value / (height * width) : sum), 0),
    );
    return score(
      Array.from({ length: classes }, (_, k) =>
        mean.reduce((sum, value, j) => sum + value * plain.last[j * classes + k]!, plain.lastBias[k]!),
      ),
    );
  };
  const pathOf = (x: number[], baseline: 'zero' | 'mean') => {
    const start = startOf(x, baseline);
    return (share: number) => x.map((value, i) => start[i]! + share * (value - start[i]!));
  };
  const fromFirst = (request: EndsRequest): EndsRequest => ({
    ...request,
    from: { layer: 'first', atom: request.from.atom },
  });

  it.each(['zero', 'mean'] as const)('conductance, from %s', (baseline) =>
    holds(
      (trace, request) => conductance(trace, { ...fromFirst(request), steps: STEPS, baseline }),
      ({ plain, x, atom }, score) => {
        const at = pathOf(x, baseline);
        const sums = Array(height * width * hidden).fill(0) as number[];
        for (let step = 0; step < STEPS; step++) {
          const a = (share: number) => plain.run(at(share)).a;
          const gradient = slopes(a((step + 0.5) / STEPS), (moved) => scoreAbove(plain, moved, score));
          const [before, after] = [a(step / STEPS), a((step + 1) / STEPS)];
          gradient.forEach((slope, i) => {
            sums[i]! += slope * (after[i]! - before[i]!);
          });
        }
        return hiddenByAtom(sums, atom);
      },
    ),
  );

  it.each(['activation', 'one'] as const)('internal influence, times %s', (times) =>
    holds(
      (trace, request) =>
        internalInfluence(trace, { ...fromFirst(request), steps: STEPS, baseline: 'zero', times }),
      ({ plain, x, atom }, score) => {
        const at = pathOf(x, 'zero');
        const gradients = Array.from({ length: STEPS }, (_, step) =>
          slopes(plain.run(at((step + 0.5) / STEPS)).a, (moved) => scoreAbove(plain, moved, score)),
        );
        const { a } = plain.run(x);
        const by = times === 'one' ? a.map(() => 1) : a;
        return hiddenByAtom(zip(by, mean(gradients)), atom);
      },
    ),
  );
});

describe('maps of positions', () => {
  const onPositions = cases.map((given) => ({ ...given, atom: 'spatial' as const }));

  it.each([true, false])('Grad-CAM++, rectified: %s', (rectify) =>
    holds(
      (trace, request) => gradCamPlusPlus(trace, { ...request, rectify }),
      ({ plain, x }, score) => {
        const gradients = plain.gradient(x, score);
        const sums = byAtom(x, 'channel');
        const weights = byAtom(
          gradients.map((g, i) => {
            const below = 2 * g ** 2 + sums[i % channels]! * g ** 3;
            return below === 0 ? 0 : (Math.max(g, 0) * g ** 2) / below;
          }),
          'channel',
        );
        const map = byAtom(
          x.map((value, i) => value * weights[i % channels]!),
          'spatial',
        );
        return rectify ? map.map((value) => Math.max(value, 0)) : map;
      },
      5e-3,
      onPositions,
    ),
  );

  it('RISE', () =>
    holds(
      (trace, request) => rise(trace, { ...request, masks: 6, cells: 2, keep: 0.5, seed: 3 }),
      ({ plain, x }, score) => {
        const masks = Array.from({ length: 6 }, (_, i) =>
          maskOf(uniform(seedFrom(['rise', 3, i])), { cells: 2, keep: 0.5, height, width }),
        );
        const scores = masks.map((mask) =>
          score(plain.run(x.map((value, i) => value * mask[Math.floor(i / channels)]!)).logits),
        );
        const average = scores.reduce((a, b) => a + b, 0) / masks.length;
        return Array.from({ length: height * width }, (_, place) => {
          const kept = masks.reduce((sum, mask) => sum + mask[place]!, 0);
          const seen = masks.reduce((sum, mask, i) => sum + mask[place]! * scores[i]!, 0);
          return kept === 0 ? 0 : seen / kept - average;
        });
      },
      2e-3,
      onPositions,
    ));

  it.each([true, false])('Score-CAM, rectified: %s', (rectify) =>
    holds(
      (trace, request) => scoreCam(trace, { ...request, rectify }),
      ({ plain, x }, score) => {
        const scores = Array.from({ length: channels }, (_, k) => {
          const own = x.filter((_, i) => i % channels === k);
          const [least, most] = [Math.min(...own), Math.max(...own)];
          const mask = own.map((value) => (value - least) / (most - least));
          return score(plain.run(x.map((value, i) => value * mask[Math.floor(i / channels)]!)).logits);
        });
        const powers = scores.map((value) => Math.exp(value - Math.max(...scores)));
        const sum = powers.reduce((a, b) => a + b, 0);
        const map = byAtom(
          x.map((value, i) => (value * powers[i % channels]!) / sum),
          'spatial',
        );
        return rectify ? map.map((value) => Math.max(value, 0)) : map;
      },
      5e-3,
      onPositions,
    ),
  );

  it('meaningful perturbation takes away what the score rests on, and little else', async () => {
    // The score is what the network sees at two places; the others hold more, and count for nothing.
    const places = [6, 13];
    const weight = tf.tensor(
      Array.from({ length: height * width }, (_, place) => (places.includes(place) ? 1 : 0)),
      [height, width, 1],
    );
    const network = networkOf([
      op('affine', { weights: { scale: weight } }, 'seen'),
      op('mean', { attrs: { keepDims: false } }, 'mean', ['seen']),
      op('dense', { attrs: { activation: 'none' }, weights: { matrix: tf.ones([channels, 2]) } }, 'logits', [
        'mean',
      ]),
    ]);
    const trace = new Trace(
      network,
      tf.add(1, tf.randomUniform([1, height, width, channels], 0, 1, 'float32', 3)),
    );
    const search = { steps: 60, cells: 8, area: 0.5, smooth: 0.01 };
    const request = { ...search, score: 'logit' as const };
    const ends = {
      from: { layer: 'input', atom: 'spatial' as const },
      to: { layer: 'output', atom: 'neuron' as const, index: [0] },
    };
    const { data, shape, plan } = await perturbation(trace, { ...request, ...ends });
    expect(shape).toEqual([height, width]);
    expect(plan.passes).toBe(60);
    data.forEach((taken, place) => {
      if (places.includes(place)) expect(taken).toBeGreaterThan(0.8);
      else expect(taken).toBeLessThan(0.2);
    });
    // Two targets are searched side by side, and one place alone is what it is among all.
    const both = await perturbation(trace, { ...request, ...ends, to: { ...ends.to, index: null } });
    expect(both.shape).toEqual([height, width, 2]);
    expectClose(
      both.data.filter((_, i) => i % 2 === 0),
      data,
      1e-4,
    );
    const from = { ...ends.from, only: 13 };
    const one = await perturbation(trace, { ...request, ...ends, from }, { batchBytes: 1 });
    expectClose(one.data, data.slice(13, 14), 1e-4);
    // Where area costs more than all of the score, nothing is taken away.
    const dear = await perturbation(trace, { ...request, ...ends, area: 50 });
    expect(Math.max(...dear.data)).toBeLessThan(0.1);
  });

  it('masks are of 0 to 1, keep about as much as asked for, and are moved and coarse', () => {
    const size = { cells: 4, keep: 0.3, height: 28, width: 28 };
    const masks = Array.from({ length: 200 }, (_, i) => maskOf(uniform(i + 1), size));
    const all = masks.flat();
    expect(all.every((share) => share >= 0 && share <= 1 + 1e-9)).toBe(true);
    expect(all.reduce((a, b) => a + b, 0) / all.length).toBeCloseTo(0.3, 1);
    // Neighbours differ by less than a cell's width of steps.
    for (const mask of masks) {
      const steps = mask.slice(1).map((value, i) => ((i + 1) % 28 === 0 ? 0 : Math.abs(value - mask[i]!)));
      expect(Math.max(...steps)).toBeLessThan(0.25);
    }
  });
});

describe('methods', () => {
  const start = async () => {
    const { network } = await plainNetwork(5);
    const input = tf.randomNormal([1, height, width, channels], 0, 1, 'float32', 6);
    return { network, trace: new Trace(network, input) };
  };
  const request = (change: Partial<EndsRequest> = {}): EndsRequest => ({
    from: { layer: 'first', atom: 'channel' },
    to: { layer: 'output', atom: 'neuron', index: [2] },
    score: 'logit',
    ...change,
  });

  it('integrated adds up to the difference of the score between both ends', async () => {
    const { trace, network } = await start();
    const found = await integrated(trace, {
      ...request({ score: 'log-odds' }),
      steps: 300,
      baseline: 'zero',
    });
    const empty = Trace.from(network, { first: tf.zerosLike(trace.get('first')) });
    const at = async (run: Trace) => scoreOf([...(await run.get('logits').data())], 2, { score: 'log-odds' });
    const sum = found.data.reduce((a, b) => a + b, 0);
    expectClose([sum], [(await at(trace)) - (await at(empty))], 5e-3);
  });

  it('SmoothGrad gives the same for a seed, another for another, and the linear one without noise', async () => {
    const { trace } = await start();
    const by = async (seed: number, noise: number) =>
      (await smoothgrad(trace, { ...request(), samples: 3, noise, seed })).data;
    expect(await by(1, 0.3)).toEqual(await by(1, 0.3));
    expect(await by(1, 0.3)).not.toEqual(await by(2, 0.3));
    expectClose(await by(1, 0), (await attribute(trace, request())).data, 1e-5);
  });

  it('attributes to hidden positions, channels and layers alike', async () => {
    const { trace } = await start();
    const ends = [
      { layer: 'second', atom: 'channel', index: null },
      { layer: 'second', atom: 'spatial', index: null },
      { layer: 'second', atom: 'whole', index: null },
    ] as const;
    for (const to of ends) {
      const one = await integrated(trace, { ...request({ to }), steps: 1, baseline: 'zero' });
      const half = Trace.from(trace.network, { first: tf.div(trace.get('first'), 2) });
      const expected = (await attribute(half, request({ to }))).data.map((value) => value * 2);
      expectClose(one.data, expected, 1e-4);
      const lost = await occlusion(trace, request({ to }));
      expect(lost.shape).toEqual(one.shape);
    }
  });

  it('orders and paths add up to the difference of the score between both ends', async () => {
    const { trace, network } = await start();
    const empty = Trace.from(network, { first: tf.zerosLike(trace.get('first')) });
    const at = async (run: Trace) => [...(await run.get('logits').data())][2]!;
    const fall = (await at(trace)) - (await at(empty));
    const sum = ({ data }: Attribution) => data.reduce((a, b) => a + b, 0);
    const orders = await shapley(trace, { ...request(), orders: 2, give: 'mean', seed: 1 });
    expectClose([sum(orders)], [fall], 1e-5);
    const along = await paths(trace, {
      ...request(),
      paths: 2,
      steps: 200,
      speed: 4,
      baseline: 'zero',
      give: 'mean',
      seed: 1,
    });
    expectClose([sum(along)], [fall], 5e-3);
    // One channel alone has the worth that it has among all.
    const one = await shapley(trace, {
      ...request({ from: { layer: 'first', atom: 'channel', only: 1 } }),
      orders: 2,
      give: 'mean',
      seed: 1,
    });
    expectClose(one.data, orders.data.slice(1, 2), 1e-6);
  });

  it('say what their parts sum to, beside what they take apart', async () => {
    const { trace } = await start();
    const empty = Trace.from(trace.network, { first: tf.zerosLike(trace.get('first')) });
    const logit = async (run: Trace) => [...(await run.get('logits').data())][2]!;
    const [whole, bare] = [await logit(trace), await logit(empty)];
    const sum = ({ data }: Attribution) => data.reduce((a, b) => a + b, 0);
    const risen = [
      await integrated(trace, { ...request(), steps: 100, baseline: 'zero' }),
      await deepLift(trace, { ...request(), baseline: 'zero' }),
      await paths(trace, {
        ...request(),
        paths: 1,
        steps: 100,
        speed: 2,
        baseline: 'zero',
        give: 'mean',
        seed: 1,
      }),
    ];
    for (const found of risen) {
      expectClose([found.sums!.whole], [whole - bare], 1e-5);
      expectClose([found.sums!.parts], [sum(found)], 1e-5);
      expectClose([found.sums!.parts], [found.sums!.whole], 2e-2);
    }
    const fromMean = {
      paths: 1,
      steps: 100,
      speed: 2,
      baseline: 'mean' as const,
      give: 'mean' as const,
      seed: 1,
    };
    const sums = (await paths(trace, { ...request(), ...fromMean })).sums!;
    expectClose([sums.parts], [sums.whole], 2e-2);
    expect(sums.whole).not.toBeCloseTo(whole - bare, 3);
    const shared = await lrp(trace, { ...request(), rule: 'epsilon', epsilon: 0.1, gamma: 0 });
    expectClose([shared.sums!.whole], [whole], 1e-5);
    expectClose([shared.sums!.parts], [sum(shared)], 1e-5);
    // From an empty picture everything flows through the first layer.
    const input = trace.get('input');
    const dark = new Trace(trace.network, tf.zerosLike(input));
    const flow = await conductance(trace, { ...request(), steps: 100, baseline: 'zero' });
    expectClose([flow.sums!.whole], [whole - (await logit(dark))], 1e-5);
    expectClose([flow.sums!.parts], [flow.sums!.whole], 2e-2);
    // Of several targets, or of one atom, there is no one sum.
    const all = request({ to: { layer: 'output', atom: 'neuron', index: null } });
    expect((await integrated(trace, { ...all, steps: 2, baseline: 'zero' })).sums).toBeUndefined();
    const one = request({ from: { layer: 'first', atom: 'channel', only: 1 } });
    expect((await deepLift(trace, { ...one, baseline: 'zero' })).sums).toBeUndefined();
    const spread = {
      ...request(),
      paths: 2,
      steps: 2,
      speed: 2,
      baseline: 'zero' as const,
      give: 'spread' as const,
      seed: 1,
    };
    expect((await paths(trace, spread)).sums).toBeUndefined();
  });

  it('paths of one speed are the straight one, and differ in nothing', async () => {
    const { trace } = await start();
    const by = (give: 'mean' | 'spread') =>
      paths(trace, { ...request(), paths: 3, steps: 6, speed: 1, baseline: 'zero', give, seed: 5 });
    const straight = await integrated(trace, { ...request(), steps: 6, baseline: 'zero' });
    expectClose((await by('mean')).data, straight.data, 1e-5);
    expect(Math.max(...(await by('spread')).data)).toBeLessThan(1e-3);
  });

  it('Grad-CAM wants positions', async () => {
    const { trace } = await start();
    await expect(gradCam(trace, { ...request(), rectify: true })).rejects.toMatchObject({
      code: 'attribution-needs-positions',
    });
  });

  it('leave no tensor behind', async () => {
    const { trace } = await start();
    const all = request({ to: { layer: 'output', atom: 'neuron', index: null } });
    const cycle = async () => {
      for (const ends of [request(), all]) {
        await integrated(trace, { ...ends, steps: 3, baseline: 'mean' });
        await shapley(trace, { ...ends, orders: 2, give: 'spread', seed: 1 });
        await gradCamPlusPlus(trace, { ...ends, from: { layer: 'first', atom: 'spatial' }, rectify: true });
        await rise(trace, {
          ...ends,
          from: { layer: 'first', atom: 'spatial' },
          ...{ masks: 3, cells: 2, keep: 0.5, seed: 1 },
        });
        await paths(trace, {
          ...ends,
          paths: 2,
          steps: 3,
          speed: 2,
          baseline: 'zero',
          give: 'mean',
          seed: 1,
        });
        await smoothgrad(trace, { ...ends, samples: 3, noise: 0.1, seed: 1 });
        await occlusion(trace, ends);
        for (const rule of ['epsilon', 'gamma', 'composite'] as const) {
          await lrp(trace, { ...ends, rule, epsilon: 0.1, gamma: 0.2 });
        }
        await deepLift(trace, { ...ends, baseline: 'mean' });
        await conductance(trace, { ...ends, steps: 2, baseline: 'mean' });
        await internalInfluence(trace, { ...ends, steps: 2, baseline: 'zero', times: 'activation' });
        const map = { ...ends, from: { layer: 'first', atom: 'spatial' as const } };
        await scoreCam(trace, { ...map, rectify: true });
        await perturbation(trace, { ...map, steps: 3, cells: 3, area: 1, smooth: 1 });
      }
    };
    await cycle();
    const before = tf.memory().numTensors;
    await cycle();
    expect(tf.memory().numTensors).toBe(before);
  });
});
