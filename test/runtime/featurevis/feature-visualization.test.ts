import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureFacts } from '../../../src/base/input.ts';
import type { RecipeObjective } from '../../../src/compiler/program.ts';
import { Fourier } from '../../../src/runtime/featurevis/fourier.ts';
import { type Atom, goalOf } from '../../../src/runtime/featurevis/goal.ts';
import { Objectives } from '../../../src/runtime/featurevis/objectives/objectives.ts';
import { pullInput, toInput } from '../../../src/runtime/input/picture/preprocess.ts';
import type { Network } from '../../../src/runtime/network/network.ts';
import { pullAll } from '../../../src/runtime/network/pull.ts';
import { Trace } from '../../../src/runtime/network/trace.ts';
import { wasm } from '../../support/backend.ts';
import { expectClose, floats, golden } from '../../support/golden.ts';
import { hasShared, network as loadModel, sharedUrl } from '../../support/models.ts';

interface Facts {
  objective: number;
  gradient_norm_pixels: number;
  gradient_norm_spectrum: number;
  gradient_spectrum_real_c0_row1_col1: number;
}
type Golden = Record<string, Facts> & {
  image: { mean_rgb: number[]; std_rgb: number[]; pixel_yx_10_20: number[] };
  mixed4d_shape_hwc: number[];
};

if (!hasShared) console.warn('The shared folder is absent: its numbers for pictures are not tested.');

describe.skipIf(!hasShared)(
  'pictures from a given spectrum',
  async () => {
    const folder = sharedUrl('golden/');
    const expected = hasShared ? await golden<Golden>('feature-visualization.json', folder) : ({} as Golden);
    let network: Network;
    let fourier: Fourier;
    let spectrum: tf.Tensor;
    let picture: tf.Tensor;

    beforeAll(async () => {
      await wasm();
      network = await loadModel('googlenet');
      fourier = new Fourier(64, 1);
      // Stored as real and imaginary, colour, row, column.
      const stored = tf.tensor4d(await floats('fourier-64.spectrum.f32', folder), [2, 3, 64, 33]);
      spectrum = tf.expandDims(tf.transpose(stored, [1, 3, 0, 2]), 0);
      picture = fourier.pictures(spectrum);
    });

    afterAll(() => {
      tf.dispose([spectrum, picture]);
      fourier.dispose();
      network.dispose();
    });

    it('have the expected colours', async () => {
      const { mean, variance } = tf.moments(picture, [0, 1, 2]);
      expectClose(await mean.data(), expected.image.mean_rgb);
      expectClose(await tf.sqrt(variance).data(), expected.image.std_rgb, 5e-3);
      expectClose(
        await tf.slice(picture, [0, 10, 20, 0], [1, 1, 1, 3]).data(),
        expected.image.pixel_yx_10_20,
      );
    });

    const atom: Atom = { layer: 'mixed4d', index: 65, vector: Array(528).fill(1) };
    const objectives: [string, RecipeObjective][] = [
      ['channel 65', 'channel'],
      ['neuron 65 at centre (row 2, column 2)', { type: 'neuron', index: 65 }],
      ['direction, v = ones, power 2', { type: 'direction', power: 2 }],
    ];
    it.each(objectives)('reach the objective and its gradient: %s', async (name, objective) => {
      const facts = expected[name]!;
      const { preprocess } = pictureFacts(network.manifest.input);
      const aims = [{ goal: goalOf(objective, atom), family: 0 }];
      const sought = new Objectives(network, aims, [64, 64]);
      const trace = new Trace(sought.network, toInput(picture, preprocess));
      expect(trace.shape('mixed4d')).toEqual(expected.mixed4d_shape_hwc);
      const { values, entries } = sought.evaluate(trace, picture, [0]);
      const pixels = pullInput(pullAll(trace, { from: trace.network.input, entries }), preprocess);
      const gradient = fourier.pull(spectrum, picture, pixels);
      expectClose(await values.data(), [facts.objective]);
      expectClose(await tf.norm(pixels).data(), [facts.gradient_norm_pixels]);
      expectClose(await tf.norm(gradient).data(), [facts.gradient_norm_spectrum]);
      // Colour 0, column 1, real, row 1.
      const one = await tf.slice(gradient, [0, 0, 1, 0, 1], [1, 1, 1, 1, 1]).data();
      expectClose(one, [facts.gradient_spectrum_real_c0_row1_col1]);
      trace.dispose();
      sought.dispose();
    });
  },
  60_000,
);
