import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import type { NetworkAddress } from '../../address.ts';
import type { Trace } from '../../network/trace.ts';
import { headInput, headTraining } from '../head.ts';
import type { DeviceKernel } from '../kernel.ts';

interface Params {
  network: NetworkAddress;
  unit: string;
  /** A class; all without it. */
  at?: number;
  /** The class whose score is subtracted. */
  against?: number;
  /** Whether the influence of each example on its own score is meant. */
  self?: boolean;
}

/**
 * Returns how much each example raised the scores: the scores with it, less those of the head trained without it.
 * [example, class], of one class or of each example's own label [example]. Inputs: the run on the picture, and what
 * training without each example changes.
 */
export const influence: DeviceKernel<Params> = async ([run, leftOut], params, context) => {
  const { axes, data: changes } = leftOut as Value;
  const [examples, channels, labels] = [at(axes, 0), at(axes, 1), at(axes, 2)];
  const { data } = await headTraining(context, params.network);
  const picture = params.self ? undefined : await headInput(run as Trace);
  const size = channels.size * labels.size;
  const raised = new Float32Array(examples.size * labels.size);
  for (let i = 0; i < examples.size; i++) {
    const features = picture ?? data.features.subarray(i * data.width, (i + 1) * data.width);
    for (let k = 0; k < channels.size; k++) {
      const feature = k < data.width ? features[k]! : 1;
      for (let c = 0; c < labels.size; c++) {
        raised[i * labels.size + c]! -= feature * changes[i * size + k * labels.size + c]!;
      }
    }
  }
  const column = (of: (example: number) => number): Value => ({
    axes: [examples],
    data: Float32Array.from({ length: examples.size }, (_, i) => at(raised, i * labels.size + of(i))),
    unit: params.unit,
  });
  if (params.self) return column((example) => at(data.labels, example));
  const against = params.against === undefined ? undefined : column(() => params.against ?? 0).data;
  if (params.at !== undefined)
    return minus(
      column(() => params.at ?? 0),
      against,
    );
  return minus(
    { axes: [examples, { ...labels, layer: 'output' }], data: raised, unit: params.unit },
    against,
  );
};

/** Subtracts a number for each example. */
function minus(value: Value, against: Float32Array | undefined): Value {
  if (!against) return value;
  const each = value.data.length / against.length;
  return { ...value, data: value.data.map((entry, i) => entry - at(against, Math.floor(i / each))) };
}
