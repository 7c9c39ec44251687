import type { Value, ValueAxis } from '../../src/base/value.ts';
import { computeOnPage } from '../../src/runtime/kernels/page.ts';

/** Applies an operation of transforms. */
export const apply = (op: string, inputs: Value[], params: Record<string, unknown> = {}): Value =>
  computeOnPage(`transform/${op}`, inputs, params);

/** A value of numbers in order; `axes` as [name, size, layer]. */
export function given(
  axes: [name: ValueAxis['name'], size: number, layer?: string][],
  data: ArrayLike<number>,
  more: Partial<Value> = {},
): Value {
  return {
    axes: axes.map(([name, size, layer]) => ({ name, size, ...(layer ? { layer } : {}) })),
    data: Float32Array.from(data),
    unit: 'activation',
    ...more,
  };
}

/** 0, 1, 2, ... */
export const counting = (size: number): number[] => Array.from({ length: size }, (_, i) => i);

/** Names, sizes and layers of a value's axes. */
export const axesOf = ({ axes }: Value) => axes.map(({ name, size, layer }) => [name, size, layer]);
