import { describe, expect, it } from 'vitest';
import { factorsOf } from '../../../src/runtime/factor/factorization.ts';
import { centroidsOf } from '../../../src/runtime/factor/factors.ts';
import { attribute } from '../../../src/runtime/network/attribute/attribute.ts';
import { integrated } from '../../../src/runtime/network/attribute/methods/integrated.ts';
import { expectClose, golden } from '../../support/golden.ts';
import { groupsAt } from '../../support/groups.ts';
import { hasShared, sharedUrl } from '../../support/models.ts';
import { googlenetRun } from '../../support/stored-run.ts';

type Ranked = [index: number, value: number][];

interface Golden {
  logits_top10: Ranked;
  softmax_top5: Ranked;
  activations: Record<string, { shape_hwc: number[]; sum: number; max: number; zero_fraction: number }>;
  channel_attribution: Record<string, { logit_235_minus_285_top5: Ranked; sum_235: number }>;
  spatial_attribution: Record<string, Record<string, number[]>>;
  layer_to_layer_spatial_mixed4d_to_mixed5a: Record<string, Record<string, number[]>>;
  integrated_gradients_mixed4d_235_midpoint: Record<'10' | '50', { channel_top5: Ranked; sum: number }>;
  nmf_mixed4d: Record<
    string,
    { relative_error: number; attribution_235_left_to_right?: number[]; centroid_x?: number[] }
  >;
  positions_by_classes_mixed4d: {
    frobenius: number;
    column_sums_235_225_285_281: number[];
    best_class_per_position: number[];
  };
}

if (!hasShared) console.warn('The shared folder is absent: GoogLeNet is not tested.');

describe.skipIf(!hasShared)(
  'GoogLeNet, with response normalization and padded pools',
  async () => {
    const folder = sharedUrl('golden/');
    const expected = hasShared ? await golden<Golden>('googlenet.json', folder) : ({} as Golden);
    const run = googlenetRun();

    const towards = (layer: string, atom: 'channel' | 'spatial', index: number, relax = false) =>
      attribute(run.trace, {
        from: { layer, atom },
        to: { layer: 'output', atom: 'neuron', index: [index] },
        score: 'logit',
        relax,
      });

    it('gives the logits and probabilities', async () => {
      const logits = await run.trace.get('logits').data();
      const probabilities = await run.trace.get('softmax').data();
      expectClose(
        expected.logits_top10.map(([i]) => logits[i]!),
        expected.logits_top10.map(([, v]) => v),
      );
      expectClose(
        expected.softmax_top5.map(([i]) => probabilities[i]!),
        expected.softmax_top5.map(([, v]) => v),
      );
    });

    it('gives the activations of every layer', async () => {
      for (const [layer, facts] of Object.entries(expected.activations ?? {})) {
        const tensor = run.network.manifest.layers.find(({ name }) => name === layer)!.tensor;
        const values = (await run.trace.get(tensor).data()) as Float32Array;
        expect(run.trace.shape(tensor)).toEqual(facts.shape_hwc);
        expectClose([values.reduce((a, b) => a + b, 0)], [facts.sum]);
        expectClose([values.reduce((a, b) => Math.max(a, b))], [facts.max]);
      }
    });

    it('attributes to classes by channels', async () => {
      for (const [layer, facts] of Object.entries(expected.channel_attribution)) {
        const dog = (await towards(layer, 'channel', 235)).data;
        const cat = (await towards(layer, 'channel', 285)).data;
        const best = facts.logit_235_minus_285_top5;
        expectClose(
          best.map(([i]) => dog[i]! - cat[i]!),
          best.map(([, value]) => value),
        );
        expectClose([dog.reduce((a, b) => a + b, 0)], [facts.sum_235]);
      }
    });

    it('attributes to classes by positions, plain and relaxed', async () => {
      for (const [layer, facts] of Object.entries(expected.spatial_attribution)) {
        for (const [name, values] of Object.entries(facts)) {
          const index = Number(name.split('_').at(-1));
          expectClose((await towards(layer, 'spatial', index, name.startsWith('relaxed'))).data, values);
        }
      }
    });

    it('attributes between layers', async () => {
      for (const [at, { plain }] of Object.entries(expected.layer_to_layer_spatial_mixed4d_to_mixed5a)) {
        const [y, x] = at.split(',').map(Number) as [number, number];
        const found = await attribute(run.trace, {
          from: { layer: 'mixed4d', atom: 'spatial' },
          to: { layer: 'mixed5a', atom: 'spatial', index: [y * 7 + x] },
          score: 'logit',
          relax: false,
        });
        expectClose(found.data, plain!);
      }
    });

    it('integrates along the path from zero', async () => {
      for (const steps of [10, 50] as const) {
        const facts = expected.integrated_gradients_mixed4d_235_midpoint[steps];
        const { data } = await integrated(run.trace, {
          from: { layer: 'mixed4d', atom: 'channel' },
          to: { layer: 'output', atom: 'neuron', index: [235] },
          score: 'logit',
          steps,
          baseline: 'zero',
        });
        expectClose(
          facts.channel_top5.map(([i]) => data[i]!),
          facts.channel_top5.map(([, value]) => value),
        );
        expectClose([data.reduce((a, b) => a + b, 0)], [facts.sum]);
      }
    });

    it('is broken into groups', async () => {
      const { centroid_x, attribution_235_left_to_right } = expected.nmf_mixed4d['6']!;
      for (const [k, { relative_error }] of Object.entries(expected.nmf_mixed4d)) {
        const groups = await groupsAt(run.trace, 'mixed4d', { k: Number(k) });
        expectClose([groups.notes!.error as number], [relative_error], 2e-3);
        if (k !== '6') continue;
        const { maps, directions } = factorsOf(groups);
        const { data } = await attribute(run.trace, {
          from: { layer: 'mixed4d', atom: 'group', factors: { maps, directions } },
          to: { layer: 'output', atom: 'neuron', index: [235] },
          score: 'logit',
        });
        // The factorizations stop at slightly different places.
        expectClose(data, attribution_235_left_to_right!, 0.03);
        expectClose(centroidsOf(maps, 14), centroid_x!);
      }
    });

    it('attributes all positions to all classes', async () => {
      const facts = expected.positions_by_classes_mixed4d;
      const { data, plan, shape } = await attribute(run.trace, {
        from: { layer: 'mixed4d', atom: 'spatial' },
        to: { layer: 'output', atom: 'neuron', index: null },
        score: 'logit',
      });
      expect(shape).toEqual([14, 14, 1000]);
      expect(plan).toMatchObject({ way: 'push', passes: 196 });
      expectClose([Math.sqrt(data.reduce((sum, value) => sum + value * value, 0))], [facts.frobenius]);
      const rows = Array.from({ length: 196 }, (_, i) => data.subarray(i * 1000, (i + 1) * 1000));
      const columns = [235, 225, 285, 281].map((index) => rows.reduce((sum, row) => sum + row[index]!, 0));
      expectClose(columns, facts.column_sums_235_225_285_281);
      rows.forEach((row, i) => {
        // Ties aside, the best class; a tie is within the accuracy of the numbers.
        const best = row[facts.best_class_per_position[i]!]!;
        expect(Math.max(...row) - best).toBeLessThan(1e-4);
      });
    });
  },
  120_000,
);
