import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { factorsOf } from '../../../../src/runtime/factor/factorization.ts';
import { deviceKernels } from '../../../../src/runtime/kernels/device.ts';
import { restart } from '../../../../src/runtime/network/restart.ts';
import { expectClose } from '../../../support/golden.ts';
import { context, groupsAt, reproduced } from '../../../support/groups.ts';
import { miniInceptionRun } from '../../../support/stored-run.ts';

const run = miniInceptionRun();
const CLASS = 11;
const toClass = { layer: 'output', atom: 'neuron', index: CLASS };
const groupsOf = (layer: string) => ({ layer, atom: 'group' });

const attribution = (
  method: string,
  factorizations: Value[],
  params: Record<string, unknown>,
): Promise<Value> =>
  deviceKernels[`attribution/${method}`]!(
    [run.trace, ...factorizations],
    { score: 'logit', relax: false, ...params },
    context(),
  ) as Promise<Value>;

/** The class's logit where mixed5b has other activations. */
async function logitAt(activation: tf.Tensor): Promise<number> {
  const other = restart(run.trace, 'mixed5b', 'logits', activation);
  const logits = await other.get('logits').data();
  other.dispose();
  return logits[CLASS]!;
}

const sum = (list: ArrayLike<number>) => Array.from(list).reduce((a, b) => a + b, 0);

describe('from groups', () => {
  it('is what each factor gives along the gradient: a small step along it, by running the network', async () => {
    const groups = await groupsAt(run.trace, 'mixed5b', { k: 4 });
    const { axes, data, notes } = await attribution('linear', [groups], {
      from: groupsOf('mixed5b'),
      to: toClass,
    });
    expect(axes).toEqual(groups.axes);
    expect(notes!.plan).toMatchObject({ way: 'pull' });
    // Behind mixed5b stand a mean and a dense layer: finite differences are exact there.
    const { maps, directions } = factorsOf(groups);
    const column = (data: Float64Array, group: number) =>
      Float32Array.from({ length: data.length / 4 }, (_, i) => data[i * 4 + group]!);
    const logit = async (group: number) => {
      const more = tf.tidy(() => {
        const map = tf.tensor(column(maps.data, group), [1, 6, 6, 1]);
        const direction = tf.tensor(column(directions.data, group), [1, 1, 1, 544]);
        return tf.add(run.trace.get('mixed5b'), tf.mul(map, direction));
      });
      const value = await logitAt(more);
      more.dispose();
      return value;
    };
    const base = (await run.trace.get('logits').data())[CLASS]!;
    const steps = await Promise.all([0, 1, 2, 3].map(async (group) => (await logit(group)) - base));
    expectClose(data, steps);
  });

  it('sums to what the channels give, less what the factorization loses', async () => {
    const groups = await groupsAt(run.trace, 'mixed5b');
    const channels = await attribution('linear', [], {
      from: { layer: 'mixed5b', atom: 'channel' },
      to: toClass,
    });
    const found = await attribution('linear', [groups], { from: groupsOf('mixed5b'), to: toClass });
    const whole = tf.tensor(Float32Array.from(reproduced(groups)), [1, 6, 6, 544]);
    const rest = tf.sub(run.trace.get('mixed5b'), whole);
    // Linear above: the logit of the rest, less the bias, is what was lost.
    const residual = (await logitAt(rest)) - (await logitAt(tf.zerosLike(rest)));
    expectClose([sum(found.data) + residual], [sum(channels.data)]);
  });

  it('gives the same by pushes and by pulls', async () => {
    const groups = await groupsAt(run.trace, 'mixed4d');
    const request = { from: groupsOf('mixed4d'), to: { layer: 'output', atom: 'neuron', index: null } };
    const pushed = await attribution('linear', [groups], request);
    expect(pushed.notes!.plan).toMatchObject({ way: 'push', passes: 6 });
    expect(pushed.axes.map(({ name, size }) => [name, size])).toEqual([
      ['group', 6],
      ['class', 200],
    ]);
    const one = await attribution('linear', [groups], { from: groupsOf('mixed4d'), to: toClass });
    expectClose(
      one.data,
      [...Array(6).keys()].map((group) => pushed.data[group * 200 + CLASS]!),
    );
  });

  it('under the last mean, takes the closed form', async () => {
    const groups = await groupsAt(run.trace, 'mixed5b');
    const all = await attribution('linear', [groups], {
      from: groupsOf('mixed5b'),
      to: { layer: 'output', atom: 'neuron', index: null },
    });
    expect(all.notes!.plan).toMatchObject({ way: 'closed' });
    const one = await attribution('linear', [groups], { from: groupsOf('mixed5b'), to: toClass });
    expectClose(
      [...Array(6).keys()].map((group) => all.data[group * 200 + CLASS]!),
      one.data,
    );
  });

  it.each([
    ['integrated', { steps: 4, baseline: 'zero' }],
    ['smoothgrad', { samples: 3, noise: 0.1, seed: 1 }],
    ['occlusion', {}],
    ['guided', {}],
  ])('by %s has the same axes', async (method, params) => {
    const groups = await groupsAt(run.trace, 'mixed5a', { k: 3 });
    const request = { from: groupsOf('mixed5a'), to: toClass, ...params };
    const { axes, data } = await attribution(method, [groups], request);
    expect(axes).toEqual(groups.axes);
    expect(data.every((entry) => entry !== 0 && Number.isFinite(entry))).toBe(true);
  });

  it('by a path from the mean, as relaxed or as Grad-CAM is refused', async () => {
    const groups = await groupsAt(run.trace, 'mixed5a', { k: 3 });
    const request = { from: groupsOf('mixed5a'), to: toClass };
    for (const [code, method, params] of [
      ['groups-from-zero', 'integrated', { steps: 4, baseline: 'mean' }],
      ['unsupported-relaxation', 'linear', { relax: true }],
      ['attribution-needs-positions', 'grad-cam', { rectify: false }],
    ] as const) {
      const refused = attribution(method, [groups], { ...request, ...params });
      await expect(refused).rejects.toMatchObject({ code });
    }
  });
});

