import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';

/**
 * Returns where a channel, or a direction, of [y, x, channel] is active: [y, x], with 0 for negative activations.
 * @param of a channel's number, or a number for each channel
 */
export function firingOf({ axes, data }: Value, of: number | number[]): Value {
  const channels = at(axes, -1).size;
  const map = new Float32Array(data.length / channels);
  for (let p = 0; p < map.length; p++) {
    const here = data.subarray(p * channels, (p + 1) * channels);
    const sum = typeof of === 'number' ? here[of]! : of.reduce((all, entry, i) => all + entry * here[i]!, 0);
    map[p] = Math.max(0, sum);
  }
  return { axes: axes.slice(0, -1), data: map, unit: 'activation' };
}
