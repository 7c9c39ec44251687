import { at } from '../../../base/at.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import { type Along, alongDirections } from '../../factor/along.ts';
import { encoderParts } from '../../factor/encoder.ts';
import { takenApart } from '../../factor/factorization.ts';
import type { Factors } from '../../factor/factors.ts';
import { negativeShare, type Samples, shownShare } from '../../factor/samples.ts';
import { tensorOf } from '../../network/names.ts';
import type { Trace } from '../../network/trace.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../kernel.ts';

interface Params {
  layer: string;
  by: Along;
}

/**
 * Takes a layer apart along directions that don't depend on the picture: a content's, or the groups of a dataset. As
 * `network/groups`: a number for each, its maps and directions as parts.
 */
export const along: DeviceKernel<Params> = async ([run, given], { layer, by }) => {
  const trace = run as Trace;
  const directions = given as Value;
  const axes = layerAxes(trace, layer, 'neuron');
  const data = (await trace.get(tensorOf(trace.network, layer)).data()) as Float32Array;
  const columns = at(axes, -1).size;
  const samples: Samples = { rows: data.length / columns, columns, data };
  const factors = alongDirections(samples, directions, by);
  const own = directions.axes.slice(0, -1).map((axis) => ownAxis(axis, by, layer));
  const { parts, ...value } = takenApart(factors, own, axes, notesOf(samples, factors, by, directions));
  return { ...value, parts: { ...parts, ...encoderParts(directions) } };
};

/** Returns the axis of groups or directions. */
const ownAxis = ({ size, names, index }: ValueAxis, by: Along, layer: string): ValueAxis => ({
  name: by === 'projection' ? 'direction' : 'group',
  size,
  layer,
  ...(names && { names }),
  ...(index && { index }),
});

/** What groups of a dataset, or a dictionary, leave out of this picture. Directions alone don't make it up. */
function notesOf(samples: Samples, { maps, directions, encoder }: Factors, by: Along, given: Value) {
  if (by === 'projection' && !encoder) return {};
  const share = shownShare(samples, maps, directions, given.parts?.offset?.data);
  return {
    error: Math.sqrt(Math.max(0, 1 - share)),
    share,
    negative: by === 'nmf' ? negativeShare(samples.data) : 0,
  };
}
