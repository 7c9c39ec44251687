import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/runtime/network/attribute/attribute.ts';
import { integrated } from '../../../src/runtime/network/attribute/methods/integrated.ts';
import { expectClose, golden } from '../../support/golden.ts';
import { miniInceptionRun } from '../../support/stored-run.ts';

type Ranked = [index: number, value: number][];

interface Golden {
  logits_top10: [number, string, number][];
  softmax_top5: Ranked;
  classes: Record<string, number>;
  activations: Record<
    string,
    {
      shape_hwc: number[];
      sum: number;
      max: number;
      zero_fraction: number;
      top_position_yx: [number, number];
    }
  >;
  semantic_dictionary_mixed4d: { at_yx: [number, number]; top8: Ranked };
  channel_attribution: Record<
    string,
    { logit_11_minus_66_top5: Ranked; bottom5: Ranked; sum_11: number; sum_66: number }
  >;
  spatial_attribution: Record<string, Record<string, number[]>>;
  layer_to_layer_spatial_mixed4d_to_mixed5a: Record<string, number[]>;
  integrated_gradients_mixed4d_midpoint_50: {
    channel_top5: Ranked;
    sum: number;
    logit: number;
    logit_at_zero: number;
  };
}

const run = miniInceptionRun();
const expected = await golden<Golden>('mini-inception.json');

const read = async (name: string): Promise<Float32Array> =>
  (await run.trace.get(name).data()) as Float32Array;

const ranking = (values: ArrayLike<number>, sign: 1 | -1 = 1): number[] =>
  Array.from(values, (_, i) => i).sort((a, b) => sign * (values[b]! - values[a]!));

describe('a forward run', () => {
  it('gives the logits and labels of the ten best classes', async () => {
    const logits = await read('logits');
    const best = ranking(logits).slice(0, 10);
    expect(best).toEqual(expected.logits_top10.map(([index]) => index));
    expect(best.map((i) => run.network.manifest.labels[i]!.label)).toEqual(
      expected.logits_top10.map(([, label]) => label),
    );
    expectClose(
      best.map((i) => logits[i]!),
      expected.logits_top10.map(([, , value]) => value),
    );
  });

  it('gives the probabilities', async () => {
    const probabilities = await read('softmax');
    expectClose(
      expected.softmax_top5.map(([index]) => probabilities[index]!),
      expected.softmax_top5.map(([, value]) => value),
    );
  });

  it.each(Object.entries(expected.activations))('gives the activations of %s', async (layer, facts) => {
    const values = await read(layer);
    expect(run.trace.shape(layer)).toEqual(facts.shape_hwc);
    const zeros = values.reduce((count, value) => count + (value === 0 ? 1 : 0), 0);
    expectClose([values.reduce((a, b) => a + b, 0)], [facts.sum]);
    expectClose([values.reduce((a, b) => Math.max(a, b))], [facts.max]);
    expect(zeros / values.length).toBeCloseTo(facts.zero_fraction, 3);
  });

  it('has the strongest channels of a position in order', async () => {
    const { at_yx, top8 } = expected.semantic_dictionary_mixed4d;
    const [, width, channels] = run.trace.shape('mixed4d') as [number, number, number];
    const start = (at_yx[0] * width + at_yx[1]) * channels;
    const vector = (await read('mixed4d')).subarray(start, start + channels);
    expect(ranking(vector).slice(0, 8)).toEqual(top8.map(([channel]) => channel));
    expectClose(
      top8.map(([channel]) => vector[channel]!),
      top8.map(([, value]) => value),
    );
  });

  it('has the shapes that the manifest says', () => {
    const { layers } = run.network.manifest;
    expect(layers.map(({ tensor }) => run.trace.shape(tensor))).toEqual(layers.map(({ shape }) => shape));
  });
});

const channelsOf = async (layer: string, index: number) =>
  (
    await attribute(run.trace, {
      from: { layer, atom: 'channel' },
      to: { layer: 'output', atom: 'neuron', index: [index] },
      score: 'logit',
      relax: false,
    })
  ).data;

describe('attribution to classes', () => {
  it.each(Object.entries(expected.channel_attribution))('by channels of %s', async (layer, facts) => {
    const dog = await channelsOf(layer, 11);
    const cat = await channelsOf(layer, 66);
    const difference = dog.map((value, i) => value - cat[i]!);
    const total = (values: Float32Array) => values.reduce((a, b) => a + b, 0);
    expect(ranking(difference).slice(0, 5)).toEqual(facts.logit_11_minus_66_top5.map(([i]) => i));
    expect(ranking(difference, -1).slice(0, 5)).toEqual(facts.bottom5.map(([i]) => i));
    const named = [...facts.logit_11_minus_66_top5, ...facts.bottom5];
    expectClose(
      named.map(([i]) => difference[i]!),
      named.map(([, value]) => value),
    );
    expectClose([total(dog), total(cat)], [facts.sum_11, facts.sum_66]);
  });

  const cases = Object.entries(expected.spatial_attribution).flatMap(([layer, facts]) =>
    Object.entries(facts).map(([name, values]) => ({
      layer,
      name,
      values,
      index: Number(name.split('_').at(-1)),
      relax: name.startsWith('relaxed'),
    })),
  );
  it.each(cases)('by positions of $layer, $name', async ({ layer, index, relax, values }) => {
    const found = await attribute(run.trace, {
      from: { layer, atom: 'spatial' },
      to: { layer: 'output', atom: 'neuron', index: [index] },
      score: 'logit',
      relax,
    });
    expect(found.shape).toEqual(run.trace.shape(layer).slice(0, 2));
    expectClose(found.data, values);
  });
});

describe('attribution between layers', () => {
  it('by positions, towards the length of the vector at a position', async () => {
    const cells = Object.entries(expected.layer_to_layer_spatial_mixed4d_to_mixed5a);
    const [, width] = run.trace.shape('mixed5a') as [number, number, number];
    const index = cells.map(([at]) => {
      const [y, x] = at.split(',').map(Number) as [number, number];
      return y * width + x;
    });
    const found = await attribute(run.trace, {
      from: { layer: 'mixed4d', atom: 'spatial' },
      to: { layer: 'mixed5a', atom: 'spatial', index },
      score: 'logit',
      relax: false,
    });
    expect(found.shape).toEqual([12, 12, cells.length]);
    cells.forEach(([, values], cell) => {
      expectClose(
        found.data.filter((_, i) => i % cells.length === cell),
        values,
      );
    });
  });
});

describe('path-integrated attribution', () => {
  it('from a run that starts at mixed4d, by the midpoints of 50 steps', async () => {
    const facts = expected.integrated_gradients_mixed4d_midpoint_50;
    const { data: values } = await integrated(run.trace, {
      from: { layer: 'mixed4d', atom: 'channel' },
      to: { layer: 'output', atom: 'neuron', index: [11] },
      score: 'logit',
      steps: 50,
      baseline: 'zero',
    });
    expect(ranking(values).slice(0, 5)).toEqual(facts.channel_top5.map(([i]) => i));
    expectClose(
      facts.channel_top5.map(([i]) => values[i]!),
      facts.channel_top5.map(([, value]) => value),
    );
    expectClose([values.reduce((a, b) => a + b, 0)], [facts.sum]);
  });
});
