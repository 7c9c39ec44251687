import * as tf from '@tensorflow/tfjs-core';
import { EVD, Matrix } from 'ml-matrix';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { restart } from '../../../../src/runtime/network/restart.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { expectClose, golden } from '../../../support/golden.ts';
import { groupsAt, reproduced } from '../../../support/groups.ts';
import { miniInceptionRun } from '../../../support/stored-run.ts';

const run = miniInceptionRun();
const { nmf_mixed4d: errors } = await golden<{ nmf_mixed4d: Record<string, number> }>('mini-inception.json');
const activation = async () => (await run.trace.get('mixed4d').data()) as Float32Array;
const squares = (list: ArrayLike<number>) => Array.from(list).reduce((sum, entry) => sum + entry * entry, 0);
let plain: Value;
beforeAll(async () => {
  plain = await groupsAt(run.trace, 'mixed4d');
});
const toClass = { layer: 'output', atom: 'neuron', index: 11 };

it.each(Object.entries(errors))(
  'into %s groups, loses what the golden factorization does',
  async (k, error) => {
    const groups = await groupsAt(run.trace, 'mixed4d', { k: Number(k) });
    expect(groups.notes!.error).toBeLessThan(1.02 * error);
    expect(groups.notes!.error).toBeGreaterThan(0.98 * error);
  },
);

describe('the value', () => {
  it('names its axes and those of its parts', async () => {
    const { axes, data, parts } = plain;
    expect(axes).toEqual([{ name: 'group', size: 6, layer: 'mixed4d' }]);
    expect(data.length).toBe(6);
    const names = (part: Value) => part.axes.map(({ name, size, layer }) => [name, size, layer]);
    expect(names(parts!.maps!)).toEqual([
      ['y', 12, 'mixed4d'],
      ['x', 12, 'mixed4d'],
      ['group', 6, 'mixed4d'],
    ]);
    expect(names(parts!.directions!)).toEqual([
      ['group', 6, 'mixed4d'],
      ['channel', 384, 'mixed4d'],
    ]);
  });

  it('has directions of length 1, and each group as long as its map', async () => {
    const { data, parts } = plain;
    for (let group = 0; group < 6; group++) {
      const direction = parts!.directions!.data.subarray(group * 384, (group + 1) * 384);
      expect(squares(direction)).toBeCloseTo(1, 5);
      const map = parts!.maps!.data.filter((_, i) => i % 6 === group);
      expect(data[group]).toBeCloseTo(Math.sqrt(squares(map)), 3);
    }
  });

  it('goes from left to right', async () => {
    const { data } = plain.parts!.maps!;
    const centroids = Array.from({ length: 6 }, (_, group) => {
      const map = data.filter((_entry, i) => i % 6 === group);
      return map.reduce((sum, entry, i) => sum + entry * entry * (i % 12), 0) / squares(map);
    });
    expect(centroids).toEqual([...centroids].sort((a, b) => a - b));
  });

  it('states the share of the activation that it shows', async () => {
    const groups = plain;
    const whole = await activation();
    const rest = reproduced(groups).map((entry, i) => whole[i]! - entry);
    expect(groups.notes!.share).toBeCloseTo(1 - squares(rest) / squares(whole), 5);
    // Of activations, the groups describe what they show.
    expect(groups.notes!.share).toBeCloseTo(1 - (groups.notes!.error as number) ** 2, 3);
    expect(groups.notes!.negative).toBe(0);
  });

  it('is the same for the same seed', async () => {
    expect(await groupsAt(run.trace, 'mixed4d')).toEqual(plain);
  });
});

it('takes principal components too: what they keep is what the eigenvalues say', async () => {
  const groups = await groupsAt(run.trace, 'mixed4d', { reducer: 'pca' });
  expect(groups.parts!.maps!.data.some((entry) => entry < 0)).toBe(true);
  const centred = Matrix.from1DArray(144, 384, [...(await activation())]);
  centred.center('column');
  const { realEigenvalues: values } = new EVD(centred.mmul(centred.transpose()), { assumeSymmetric: true });
  const kept = values
    .sort((a, b) => b - a)
    .slice(0, 6)
    .reduce((sum, value) => sum + value, 0);
  const all = values.reduce((sum, value) => sum + value, 0);
  expect(groups.notes!.error).toBeCloseTo(Math.sqrt(1 - kept / all), 3);
});

describe('what groups describe', () => {
  it('can be the attribution to a class: the directions follow it, the maps stay those of the activation', async () => {
    const groups = await groupsAt(run.trace, 'mixed4d', {
      describes: { attribution: 1 },
      to: toClass,
      score: 'logit',
    });
    expect(groups.notes!.negative).toBeGreaterThan(0.1);
    expect(groups.notes!.share).toBeGreaterThan(0.1);
    expect(groups.notes!.share).toBeLessThan(plain.notes!.share as number);
  });

  it('can be a mix, which shows more of the activation the more that weighs', async () => {
    const share = async (weight: number) => {
      const describes = { activation: weight, gradient: 1, attribution: 1 };
      const groups = await groupsAt(run.trace, 'mixed4d', { k: 3, describes, to: toClass });
      return groups.notes!.share as number;
    };
    const [none, some, much] = [await share(0), await share(1), await share(100)];
    expect(some).toBeGreaterThan(none);
    expect(much).toBeGreaterThan(some);
  });
});

describe('compatible groups', () => {
  it('add up to the activation as those of one layer do, and fewer than there are above is no fault', async () => {
    const above = await groupsAt(run.trace, 'mixed5a', { k: 3 });
    const stored = structuredClone(above);
    const aligned = await groupsAt(run.trace, 'mixed4d', { alignTo: { layer: 'mixed5a' } }, [above]);
    expect(above).toEqual(stored);
    expect(aligned.notes!.share).toBeGreaterThan(0.6 * (plain.notes!.share as number));
    expect(aligned.parts!.maps!.axes.map(({ size }) => size)).toEqual([12, 12, 6]);
  });
});

describe('bad input', () => {
  it.each([
    ['too-many-groups', 'mixed5a', { k: 37 }],
    ['no-positions', 'output', {}],
    ['unknown-layer', 'nowhere', {}],
  ])('%s', async (code, layer, params) => {
    await expect(groupsAt(run.trace, layer, params)).rejects.toMatchObject({ code });
  });

  it.each([
    ['nothing-to-group', 0],
    ['values-not-finite', Number.NaN],
  ])('%s', async (code, entry) => {
    const silent = tf.fill([1, 12, 12, 384], entry);
    const other = restart(run.trace, 'mixed4d', 'logits', silent);
    await expect(groupsAt(other, 'mixed4d')).rejects.toMatchObject({ code });
    other.dispose();
    silent.dispose();
  });

  it('of a layer in which one position is active gives that one group, and empty ones behind it', async () => {
    const one = tf.buffer([1, 12, 12, 384]);
    one.set(2, 0, 3, 4, 7);
    const other = Trace.from(run.network, { mixed4d: one.toTensor() });
    const groups = await groupsAt(other, 'mixed4d', { k: 3 });
    expectClose(groups.data, [2, 0, 0]);
    other.dispose();
  });
});

it('leaves no tensor behind, also when stopped', async () => {
  await groupsAt(run.trace, 'mixed4d', { describes: { attribution: 1 }, to: toClass });
  const before = tf.memory().numTensors;
  await groupsAt(run.trace, 'mixed4d', { describes: { attribution: 1 }, to: toClass });
  await expect(groupsAt(run.trace, 'mixed4d', { k: 200 })).rejects.toBeDefined();
  expect(tf.memory().numTensors).toBe(before);
});
