import type { Value, ValueAxis } from '../../../base/value.ts';
import type { ProgramElement } from '../../../compiler/program.ts';
import { bind, type Scope } from '../../dataflow/expression.ts';

/**
 * Returns the atoms of an element that shows no numbers, as entries of an axis: those that the document names, or all
 * directions. Undefined where none is chosen, or the directions are not there yet.
 */
export function bareAtoms(
  { atoms }: ProgramElement,
  { directions }: Record<string, Value>,
  scope: Scope,
): Value | undefined {
  if (!atoms) return directions && withoutNumbers(directions.axes.slice(0, -1));
  const layer = bind(atoms.layer, scope) as string | null;
  const index = bind(atoms.index, scope) as number | number[] | null;
  if (layer === null || index === null) return undefined;
  const list = Array.isArray(index) ? index : [index];
  return withoutNumbers([{ name: atoms.axis, size: list.length, index: list, layer }]);
}

const withoutNumbers = (axes: ValueAxis[]): Value => ({
  axes,
  data: new Float32Array(axes.reduce((product, { size }) => product * size, 1)),
  unit: '',
});