describe('to groups', () => {
  it('has for score the inner product with the factor by its length', async () => {
    const above = await groupsAt(run.trace, 'mixed5b', { k: 4 });
    const to = { ...groupsOf('mixed5b'), index: null };
    const { axes, data } = await attribution('linear', [above], {
      from: { layer: 'mixed5b', atom: 'whole' },
      to,
    });
    expect(axes).toEqual(above.axes);
    // The attribution of the layer itself to a linear score of it is the score.
    const activation = await run.trace.get('mixed5b').data();
    const { maps, directions } = factorsOf(above);
    const scores = [0, 1, 2, 3].map((group) => {
      let product = 0;
      activation.forEach((entry, i) => {
        const place = Math.floor(i / 544);
        product += entry * maps.data[place * 4 + group]! * directions.data[(i % 544) * 4 + group]!;
      });
      return product / above.data[group]!;
    });
    expectClose(data, scores);
  });

  it('from groups is one matrix, from one group to another one of its entries', async () => {
    const [below, above] = [
      await groupsAt(run.trace, 'mixed4d'),
      await groupsAt(run.trace, 'mixed5a', { k: 3 }),
    ];
    const from = groupsOf('mixed4d');
    const all = await attribution('linear', [below, above], {
      from,
      to: { ...groupsOf('mixed5a'), index: null },
    });
    expect(all.axes.map(({ name, size, layer }) => [name, size, layer])).toEqual([
      ['group', 6, 'mixed4d'],
      ['group', 3, 'mixed5a'],
    ]);
    const one = await attribution('linear', [below, above], {
      from,
      to: { ...groupsOf('mixed5a'), index: 1 },
    });
    expectClose(
      one.data,
      all.data.filter((_, i) => i % 3 === 1),
    );
  });
});
