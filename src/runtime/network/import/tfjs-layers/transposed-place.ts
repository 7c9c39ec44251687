import { windowOf } from '../../ops/geometry.ts';
import type { Pair } from '../../ops/kinds/op.ts';
import type { Config } from './config.ts';
import { paddingOf, pair } from './layer.ts';

/** Returns which part of its full output a transposed convolution keeps: Keras' `deconv_output_length`. */
export function placeOf(
  config: Config,
  input: Pair,
  size: Pair,
  strides: Pair,
  dilations: Pair,
): { before: Pair; out: Pair } {
  const padding = paddingOf(config);
  const extra = config.output_padding ?? undefined;
  const along = (axis: 0 | 1): number => {
    const reach = (size[axis] - 1) * dilations[axis] + 1;
    const steps = input[axis] * strides[axis];
    if (extra !== undefined) {
      const pad = padding === 'same' ? Math.floor(reach / 2) : 0;
      return steps - strides[axis] + reach - 2 * pad + pair(extra)[axis];
    }
    return padding === 'same' ? steps : steps + Math.max(reach - strides[axis], 0);
  };
  const out: Pair = [along(0), along(1)];
  const { pads } = windowOf(out, size, strides, dilations, padding);
  return { before: [pads[0][0], pads[1][0]], out };
}
