import { at } from '../../../base/at.ts';
import type { AxisName } from '../../../base/axis.ts';
import { fault } from '../../../base/messages.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import { type Matrix, transpose } from '../../factor/matrix.ts';
import { REDUCERS } from '../../factor/reducer.ts';
import { checkReducible } from '../../factor/reducible.ts';
import type { Reduction } from '../../factor/reduction.ts';
import { negativeShare, type Samples } from '../../factor/samples.ts';
import type { DeviceKernel, ParamsOf } from '../kernel.ts';
import { axisAt, fromLast, pickEntries, toLast } from './axes.ts';

/** The compiler names the axis, and gives the document's seed. */
type ReduceParams = ParamsOf<'transform/reduce'> & { axis: AxisName; seed: number };

/** Replaces an axis by k factors. They are found on the second content where there is one: same axis, other samples. */
export const reduce: DeviceKernel<ReduceParams> = async ([of, fit], params, { signal, onProgress }) => {
  const { axis: name, layer, reducer, seed, unit } = params;
  const k = Math.max(1, Math.round(params.k));
  const fitted = (fit ?? of) as Value;
  const fittedAt = axisAt(fitted, name, fit ? undefined : layer);
  const axis = at(fitted.axes, fittedAt);
  const value = fit ? sameEntries(of as Value, name, layer, axis) : fitted;
  const place = axisAt(value, name, layer);
  const found = samplesOf(fitted, fittedAt);
  checkReducible(found, k, reducer, {
    what: `the axis ${axis.name}`,
    columns: `entries of the axis \`${axis.name}\``,
  });
  const reduction = await REDUCERS[reducer](found, k, {
    seed,
    signal,
    onProgress: (fraction) => onProgress({ what: 'finding factors', fraction }),
  });
  const own = samplesOf(value, place);
  const scores = fit ? reduction.apply(own) : reduction.scores;
  const group: ValueAxis = { name: 'group', size: k, ...(axis.layer ? { layer: axis.layer } : {}) };
  return {
    ...fromLast(Float32Array.from(scores.data), value.axes.toSpliced(place, 1), place, group),
    unit,
    notes: { ...value.notes, ...notesOf(reduction, reducer === 'nmf' ? negativeShare(own.data) : 0) },
    ...(reduction.loadings ? { parts: { loadings: loadingsOf(reduction.loadings, group, axis) } } : {}),
  };
};

/** Picks the entries along the axis that the other content has: the same atoms in the same order. */
function sameEntries(value: Value, name: AxisName, layer: string | undefined, wanted: ValueAxis): Value {
  const place = axisAt(value, name, layer);
  const own = at(value.axes, place);
  const entries = Array.from({ length: wanted.size }, (_, i) => {
    const atom = wanted.index?.[i] ?? i;
    return own.index ? own.index.indexOf(atom) : atom;
  });
  if (entries.some((entry) => entry < 0 || entry >= own.size)) throw fault('fit-entries', { axis: name });
  return pickEntries(value, place, entries);
}

function samplesOf(value: Value, place: number): Samples {
  const { size } = at(value.axes, place);
  const { data } = toLast(value, place);
  return { rows: data.length / size, columns: size, data };
}

const notesOf = ({ error, iterations }: Reduction, negative: number): Record<string, unknown> => ({
  ...(error === undefined ? {} : { error }),
  ...(iterations === undefined ? {} : { iterations }),
  negative,
});

function loadingsOf(loadings: Matrix, group: ValueAxis, axis: ValueAxis): Value {
  const data = Float32Array.from(transpose(loadings).data);
  return { axes: [group, axis], data, unit: 'share of the factor' };
}
