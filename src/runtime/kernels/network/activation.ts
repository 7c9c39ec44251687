import { tensorOf } from '../../network/names.ts';
import type { Trace } from '../../network/trace.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../kernel.ts';

/** Returns all activations of a layer: [y, x, channel], or without positions [channel], for the output [class]. */
export const activation: DeviceKernel<{ layer: string; unit: string }> = async ([run], { layer, unit }) => {
  const trace = run as Trace;
  const tensor = trace.get(tensorOf(trace.network, layer));
  const data = (await tensor.data()) as Float32Array;
  return { axes: layerAxes(trace, layer, 'neuron'), data, unit };
};
