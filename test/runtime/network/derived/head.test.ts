import { beforeAll, describe, expect, it } from 'vitest';
import { fitSoftmax, TOLERANCE } from '../../../../src/runtime/network/derived/fit-softmax.ts';
import { leftOut } from '../../../../src/runtime/network/derived/left-out.ts';
import { retrained } from '../../../../src/runtime/network/derived/retrained.ts';
import {
  type Labelled,
  SoftmaxRegression,
} from '../../../../src/runtime/network/derived/softmax-regression.ts';
import { wasm } from '../../../support/backend.ts';
import { floats, golden } from '../../../support/golden.ts';
import { datasetOf } from '../../../support/models.ts';

interface Golden {
  l2: number;
  lossAtOptimum: number;
  testLogits: Record<string, number[]>;
  influence: { test: number; class: number }[];
  retrained: { leftOut: number[]; change: number[][]; byOneNewtonStep: number[][] };
}

const WIDTH = 544;
const expected = await golden<Golden>('head.json');
const features = await floats('head.features.f32');
const { labels, examples } = await datasetOf('objects');
const numbersOf = (split: string) => examples.flatMap((example, i) => (example.split === split ? [i] : []));
const rowOf = (number: number) => features.subarray(number * WIDTH, (number + 1) * WIDTH);

/** The training examples of the golden features, or the first few of each label. */
function training(perLabel = 32): Labelled {
  const numbers = labels.flatMap((label) =>
    numbersOf('train')
      .filter((number) => examples[number]!.label === label)
      .slice(0, perLabel),
  );
  return {
    features: Float32Array.from(numbers.flatMap((number) => [...rowOf(number)])),
    width: WIDTH,
    labels: numbers.map((number) => labels.indexOf(examples[number]!.label)),
    classes: labels.length,
  };
}

const logits = (weights: Float64Array, row: Float32Array) =>
  labels.map((_, c) => {
    let sum = weights[WIDTH * labels.length + c]!;
    row.forEach((feature, k) => {
      sum += feature * weights[k * labels.length + c]!;
    });
    return sum;
  });

const correlation = (a: number[], b: number[]) => {
  const mean = (of: number[]) => of.reduce((sum, entry) => sum + entry, 0) / of.length;
  const [x, y] = [a.map((entry) => entry - mean(a)), b.map((entry) => entry - mean(b))];
  const dot = (p: number[], q: number[]) => p.reduce((sum, entry, i) => sum + entry * q[i]!, 0);
  return { pearson: dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y)), slope: dot(x, y) / dot(x, x) };
};

beforeAll(() => wasm());

describe('a trained head', () => {
  it('is at the optimum that PyTorch finds', { timeout: 60_000 }, async () => {
    const data = training();
    const { weights, gradient } = await fitSoftmax(data, expected.l2);
    expect(gradient).toBeLessThanOrEqual(TOLERANCE);
    expect(new SoftmaxRegression(data, expected.l2).loss(weights)).toBeCloseTo(expected.lossAtOptimum, 7);
    const tests = numbersOf('test');
    for (const [test, wanted] of Object.entries(expected.testLogits)) {
      const found = logits(weights, rowOf(tests[Number(test)]!));
      found.forEach((logit, c) => {
        expect(Math.abs(logit - wanted[c]!)).toBeLessThan(1e-4);
      });
    }
  });

  it('has the derivatives that differences give', () => {
    const data = training(2);
    const problem = new SoftmaxRegression(data, 0.01);
    const weights = Float64Array.from({ length: problem.size }, (_, j) => Math.sin(j) / 10);
    const direction = Float64Array.from({ length: problem.size }, (_, j) => Math.cos(3 * j) / 10);
    const moved = (step: number) => weights.map((entry, j) => entry + step * direction[j]!);
    const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, entry, j) => sum + entry * b[j]!, 0);
    const at = problem.at(weights);
    const slope = (problem.loss(moved(1e-4)) - problem.loss(moved(-1e-4))) / 2e-4;
    expect(dot(at.gradient(), direction)).toBeCloseTo(slope, 6);
    const [after, before] = [problem.at(moved(1e-4)).gradient(), problem.at(moved(-1e-4)).gradient()];
    const change = after.map((entry, j) => (entry - before[j]!) / 2e-4);
    at.hessian(direction).forEach((entry, j) => {
      expect(Math.abs(entry - change[j]!)).toBeLessThan(1e-6);
    });
  });
});

