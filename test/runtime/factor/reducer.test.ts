import { expect, it } from 'vitest';
import { multiply, transpose } from '../../../src/runtime/factor/matrix.ts';
import { REDUCERS, type Reducer } from '../../../src/runtime/factor/reducer.ts';
import { negativeShare, type Samples, shownShare } from '../../../src/runtime/factor/samples.ts';
import { uniform } from '../../../src/runtime/random.ts';
import { expectClose } from '../../support/golden.ts';

const samples = (rows: number, columns: number, data: ArrayLike<number>): Samples => ({
  rows,
  columns,
  data: Float32Array.from(data),
});

/** Nonnegative numbers of exact rank 3, [20, 8], whose factors hardly overlap. */
function rankThree(): Samples {
  const random = uniform(5);
  const left = Array.from({ length: 60 }, (_, i) => (i % 3 === Math.floor(i / 3) % 3 ? 1 + random() : 0));
  const right = Array.from({ length: 24 }, (_, i) => (i % 3 === Math.floor(i / 3) % 3 ? 1 + random() : 0));
  const whole = multiply(
    { rows: 20, columns: 3, data: Float64Array.from(left) },
    transpose({ rows: 8, columns: 3, data: Float64Array.from(right) }),
  );
  return samples(20, 8, whole.data);
}

it('nmf finds the factors of what has as many', async () => {
  const given = rankThree();
  const { scores, loadings, error } = await REDUCERS.nmf(given, 3, { seed: 1 });
  expect(error).toBeLessThan(1e-3);
  expect([...scores.data, ...loadings!.data].every((entry) => entry >= 0)).toBe(true);
  expectClose(multiply(scores, transpose(loadings!)).data, given.data);
  expect(shownShare(given, scores, loadings!)).toBeGreaterThan(0.999);
});

it('nmf of one factor is the nonnegative part of the first singular pair', async () => {
  // The singular values of [[2, 1], [1, 2]] are 3 and 1, along (1, 1) and (1, -1).
  const { scores, loadings, error } = await REDUCERS.nmf(samples(2, 2, [2, 1, 1, 2]), 1, { seed: 1 });
  expectClose(multiply(scores, transpose(loadings!)).data, [1.5, 1.5, 1.5, 1.5]);
  expect(error).toBeCloseTo(Math.sqrt(1 / 10), 4);
});

it('nmf leaves out what is negative, and the share of it is known', async () => {
  const given = samples(2, 2, [3, -1, -1, 3]);
  const { scores, loadings } = await REDUCERS.nmf(given, 2, { seed: 1 });
  expectClose(multiply(scores, transpose(loadings!)).data, [3, 0, 0, 3]);
  expect(negativeShare(given.data)).toBe(0.25);
});

it('pca finds the direction of largest variance about the mean', async () => {
  // On the line (4, 3) t + (1, 1), with t = -2 ... 2, and 0.1 beside it in turn.
  const points = [-2, -1, 0, 1, 2].flatMap((t, i) => {
    const beside = i % 2 === 0 ? 0.1 : -0.15;
    return [4 * t + 1 - 3 * beside, 3 * t + 1 + 4 * beside];
  });
  const { scores, loadings, error } = await REDUCERS.pca(samples(5, 2, points), 1, { seed: 1 });
  expectClose(loadings!.data.map(Math.abs), [0.8, 0.6], 1e-6);
  expectClose(scores.data.map(Math.abs), [10, 5, 0, 5, 10], 1e-6);
  // Across it: 0.5 and -0.75 in turn, of mean 0; along it 10, 5, 0, 5, 10.
  expect(error).toBeCloseTo(
    Math.sqrt((3 * 0.5 ** 2 + 2 * 0.75 ** 2) / (250 + 3 * 0.5 ** 2 + 2 * 0.75 ** 2)),
    5,
  );
});

it('umap keeps neighbours together', async () => {
  const random = uniform(3);
  const clouds = Array.from({ length: 40 }, (_, i) => [0, 1, 2].map(() => random() + (i < 20 ? 0 : 30)));
  const { scores } = await REDUCERS.umap(samples(40, 3, clouds.flat()), 2, { seed: 1 });
  const centre = (from: number) =>
    [0, 1].map((axis) => {
      const own = Array.from({ length: 20 }, (_, i) => scores.data[(from + i) * 2 + axis]!);
      return own.reduce((sum, x) => sum + x / 20, 0);
    });
  const [a, b] = [centre(0), centre(20)];
  const distance = (i: number, to: number[]) =>
    Math.hypot(scores.data[2 * i]! - to[0]!, scores.data[2 * i + 1]! - to[1]!);
  for (let i = 0; i < 40; i++) expect(distance(i, a) < distance(i, b)).toBe(i < 20);
});

it.each(Object.keys(REDUCERS) as Reducer[])('%s gives the same for the same seed', async (name) => {
  const once = await REDUCERS[name](rankThree(), 2, { seed: 7 });
  const again = await REDUCERS[name](rankThree(), 2, { seed: 7 });
  expect(again.scores).toEqual(once.scores);
});

it.each(['nmf', 'pca'] as const)('%s describes other samples by the same factors', async (name) => {
  const { apply, scores } = await REDUCERS[name](rankThree(), 3, { seed: 1 });
  expectClose(apply(rankThree()).data, scores.data, 1e-2);
});

it.each(['nmf', 'umap'] as const)('%s stops when told to, and says how far it is', async (name) => {
  const control = new AbortController();
  const seen: number[] = [];
  const onProgress = (fraction: number) => {
    seen.push(fraction);
    control.abort();
  };
  const work = REDUCERS[name](rankThree(), 2, { seed: 1, signal: control.signal, onProgress });
  await expect(work).rejects.toThrow(/abort/i);
  expect(seen.length).toBe(1);
});
