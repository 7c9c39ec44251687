import { at } from '../../base/at.ts';
import { isProbable } from '../../base/probable.ts';
import type { Value } from '../../base/value.ts';
import type { ParamValue, PresentValue } from '../../compiler/program.ts';

/** How likely the classes of a network are for its input. */
export interface Ranking {
  /** Indices of the classes, the likeliest first; of equals the first in the network's order. */
  classes: readonly number[];
  /** The probability of each class, in the network's order. */
  shares: Float32Array;
}

/** Orders the classes by their probabilities. One that is no number comes last. */
export function rankingOf({ data }: Value): Ranking {
  const share = (index: number) => (Number.isNaN(data[index]) ? -1 : at(data, index));
  const classes = Array.from(data.keys()).sort((a, b) => share(b) - share(a));
  return { classes, shares: data };
}

/** Returns the class for one by its place, null while the order is not known; any other value as it is. */
export const classIn = (ranking: Ranking | undefined, value: ParamValue): PresentValue =>
  isProbable(value) ? (ranking?.classes[value.probable] ?? null) : value;