describe('what leaving an example out changes', () => {
  it('is what PyTorch foretells by one Newton step, and follows training anew', {
    timeout: 120_000,
  }, async () => {
    const data = training();
    const { weights } = await fitSoftmax(data, expected.l2);
    const { leftOut: left, change, byOneNewtonStep } = expected.retrained;
    const changes = await leftOut(data, weights, expected.l2, { examples: left });
    const size = (WIDTH + 1) * labels.length;
    const tests = numbersOf('test');
    const found = left.map((_, i) =>
      expected.influence.map(({ test, class: label }) => {
        const own = Float64Array.from(changes.subarray(i * size, (i + 1) * size));
        return logits(own, rowOf(tests[test]!))[label]!;
      }),
    );
    const largest = Math.max(...byOneNewtonStep.flat().map(Math.abs));
    found.flat().forEach((entry, i) => {
      expect(Math.abs(entry - byOneNewtonStep.flat()[i]!)).toBeLessThan(5e-3 * largest);
    });
    const column = (of: number[][], at: number) => of.map((row) => row[at]!);
    const fits = expected.influence.map((_, at) => correlation(column(found, at), column(change, at)));
    const median = (of: number[]) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)]!;
    expect(median(fits.map(({ pearson }) => pearson))).toBeGreaterThan(0.99);
    for (const { slope } of fits) expect(Math.abs(slope - 1)).toBeLessThan(0.1);
  });

  it('is found by training again as PyTorch finds it', { timeout: 60_000 }, async () => {
    const data = training();
    const { weights } = await fitSoftmax(data, expected.l2);
    const { leftOut: left, change } = expected.retrained;
    const tests = numbersOf('test');
    for (const i of [0, 11]) {
      const without = await retrained(data, weights, expected.l2, left[i]!);
      for (const [k, { test, class: label }] of expected.influence.entries()) {
        const row = rowOf(tests[test]!);
        const found = logits(without, row)[label]! - logits(weights, row)[label]!;
        expect(Math.abs(found - change[i]![k]!)).toBeLessThan(1e-4);
      }
    }
  });

  it('is what training anew changes, where each example counts little', { timeout: 60_000 }, async () => {
    // Few features for many examples: one step leads to the new optimum.
    const count = 60;
    const data: Labelled = {
      features: Float64Array.from({ length: count * 3 }, (_, i) => Math.sin(i * i)),
      width: 3,
      labels: Array.from({ length: count }, (_, i) => (Math.sin(i * i * 9) > 0.2 ? 1 : i % 3)),
      classes: 3,
    };
    const { weights } = await fitSoftmax(data, 0.1);
    const changes = await leftOut(data, weights, 0.1, { examples: [5, 17] });
    for (const [i, without] of [5, 17].entries()) {
      const keeps = Array.from({ length: count }, (_, j) => j).filter((j) => j !== without);
      const rest: Labelled = {
        ...data,
        features: Float64Array.from(keeps.flatMap((j) => [...data.features.slice(j * 3, j * 3 + 3)])),
        labels: keeps.map((j) => data.labels[j]!),
      };
      // The loss stays divided by the number of all examples.
      const { weights: anew } = await fitSoftmax(rest, (0.1 * count) / (count - 1));
      const centred = (of: ArrayLike<number>) => {
        const free = Array.from({ length: 3 }, (_, c) => of[9 + c]!);
        const mean = free.reduce((sum, entry) => sum + entry, 0) / 3;
        return [...Array.from(of).slice(0, 9), ...free.map((entry) => entry - mean)];
      };
      const wanted = centred(anew.map((entry, j) => entry - weights[j]!));
      const found = Array.from(changes.subarray(i * 12, (i + 1) * 12));
      const largest = Math.max(...wanted.map(Math.abs));
      found.forEach((entry, j) => {
        expect(Math.abs(entry - wanted[j]!)).toBeLessThan(0.1 * largest);
      });
    }
  });
});
