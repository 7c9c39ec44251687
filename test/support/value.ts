import type { AxisName } from '../../src/base/axis.ts';
import type { Value } from '../../src/base/value.ts';

/** A value by hand: axes as `[name, size]`, of the layer mixed4d unless it says another. */
export const byHand = (
  axes: [AxisName, number, string?][],
  numbers: number[],
  unit = 'activation',
): Value => ({
  axes: axes.map(([name, size, layer = 'mixed4d']) => ({ name, size, layer })),
  data: Float32Array.from(numbers),
  unit,
});
