import type { AtomIndex, LayerAtom } from '../../../base/atoms.ts';
import { flatPlace } from '../../network/atoms.ts';
import { attributeConnections } from '../../network/attribute/connections.ts';
import type { ScoreKind } from '../../network/attribute/scores/classes.ts';
import { connections } from '../../network/connections.ts';
import type { Trace } from '../../network/trace.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../kernel.ts';
import { channelAxes, type WeightAxes } from './weights.ts';

interface Params extends WeightAxes {
  to: { layer: string; atom: LayerAtom; index: AtomIndex | null };
  score: ScoreKind;
  against?: AtomIndex;
  unit: string;
}

/** Returns how much each connection contributes to an atom: [from, to]; see `attributeConnections`. */
export const connectionShares: DeviceKernel<Params> = async ([run], params) => {
  const trace = run as Trace;
  const { to, score, against, unit, tensor } = params;
  const atoms = layerAxes(trace, to.layer, to.atom);
  const data = await attributeConnections(trace, tensor, {
    to: { layer: to.layer, atom: to.atom },
    index: to.index === null ? 0 : flatPlace(to.index, atoms),
    score,
    ...(against === undefined ? {} : { against: flatPlace(against, atoms) }),
  });
  return { axes: channelAxes(params, connections(trace.network, tensor).weights.shape), data, unit };
};
