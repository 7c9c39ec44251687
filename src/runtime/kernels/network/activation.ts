import { tensorOf } from '../../network/names.ts';
import type { Trace } from '../../network/trace.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../kernel.ts';

/** All activations of a layer: [y, x, channel], or [channel] ([class] for the output) without positions. */
export const activation: DeviceKernel = async ([run], { layer, unit }) => {
  const trace = run as Trace;
  const name = layer as string;
  const tensor = trace.get(tensorOf(trace.network, name));
  const data = (await tensor.data()) as Float32Array;
  return { axes: layerAxes(trace, name, 'neuron'), data, unit: unit as string };
};
