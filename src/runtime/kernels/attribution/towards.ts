import type { Atom } from '../../../base/axis.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import { factorsOf } from '../../factor/factorization.ts';
import type { Attribution, EndsRequest, LayerAtoms } from '../../network/attribute/ends.ts';
import type { AttributionOptions } from '../../network/attribute/matrix.ts';
import type { ScoreKind } from '../../network/attribute/scores/score.ts';
import { tensorOf } from '../../network/names.ts';
import type { Trace } from '../../network/trace.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../device.ts';
import { flatIndex, flatPlace, type Place, targetIndex, type WrittenIndex } from './target.ts';

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
 * atoms is given by those of `to`.
 */
export const towards =
  (name: string, method: Method): DeviceKernel =>
  async ([run, ...others], params, { signal, onProgress }) => {
    const trace = run as Trace;
    const values = others as Value[];
    const { index: written, ...target } = params.to as Written & { index: WrittenIndex };
    const from = endOf(trace, params.from as Written, values);
    const to = endOf(trace, target, values);
    const index = targetIndex(written, values[0]);
    const score = params.score as ScoreKind;
    const against = params.against as Place | undefined;
    const ends: EndsRequest = {
      from: from.atoms,
      to: { ...to.atoms, index: flatIndex(index, to.axes) },
      score,
      ...(against === undefined ? {} : { against: flatPlace(against, to.axes) }),
    };
    const turned = params.either === true && isAbove(trace, from.atoms.layer, to.atoms.layer);
    const asked = turned ? { from: to.atoms, to: { ...from.atoms, index: null }, score } : ends;
    const numbers = (data: Float32Array) =>
      turned ? transposed(data, sizeOf(to.axes), sizeOf(from.axes)) : data.slice();
    const single = index !== null && !Array.isArray(index);
    const listed = Array.isArray(index) ? [{ ...to.axes[0]!, size: index.length, index }] : to.axes;
    const axes = [...from.axes, ...(single ? [] : listed)];
    const unit = `attribution (${name}, ${score}${against === undefined ? '' : ' against another'})`;
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

/** [rows, columns] as [columns, rows]. */
function transposed(data: Float32Array, rows: number, columns: number): Float32Array {
  return data.map((_, i) => data[(i % rows) * columns + Math.floor(i / rows)]!);
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
