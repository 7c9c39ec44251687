import type { Value, ValueAxis } from '../../../base/value.ts';
import type { ProgramElement } from '../../../compiler/program.ts';
import { bind, type Scope } from '../../dataflow/expression.ts';

/** Returns the atoms of an element that shows no numbers, as entries of an axis; undefined where none is chosen. */
export function bareAtoms({ atoms }: ProgramElement, scope: Scope): Value | undefined {
  if (!atoms) return undefined;
  const layer = bind(atoms.layer, scope) as string | null;
  const index = bind(atoms.index, scope) as number | number[] | null;
  if (layer === null || index === null) return undefined;
  const list = Array.isArray(index) ? index : [index];
  const axis: ValueAxis = { name: atoms.axis, size: list.length, index: list, layer };
  return { axes: [axis], data: new Float32Array(list.length), unit: '' };
}
