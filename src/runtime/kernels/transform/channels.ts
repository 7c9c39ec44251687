import { at } from '../../../base/at.ts';
import { fault } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';
import type { Matrix } from '../../factor/matrix.ts';

/** Two contents over the same examples, [examples, channels] each. Fault `compare-apart` for others. */
export function bothOf([a, b]: Value[]): [Matrix, Matrix] {
  if (!a || !b) throw new RangeError('Two contents are compared.');
  const names = ({ axes }: Value) => (at(axes, 0).index ?? []).join();
  if (at(a.axes, 0).size !== at(b.axes, 0).size || names(a) !== names(b)) throw fault('compare-apart', {});
  return [matrixOf(a), matrixOf(b)];
}

const matrixOf = ({ axes, data }: Value): Matrix => ({
  rows: at(axes, 0).size,
  columns: at(axes, 1).size,
  data: Float64Array.from(data),
});
