import type { Atom, AtomIndex } from '../../../base/atoms.ts';
import type { Value } from '../../../base/value.ts';
import { flatPlace } from '../../network/atoms.ts';
import { type Trial, faithfulness as tried } from '../../network/attribute/faithfulness.ts';
import type { ScoreKind } from '../../network/attribute/scores/classes.ts';
import type { Trace } from '../../network/trace.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../kernel.ts';

interface Params {
  from: { layer: string; atom: Atom };
  to: { layer: string; atom: Atom; index: AtomIndex | null };
  against?: AtomIndex;
  score: ScoreKind;
  trial: Trial;
  names: string[];
  unit: string;
}

/** Tries attributions: (order, step), or (order); see `network/attribute/faithfulness`. Inputs: the run, then the attributions. */
export const faithfulness: DeviceKernel<Params> = async (
  [run, ...values],
  params,
  { signal, onProgress },
) => {
  const trace = run as Trace;
  const { from, to, against, score, trial, names, unit } = params;
  const atoms = layerAxes(trace, to.layer, to.atom);
  const ends = {
    from,
    to: { layer: to.layer, atom: to.atom, index: to.index === null ? null : [flatPlace(to.index, atoms)] },
    score,
    ...(against === undefined ? {} : { against: flatPlace(against, atoms) }),
  };
  const attributions = (values as Value[]).map(({ data }) => data);
  const data = await tried(trace, ends, attributions, trial, {
    signal,
    onProgress: (fraction) => onProgress({ what: 'trial', fraction }),
  });
  const order = { name: 'order' as const, size: names.length + 1, names: [...names, RANDOM] };
  if (data.length === order.size) return { axes: [order], data, unit };
  const shares = Array.from(
    { length: trial.steps + 1 },
    (_, i) => `${Math.round((100 * i) / trial.steps)} %`,
  );
  return { axes: [order, { name: 'step', size: shares.length, names: shares }], data, unit };
};

/** The mean of random orders. */
const RANDOM = 'random order';
