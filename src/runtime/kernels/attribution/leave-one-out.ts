import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import type { NetworkAddress } from '../../address.ts';
import { breathe } from '../../breathe.ts';
import { retrained } from '../../network/derived/retrained.ts';
import type { Trace } from '../../network/trace.ts';
import { headInput, headTraining } from '../head.ts';
import type { DeviceKernel } from '../kernel.ts';
import { atomsAlong, axisAt } from '../transform/axes.ts';

interface Params {
  network: NetworkAddress;
  unit: string;
  /** A class. */
  at: number;
  /** The class whose score is subtracted. */
  against?: number;
  /** The numbers of the examples; absent where a second input lists them. */
  examples?: number | number[];
}

/**
 * Returns how much some examples raised a score: the score less that of the head trained again without each. [example].
 * Inputs: the run on the picture, then the content that lists examples where one does. Faults `index-range`.
 */
export const leaveOneOut: DeviceKernel<Params> = async ([run, listed], params, context) => {
  const { data, weights, l2, examples } = await headTraining(context, params.network);
  const numbers = listed ? listedIn(listed as Value) : [params.examples ?? []].flat();
  const picture = await headInput(run as Trace);
  const score = (of: Float64Array) =>
    scoreOf(of, picture, params.at, data.classes) -
    (params.against === undefined ? 0 : scoreOf(of, picture, params.against, data.classes));
  const whole = score(weights);
  const entries = numbers.map((number) => (examples.index ?? []).indexOf(number));
  const raised = new Float32Array(numbers.length);
  for (const [i, entry] of entries.entries()) {
    context.onProgress({ what: 'training again without some examples', fraction: i / numbers.length });
    // An example that the head was not trained on, as one for testing, raised nothing.
    if (entry < 0) continue;
    const without = await retrained(data, weights, l2, entry, async () => {
      await breathe();
      await context.pause();
      context.signal.throwIfAborted();
    });
    raised[i] = whole - score(without);
  }
  const names = entries.map((entry, i) => examples.names?.[entry] ?? String(numbers[i]));
  return {
    axes: [{ ...examples, size: numbers.length, index: numbers, names }],
    data: raised,
    unit: params.unit,
  };
};

const listedIn = (value: Value): number[] => atomsAlong(value, axisAt(value, 'example'));

/** Returns the score of a class: features times its weights, and its bias. */
function scoreOf(weights: Float64Array, features: Float32Array, of: number, classes: number): number {
  const bias = at(weights, features.length * classes + of);
  return features.reduce((sum, feature, k) => sum + feature * at(weights, k * classes + of), bias);
}
