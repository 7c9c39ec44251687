import type { Atom } from '../../../base/axis.ts';
import type { Value } from '../../../base/value.ts';
import type { Attribution, EndsRequest } from '../../network/attribute-ends.ts';
import type { AttributionOptions } from '../../network/attribute-matrix.ts';
import type { ScoreKind } from '../../network/attribute-score.ts';
import type { Trace } from '../../network/trace.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../device.ts';

interface End {
  layer: string;
  atom: Atom;
}
type Place = number | { x: number; y: number };
type TargetIndex = null | Place | number[];

/** A method, given both ends and the params of its Definition. */
type Method = (
  trace: Trace,
  ends: EndsRequest,
  options: AttributionOptions,
  params: Record<string, unknown>,
) => Promise<Attribution>;

/** The kernel of an attribution method: reads what all methods share, and names the axes of the result. */
export const towards =
  (name: string, method: Method): DeviceKernel =>
  async ([run], params, { signal, onProgress }) => {
    const trace = run as Trace;
    const from = params.from as End;
    const { index, ...to } = params.to as End & { index: TargetIndex };
    const score = params.score as ScoreKind;
    const targets = layerAxes(trace, to.layer, to.atom);
    const against = params.against as Place | undefined;
    const ends: EndsRequest = {
      from,
      to: { ...to, index: flatIndex(index, targets) },
      score,
      ...(against === undefined ? {} : { against: flatPlace(against, targets) }),
    };
    const options = {
      signal,
      onProgress: (fraction: number) => onProgress({ what: 'attribution', fraction }),
    };
    const { data, plan } = await method(trace, ends, options, params);
    const single = index !== null && !Array.isArray(index);
    const listed = Array.isArray(index) ? [{ ...targets[0]!, size: index.length, index }] : targets;
    const axes = [...layerAxes(trace, from.layer, from.atom), ...(single ? [] : listed)];
    const words = `${name}, ${score}${against === undefined ? '' : ' against another'}`;
    return { axes, data, unit: `attribution (${words})`, notes: { plan } } satisfies Value;
  };

/** Which targets, as places in the flattened layer; null for all. */
function flatIndex(index: TargetIndex, axes: { size: number }[]): number[] | null {
  if (index === null || Array.isArray(index)) return index;
  return [flatPlace(index, axes)];
}

function flatPlace(place: Place, axes: { size: number }[]): number {
  if (typeof place === 'number') return place;
  const [height, width] = axes.map((axis) => axis.size) as [number, number];
  const cell = (fraction: number, cells: number) => Math.min(Math.floor(fraction * cells), cells - 1);
  return cell(place.y, height) * width + cell(place.x, width);
}
