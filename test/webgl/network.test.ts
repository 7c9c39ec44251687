import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Label, Manifest } from '../../src/base/manifest.ts';
import { startBackend } from '../../src/runtime/backend/start.ts';
import { optimizePictures } from '../../src/runtime/featurevis/loop.ts';
import { attribute } from '../../src/runtime/network/attribute/attribute.ts';
import { loadNetwork } from '../../src/runtime/network/import/load.ts';
import { tensorOf } from '../../src/runtime/network/names.ts';
import type { Network } from '../../src/runtime/network/network.ts';
import { Trace } from '../../src/runtime/network/trace.ts';
import { recipeWith } from '../support/recipe.ts';

const prefer = inject('backend');
const MODEL = '/models/mini-inception/';
const GOLDEN = '/test/fixtures/golden/';
const bytes = async (url: string) => (await fetch(url)).arrayBuffer();
const json = async <T>(url: string) => (await fetch(url)).json() as Promise<T>;

interface Golden {
  logits_top10: [number, string, number][];
  channel_attribution: { mixed5a: { logit_11_minus_66_top5: [number, number][]; sum_11: number } };
}

/** The same numbers on what readers with a graphics card get as on the CPU backends. */
describe(`on ${prefer}`, () => {
  let network: Network;
  let golden: Golden;
  let input: tf.Tensor;

  beforeAll(async () => {
    expect(await startBackend({ prefer })).toEqual({ name: prefer, emulated: true, threads: 1 });
    const manifest = await json<Manifest>(`${MODEL}manifest.json`);
    const labels = await json<Label[]>(`${MODEL}labels.json`);
    network = await loadNetwork({ ...manifest, labels }, (file) => bytes(MODEL + file));
    golden = await json<Golden>(`${GOLDEN}mini-inception.json`);
    const pixels = new Float32Array(await bytes(`${GOLDEN}dog-and-cat.mini-inception.input.f32`));
    input = tf.tensor(pixels, [1, 96, 96, 3]);
  }, 60_000);

  it('gives the logits', async () => {
    const trace = new Trace(network, input);
    const logits = await trace.get(tensorOf(network, 'output')).data();
    const largest = golden.logits_top10[0]![2];
    for (const [index, , logit] of golden.logits_top10) {
      expect(Math.abs(logits[index]! - logit) / largest).toBeLessThan(2e-3);
    }
    trace.dispose();
  }, 60_000);

  it('gives the attribution', async () => {
    const trace = new Trace(network, input);
    const request = (index: number[]) => ({
      from: { layer: 'mixed5a', atom: 'channel' as const },
      to: { layer: 'output', atom: 'neuron' as const, index },
      score: 'logit' as const,
      relax: false,
    });
    const [shepherd, tabby] = [await attribute(trace, request([11])), await attribute(trace, request([66]))];
    const { logit_11_minus_66_top5: top, sum_11: sum } = golden.channel_attribution.mixed5a;
    for (const [channel, value] of top) {
      expect(shepherd.data[channel]! - tabby.data[channel]!).toBeCloseTo(value, 2);
    }
    expect(shepherd.data.reduce((a, b) => a + b)).toBeCloseTo(sum, 1);
    trace.dispose();
  }, 60_000);

  it('makes pictures that excite their channel more with every step', async () => {
    const objectives: number[] = [];
    const recipe = recipeWith({ size: 40, steps: 8, seed: 0 });
    await optimizePictures(network, [{ keys: ['a'], atom: { layer: 'mixed3a', index: 3 }, recipe }], {
      onFrame: (frame) => objectives.push(frame.objective),
    });
    expect(objectives).toHaveLength(2);
    expect(objectives[1]!).toBeGreaterThan(objectives[0]!);
  }, 60_000);
});
