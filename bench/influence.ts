/**
 * The influence of examples on a trained head, against training anew without them, and finding planted wrong labels. On
 * the features of `datasets/objects` that the golden numbers are of; some minutes, `--left=N` for fewer examples.
 */
import { startBackend } from '../src/runtime/backend/start.ts';
import { fitSoftmax } from '../src/runtime/network/derived/fit-softmax.ts';
import { leftOut } from '../src/runtime/network/derived/left-out.ts';
import { retrained } from '../src/runtime/network/derived/retrained.ts';
import type { Labelled } from '../src/runtime/network/derived/softmax-regression.ts';
import { floats } from '../test/support/golden.ts';
import { datasetOf } from '../test/support/models.ts';
import { atLeast, atMost, fact, median, type Report } from './report.ts';

const WIDTH = 544;
const L2 = 0.01;
/** Examples that are left out, one after the other. */
const LEFT = 100;
/** The share of labels that are planted wrong. */
const WRONG = 0.05;

/** Runs the bench. */
export async function run(): Promise<Report> {
  await startBackend({ prefer: 'wasm' });
  const { train, tests } = await features();
  let begin = performance.now();
  const { weights } = await fitSoftmax(train, L2);
  const trained = performance.now() - begin;
  begin = performance.now();
  const changes = await leftOut(train, weights, L2);
  const foretelling = performance.now() - begin;
  const asked = process.argv.find((word) => word.startsWith('--left='))?.slice('--left='.length);
  const { pearsons, slopes, anew } = await againstTraining(
    train,
    weights,
    changes,
    tests,
    Number(asked ?? LEFT),
  );
  return {
    name: 'influence (Mini-Inception mixed5b, 512 examples of 16 labels, Node)',
    figures: [
      fact('training the head', trained, 'ms'),
      fact('training it anew without one example, from its optimum', median(anew), 'ms'),
      fact('foretelling that for all 512', foretelling, 'ms'),
      atLeast('Pearson of foretold and found change, median of 16 scores', median(pearsons), '', 0.99),
      atLeast('found for foretold change, median slope', median(slopes), '', 0.9),
      atMost('found for foretold change, median slope', median(slopes), '', 1.1),
      atLeast('wrong labels among the others by their own influence: AUC', await planted(train), '', 0.9),
    ],
  };
}

async function features(): Promise<{ train: Labelled; tests: { row: Float32Array; label: number }[] }> {
  const all = await floats('head.features.f32');
  const { labels, examples } = await datasetOf('objects');
  const rows = examples.map(({ label, split }, i) => ({
    row: all.subarray(i * WIDTH, (i + 1) * WIDTH),
    label: labels.indexOf(label),
    split,
  }));
  const train = rows.filter(({ split }) => split === 'train');
  return {
    train: {
      features: Float32Array.from(train.flatMap(({ row }) => [...row])),
      width: WIDTH,
      labels: train.map(({ label }) => label),
      classes: labels.length,
    },
    tests: rows.filter(({ split }) => split === 'test'),
  };
}

/** Leaves examples out, each alone, and holds what was foretold of one test picture a label against what is found. */
async function againstTraining(
  train: Labelled,
  weights: Float64Array,
  changes: Float32Array,
  tests: { row: Float32Array; label: number }[],
  left: number,
) {
  const { labels, classes } = train;
  const size = (WIDTH + 1) * classes;
  const asked = Array.from({ length: classes }, (_, label) => tests.find((test) => test.label === label)!);
  const score = (of: ArrayLike<number>, { row, label }: { row: Float32Array; label: number }) =>
    row.reduce((sum, feature, k) => sum + feature * of[k * classes + label]!, of[WIDTH * classes + label]!);
  const foretold = asked.map((): number[] => []);
  const found = asked.map((): number[] => []);
  const anew: number[] = [];
  for (let i = 0; i < left; i++) {
    const without = Math.floor(((i + 0.5) * labels.length) / left);
    const begin = performance.now();
    const lacking = await retrained(train, weights, L2, without);
    anew.push(performance.now() - begin);
    const own = changes.subarray(without * size, (without + 1) * size);
    for (const [at, test] of asked.entries()) {
      foretold[at]!.push(score(own, test));
      found[at]!.push(score(lacking, test) - score(weights, test));
    }
  }
  const fits = asked.map((_, at) => lineThrough(foretold[at]!, found[at]!));
  return { pearsons: fits.map(({ pearson }) => pearson), slopes: fits.map(({ slope }) => slope), anew };
}

function lineThrough(x: number[], y: number[]): { pearson: number; slope: number } {
  const mean = (of: number[]) => of.reduce((sum, entry) => sum + entry, 0) / of.length;
  const [a, b] = [mean(x), mean(y)];
  const dot = (p: (i: number) => number, q: (i: number) => number) =>
    x.reduce((sum, _, i) => sum + p(i) * q(i), 0);
  const [dx, dy] = [(i: number) => x[i]! - a, (i: number) => y[i]! - b];
  return { pearson: dot(dx, dy) / Math.sqrt(dot(dx, dx) * dot(dy, dy)), slope: dot(dx, dy) / dot(dx, dx) };
}

/** Returns how well an example's influence on its own score tells planted wrong labels: area under the curve. */
async function planted(train: Labelled): Promise<number> {
  const { labels, classes } = train;
  const count = Math.round(WRONG * labels.length);
  const wrong = new Set(
    Array.from({ length: count }, (_, i) => Math.floor(((i + 0.3) * labels.length) / count)),
  );
  const told = Array.from(labels, (label, i) =>
    wrong.has(i) ? (label + 1 + (i % (classes - 1))) % classes : label,
  );
  const data = { ...train, labels: told };
  const { weights } = await fitSoftmax(data, L2);
  const changes = await leftOut(data, weights, L2);
  const size = (WIDTH + 1) * classes;
  const own = told.map((label, i) => {
    let sum = changes[i * size + WIDTH * classes + label]!;
    for (let k = 0; k < WIDTH; k++)
      sum += train.features[i * WIDTH + k]! * changes[i * size + k * classes + label]!;
    return -sum;
  });
  let [above, pairs] = [0, 0];
  for (const i of wrong) {
    for (let j = 0; j < own.length; j++) {
      if (wrong.has(j)) continue;
      pairs++;
      if (own[i]! > own[j]!) above++;
    }
  }
  return above / pairs;
}
