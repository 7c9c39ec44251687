import { at } from '../../../base/at.ts';
import { MOST_LEFT_OUT } from '../../../base/derived.ts';
import { fault } from '../../../base/messages.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { NetworkAddress } from '../../address.ts';
import { retrained } from '../../network/derived/retrained.ts';
import { SoftmaxRegression } from '../../network/derived/softmax-regression.ts';
import type { Trace } from '../../network/trace.ts';
import { headInput, headTraining } from '../head.ts';
import { letOthersGoFirst } from '../interrupt.ts';
import type { DeviceKernel } from '../kernel.ts';
import { axisAt } from '../transform/axes.ts';

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
 * Inputs: the run on the picture, then the content that lists examples where one does. Faults `too-many` and
 * `not-converged`.
 */
export const leaveOneOut: DeviceKernel<Params> = async ([run, listed], params, context) => {
  const { data, weights, l2, examples } = await headTraining(context, params.network);
  const named = listed ? exampleAxis(listed as Value) : undefined;
  const numbers = named?.index ?? [params.examples ?? []].flat();
  if (numbers.length > MOST_LEFT_OUT) {
    throw fault('too-many', {
      found: numbers.length,
      limit: MOST_LEFT_OUT,
      what: 'examples to train again without',
    });
  }
  const picture = await headInput(run as Trace);
  const asked = new SoftmaxRegression({ ...data, features: picture, labels: [0] }, l2);
  const score = (of: Float64Array) => {
    const scores = asked.scores(of);
    return at(scores, params.at) - (params.against === undefined ? 0 : at(scores, params.against));
  };
  const whole = score(weights);
  const entries = numbers.map((number) => (examples.index ?? []).indexOf(number));
  const raised = new Float32Array(numbers.length);
  for (const [i, entry] of entries.entries()) {
    context.onProgress({ what: 'training again without some examples', fraction: i / numbers.length });
    // An example that the head was not trained on, as one for testing, raised nothing.
    if (entry < 0) continue;
    const without = await retrained(data, weights, l2, entry, () => letOthersGoFirst(context));
    raised[i] = whole - score(without);
  }
  const names = named?.names ?? entries.map((entry, i) => examples.names?.[entry] ?? String(numbers[i]));
  return {
    axes: [{ ...examples, size: numbers.length, index: numbers, names }],
    data: raised,
    unit: params.unit,
  };
};

const exampleAxis = (value: Value): ValueAxis => at(value.axes, axisAt(value, 'example'));
