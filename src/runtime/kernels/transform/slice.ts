import type { AxisName } from '../../../base/axis.ts';
import type { Value } from '../../../base/value.ts';
import type { PageKernel } from '../page.ts';
import { axisAt, dropAxis, pickEntries } from './axes.ts';

/** Keeps one place along an axis and drops the axis; `position` means y and x together. */
export const slice: PageKernel = ([value], { axis, at }) => {
  if (axis !== 'position') return keep(value!, axis as AxisName, at as number);
  const { x, y } = at as { x: number; y: number };
  return keep(keep(value!, 'y', cell(value!, 'y', y)), 'x', cell(value!, 'x', x));
};

/** The cell of a fraction of the picture. */
function cell(value: Value, axis: AxisName, fraction: number): number {
  const { size } = value.axes[axisAt(value, axis)]!;
  return Math.min(size - 1, Math.max(0, Math.floor(fraction * size)));
}

function keep(value: Value, name: AxisName, atom: number): Value {
  const at = axisAt(value, name);
  const { index, size } = value.axes[at]!;
  const entry = index ? index.indexOf(atom) : atom;
  if (entry < 0 || entry >= size) throw new RangeError(`There is no ${name} ${atom} here.`);
  return dropAxis(pickEntries(value, at, [entry]), at);
}
