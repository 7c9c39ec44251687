import type { MethodName, OperatorParams } from '../../../../schema/dist/params.ts';
import { at } from '../../../base/at.ts';
import { type Atom, type AtomIndex, isAlong } from '../../../base/atoms.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import { factorsOf } from '../../factor/factorization.ts';
import { flatPlace } from '../../network/atoms.ts';
import type { Attribution, EndsRequest, LayerAtoms } from '../../network/attribute/ends.ts';
import type { AttributionOptions } from '../../network/attribute/plan.ts';
import type { ScoreKind } from '../../network/attribute/scores/classes.ts';
import { tensorOf } from '../../network/names.ts';
import type { Trace } from '../../network/trace.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../kernel.ts';
import { sizeOf } from '../transform/axes.ts';
import { flatIndex, type TargetIndexParam, targetIndex } from './target.ts';

/** A method, given both ends, the params of its Definition, and those that all methods share. */
type Method<Params> = (
  trace: Trace,
  ends: EndsRequest,
  options: AttributionOptions,
  params: Params & SharedParams,
) => Promise<Attribution>;

/** The params that all methods share. */
export interface SharedParams {
  from: Written;
  to: Written & { index: TargetIndexParam };
  score: ScoreKind;
  against?: AtomIndex;
  relax: boolean;
  either?: boolean;
  alone?: Alone;
  unit: string;
}

/**
 * Returns the kernel of an attribution method: it reads the params that all methods share, and names the axes of the
 * result. Inputs: the run, then the factorizations of `from` and of `to` where these are groups, then the content that
 * names atoms of `to` where one does. With `either`, all atoms of `to` count, and where `from` is the later layer, the
 * attribution goes to its atoms from those of `to`. With `alone`, one end has a single atom and no axes in the result.
 */
export const towards =
  <Name extends MethodName>(
    method: Method<OperatorParams[`attribution/${Name}`]>,
  ): DeviceKernel<OperatorParams[`attribution/${Name}`] & SharedParams> =>
  async ([run, ...others], params, { signal, onProgress }) => {
    const trace = run as Trace;
    const { index: written, ...target } = params.to;
    const { from: below, to: above, members } = partsOf(others as Value[], params);
    const from = endOf(trace, params.from, below);
    const to = endOf(trace, target, above);
    const { alone, score, against, unit } = params;
    const one = alone?.end === 'from' ? flatPlace(alone.at, from.axes) : undefined;
    const index = alone?.end === 'to' ? flatPlace(alone.at, to.axes) : targetIndex(written, members);
    const turned = params.either === true && isAbove(trace, from.atoms.layer, to.atoms.layer);
    const ends: EndsRequest = {
      from: { ...from.atoms, ...(one === undefined ? {} : { only: one }) },
      to: { ...to.atoms, index: flatIndex(index, to.axes) },
      score,
      ...(against === undefined ? {} : { against: flatPlace(against, to.axes) }),
    };
    const asked = turned ? turnedRound(ends) : ends;
    const single = index !== null && !Array.isArray(index);
    const listed = Array.isArray(index) ? [{ ...at(to.axes, 0), size: index.length, index }] : to.axes;
    const [rows, columns] = [one === undefined ? from.axes : [], single ? [] : listed];
    const axes = [...rows, ...columns];
    const numbers = (data: Float32Array) =>
      turned ? transposed(data, sizeOf(columns), sizeOf(rows)) : data.slice();
    const now = everySoOften();
    const { data, plan, sums } = await method(
      trace,
      asked,
      {
        signal,
        onProgress: (fraction) => onProgress({ what: 'attribution', fraction }),
        onPartial: (part, fraction) => {
          // The method goes on filling the array; the last batch is part of the final value.
          if (fraction < 1 && now()) {
            onProgress({ what: 'attribution', fraction }, () => ({ axes, data: numbers(part), unit }));
          }
        },
      },
      params,
    );
    return {
      axes,
      data: turned ? numbers(data) : data,
      unit,
      notes: { plan, ...(sums && { sums }) },
    } satisfies Value;
  };

/** Milliseconds between two partial results: often enough to see it grow, too seldom to cost anything. */
const PAUSE = 200;

/** Returns a function that is true at first, then at most once in {@link PAUSE}. */
function everySoOften(): () => boolean {
  let next = 0;
  return () => {
    if (performance.now() < next) return false;
    next = performance.now() + PAUSE;
    return true;
  };
}

/** Whether a layer comes after another. */
function isAbove({ network }: Trace, layer: string, other: string): boolean {
  const place = (name: string) => network.ops.findIndex((op) => op.name === tensorOf(network, name));
  return place(layer) > place(other);
}

/** Returns the request with its ends exchanged: the atoms of `to` are attributed to those of `from`. */
function turnedRound({ from, to, score }: EndsRequest): EndsRequest {
  const { only, ...target } = from;
  const { index, ...source } = to;
  const [first, second] = index ?? [];
  return {
    from: { ...source, ...(first === undefined || second !== undefined ? {} : { only: first }) },
    to: { ...target, index: only === undefined ? null : [only] },
    score,
  };
}

/** Returns a matrix [rows, columns] as [columns, rows]. */
function transposed(data: Float32Array, rows: number, columns: number): Float32Array {
  return data.map((_, i) => data[(i % rows) * columns + Math.floor(i / rows)]!);
}

/** The single atom of an end that is asked for, as `rowOf` writes it. */
export interface Alone {
  end: 'from' | 'to';
  at: AtomIndex;
}

export interface Written {
  layer: string;
  atom: Atom;
}

/** What each of the values after the run is: there only where an end is of groups or directions, or a content names atoms of `to`. */
function partsOf(
  values: Value[],
  { from, to }: Pick<SharedParams, 'from' | 'to'>,
): { from?: Value | undefined; to?: Value | undefined; members?: Value | undefined } {
  const rest = [...values];
  const next = (isThere: boolean) => (isThere ? rest.shift() : undefined);
  return { from: next(isAlong(from)), to: next(isAlong(to)), members: rest[0] };
}

/** Returns an end and its axes; of groups those of its factorization. */
function endOf(
  trace: Trace,
  { layer, atom }: Written,
  groups: Value | undefined,
): { atoms: LayerAtoms; axes: ValueAxis[] } {
  if (!groups) return { atoms: { layer, atom }, axes: layerAxes(trace, layer, atom) };
  return { atoms: { layer, atom, factors: factorsOf(groups) }, axes: groups.axes };
}
