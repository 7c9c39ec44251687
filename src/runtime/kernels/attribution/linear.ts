import type { Atom } from '../../../base/axis.ts';
import { attribute } from '../../network/attribute.ts';
import type { Trace } from '../../network/trace.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../device.ts';

interface End {
  layer: string;
  atom: Atom;
}
type TargetIndex = null | number | number[] | { x: number; y: number };

/** Activation times gradient, summed by the source's atom; see `attribute`. */
export const linear: DeviceKernel = async ([run], params, { signal, onProgress }) => {
  const trace = run as Trace;
  const from = params.from as End;
  const { index, ...to } = params.to as End & { index: TargetIndex };
  const score = params.score as 'logit' | 'probability';
  const targets = layerAxes(trace, to.layer, to.atom);
  const { data } = await attribute(
    trace,
    { from, to: { ...to, index: flatIndex(index, targets) }, score, relax: params.relax as boolean },
    { signal, onProgress: (fraction) => onProgress({ what: 'attribution', fraction }) },
  );
  const single = index !== null && !Array.isArray(index);
  const listed = Array.isArray(index) ? [{ ...targets[0]!, size: index.length, index }] : targets;
  const axes = [...layerAxes(trace, from.layer, from.atom), ...(single ? [] : listed)];
  return { axes, data, unit: `attribution (${score})` };
};

/** Which targets, as places in the flattened layer; null for all. */
function flatIndex(index: TargetIndex, axes: { size: number }[]): number[] | null {
  if (index === null) return null;
  if (Array.isArray(index)) return index;
  if (typeof index === 'number') return [index];
  const [height, width] = axes.map((axis) => axis.size) as [number, number];
  return [Math.floor(index.y * height) * width + Math.floor(index.x * width)];
}
