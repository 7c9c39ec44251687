import { at } from '../../base/at.ts';
import type { Axis, TypedConnections, TypedWeights, WeightsPart } from '../check/type.ts';
import { constantIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';
import { lowerRun, networkReference } from './run.ts';

/** Returns the node of weights: (dy, dx, from, to), or (from, to). */
export function lowerWeights({ of, type }: TypedWeights, { graph }: Lowering): string {
  const params = { network: networkReference(of), ...axesOf(of), unit: type.unit.words };
  return graph.add('network/weights', 'device', params, []);
}

/** Returns the node of how much each connection contributes to an atom: (from, to). */
export function lowerConnections(content: TypedConnections, lowering: Lowering): string {
  const { from, to, input, score, against, type } = content;
  const run = lowerRun(from, input, lowering);
  return lowering.graph.add(
    'network/connections',
    'device',
    {
      network: networkReference(from),
      ...axesOf(from),
      to: { layer: to.layer, atom: to.atom, index: constantIndex(to) },
      score,
      ...(against === undefined ? {} : { against }),
      unit: type.unit.words,
    },
    [run],
  );
}

/** Returns the tensor whose op has the weights, and the axes of its channels; `first` is the number of the first of them. */
function axesOf({ facts, from, to }: WeightsPart): object {
  const named = ({ name, layer }: Axis) => ({ name, ...(layer === undefined ? {} : { layer }) });
  const { tensor, to: first = 0, shape } = facts;
  return {
    tensor,
    from: named(from),
    into: { ...named(to), ...(to.size === at(shape, -1) ? {} : { first }) },
  };
}
