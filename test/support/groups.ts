import type { Value } from '../../src/base/value.ts';
import { factorsOf } from '../../src/runtime/factor/factorization.ts';
import { multiply, transpose } from '../../src/runtime/factor/matrix.ts';
import { deviceKernels } from '../../src/runtime/kernels/device.ts';
import type { DeviceContext } from '../../src/runtime/kernels/kernel.ts';
import type { Trace } from '../../src/runtime/network/trace.ts';

/** A context of kernels that need no files. */
export const context = (more: Partial<DeviceContext> = {}): DeviceContext =>
  ({ signal: new AbortController().signal, onProgress: () => {}, ...more }) as DeviceContext;

const DEFAULTS = { k: 6, reducer: 'nmf', describes: { activation: 1 }, seed: 1 };

/** The factorization that a node `network/groups` gives. */
export const groupsAt = (
  trace: Trace,
  layer: string,
  params: Record<string, unknown> = {},
  above: Value[] = [],
): Promise<Value> =>
  deviceKernels['network/groups']!(
    [trace, ...above],
    { layer, ...DEFAULTS, ...params },
    context(),
  ) as Promise<Value>;

/** What groups make of a layer: [positions * channels]. */
export function reproduced(groups: Value): Float64Array {
  const { maps, directions } = factorsOf(groups);
  return multiply(maps, transpose(directions)).data;
}
