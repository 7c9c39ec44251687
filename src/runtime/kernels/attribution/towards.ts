import type { Atom } from '../../../base/atoms.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import { factorsOf } from '../../factor/factorization.ts';
import type { Attribution, EndsRequest, LayerAtoms } from '../../network/attribute/ends.ts';
import type { AttributionOptions } from '../../network/attribute/matrix.ts';
import type { ScoreKind } from '../../network/attribute/scores/classes.ts';
import { tensorOf } from '../../network/names.ts';
import type { Trace } from '../../network/trace.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../kernel.ts';
import { type AtomIndex, flatIndex, flatPlace, targetIndex, type WrittenIndex } from './target.ts';

/** A method, given both ends and the params of its Definition. */
type Method = (
  trace: Trace,
  ends: EndsRequest,
  options: AttributionOptions,
  params: Record<string, unknown>,
) => Promise<Attribution>;

/**
 * The kernel of an attribution method: reads what all methods share, and names the axes of the result.
 * Inputs: the run, then the factorizations of `from` and of `to` where these are groups, then the content that names
 * atoms of `to` where one does. With `either`, all atoms of `to`, and where `from` is the later layer what each of its
 * atoms is given by those of `to`. With `alone`, of one end one atom, without axes.
 */
export const towards =
  (_name: string, method: Method): DeviceKernel =>
  async ([run, ...others], params, { signal, onProgress }) => {
    const trace = run as Trace;
    const values = others as Value[];
    const { index: written, ...target } = params.to as Written & { index: WrittenIndex };
    const from = endOf(trace, params.from as Written, values);
    const to = endOf(trace, target, values);
    const alone = params.alone as Alone | undefined;
    const atom = alone && flatPlace(alone.at, (alone.end === 'from' ? from : to).axes);
    const index = alone?.end === 'to' ? atom! : targetIndex(written, values[0]);
    const score = params.score as ScoreKind;
    const against = params.against as AtomIndex | undefined;
    const turned = params.either === true && isAbove(trace, from.atoms.layer, to.atoms.layer);
    const source = alone?.end === 'from' ? { only: atom! } : {};
    const ends: EndsRequest = {
      from: { ...from.atoms, ...source },
      to: { ...to.atoms, index: flatIndex(index, to.axes) },
      score,
      ...(against === undefined ? {} : { against: flatPlace(against, to.axes) }),
    };
    const asked = turned ? turnedRound(ends) : ends;
    const single = index !== null && !Array.isArray(index);
    const listed = Array.isArray(index) ? [{ ...to.axes[0]!, size: index.length, index }] : to.axes;
    const [above, below] = [alone?.end === 'from' ? [] : from.axes, single ? [] : listed];
    const axes = [...above, ...below];
    const numbers = (data: Float32Array) =>
      turned ? transposed(data, sizeOf(below), sizeOf(above)) : data.slice();
    const unit = params.unit as string;
    const now = everySoOften();
    const { data, plan } = await method(
      trace,
      asked,
      {
        signal,
        onProgress: (fraction) => onProgress({ what: 'attribution', fraction }),
        onPartial: (part, fraction) => {
          // The array goes on being filled; and of the last batch the whole value tells.
          if (fraction < 1 && now()) {
            onProgress({ what: 'attribution', fraction, partial: { axes, data: numbers(part), unit } });
          }
        },
      },
      params,
    );
    return { axes, data: turned ? numbers(data) : data, unit, notes: { plan } } satisfies Value;
  };

/** Milliseconds between two partial results: often enough to see it grow, too seldom to cost anything. */
const PAUSE = 200;

/** True at first, then once in a while. */
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
  const at = (name: string) => network.ops.findIndex((op) => op.name === tensorOf(network, name));
  return at(layer) > at(other);
}

const sizeOf = (axes: ValueAxis[]): number => axes.reduce((product, { size }) => product * size, 1);

/** The atoms of `to` against those of `from`. */
function turnedRound({ from, to, score }: EndsRequest): EndsRequest {
  const { only, ...target } = from;
  const { index, ...source } = to;
  return {
    from: { ...source, ...(index?.length === 1 ? { only: index[0]! } : {}) },
    to: { ...target, index: only === undefined ? null : [only] },
    score,
  };
}

/** [rows, columns] as [columns, rows]. */
function transposed(data: Float32Array, rows: number, columns: number): Float32Array {
  return data.map((_, i) => data[(i % rows) * columns + Math.floor(i / rows)]!);
}

/** The one atom of an end that counts, as `rowOf` says it. */
interface Alone {
  end: 'from' | 'to';
  at: AtomIndex;
}

interface Written {
  layer: string;
  atom: Atom;
}

/** An end and its axes; groups take the first of the values, their factorization. */
function endOf(
  trace: Trace,
  { layer, atom }: Written,
  values: Value[],
): { atoms: LayerAtoms; axes: ValueAxis[] } {
  if (atom !== 'group') return { atoms: { layer, atom }, axes: layerAxes(trace, layer, atom) };
  const groups = values.shift()!;
  return { atoms: { layer, atom, factors: factorsOf(groups) }, axes: groups.axes };
}
