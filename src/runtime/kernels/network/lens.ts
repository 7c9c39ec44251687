import type { Value } from '../../../base/value.ts';
import * as tf from '../../backend/tensors.ts';
import { layerIn, tensorOf } from '../../network/names.ts';
import { restart } from '../../network/restart.ts';
import type { Trace } from '../../network/trace.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../kernel.ts';

/**
 * Returns what values of one layer become in another when the network runs on from there: [..., axes of `from`] to
 * [..., axes of `to`]. Inputs: the values, the run that they are of.
 */
export const lens: DeviceKernel<{ from: string; to: string }> = async ([values, run], { from, to }) => {
  const trace = run as Trace;
  const { axes, data } = values as Value;
  const { shape } = layerIn(trace, from);
  const outer = axes.slice(0, -shape.length);
  const batch = outer.reduce((product, { size }) => product * size, 1);
  const given = tf.tensor(data, [batch, ...shape]);
  const [start, end] = [tensorOf(trace.network, from), tensorOf(trace.network, to)];
  const restarted = restart(trace, start, end, given);
  try {
    const scores = (await restarted.get(end).data()) as Float32Array;
    return { axes: [...outer, ...layerAxes(trace, to, 'neuron')], data: scores, unit: 'logit' };
  } finally {
    restarted.dispose();
    given.dispose();
  }
};
