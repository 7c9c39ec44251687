import { at } from '../../../base/at.ts';
import { fault } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';

/**
 * Returns the second of two contents that are compared entry by entry. Fault `entries-differ` where their entries are
 * not the same atoms or examples, as two lists of the strongest seldom are.
 */
export function secondOf([value, ...others]: [Value, ...Value[]]): Value {
  const second = at(others, 0);
  for (const [i, { index, name, size }] of value.axes.entries()) {
    const other = at(second.axes, i);
    const differs = index && other.index && index.some((number, k) => number !== other.index?.[k]);
    if (size !== other.size || differs) throw fault('entries-differ', { axis: name });
  }
  return second;
}
