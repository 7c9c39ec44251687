import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import type { PageKernel } from '../kernel.ts';
import { atomsAlong, placesAlong } from '../transform/axes.ts';
import { descending } from '../transform/order.ts';
import { misfiresOf } from './misfires.ts';

/**
 * Which examples are listed: all in order, the strongest, some over the whole range of activation, or misfires: strong,
 * though others of their label are not.
 */
export type Listed = 'all' | 'strongest' | 'spread' | 'misfires';

/**
 * Returns which pictures to show of examples, [example]: their numbers, with the part `values`, and the part `places`
 * if the second value has the place of each example in a layer.
 */
export const listing: PageKernel<{ listed: Listed; count?: number }> = (
  [value, places],
  { listed, count },
) => {
  const entries = chosen(value, listed, count ?? value.data.length);
  const axis = at(value.axes, 0);
  const numbers = atomsAlong(value, 0);
  const index = entries.map((entry) => at(numbers, entry));
  const names = entries.map((entry) => axis.names?.[entry] ?? '');
  const axes = [{ ...axis, size: entries.length, index, names }];
  const part = (data: number[], unit: string): Value => ({ axes, data: Float32Array.from(data), unit });
  return {
    ...part(index, ''),
    parts: {
      values: part(
        entries.map((entry) => at(value.data, entry)),
        value.unit,
      ),
      ...(places && { places: part(placesOf(places, index), 'position') }),
    },
  };
};

/** Returns the place of each example, by its number. */
function placesOf(places: Value, numbers: number[]): number[] {
  const entries = placesAlong(places, 0);
  return numbers.map((number) => at(places.data, entries.get(number) ?? 0));
}

function chosen(value: Value, listed: Listed, count: number): number[] {
  const order = descending(value.data);
  switch (listed) {
    case 'all':
      return order.map((_, i) => i).slice(0, count);
    case 'strongest':
      return order.slice(0, count);
    case 'spread':
      return spread(order, count);
    case 'misfires':
      return misfiresOf(value).slice(0, count);
  }
}

/** Returns entries at equal steps through an order, from its first to its last. */
function spread(order: number[], count: number): number[] {
  const last = order.length - 1;
  const steps = Math.min(count, order.length);
  return Array.from({ length: steps }, (_, i) =>
    at(order, steps < 2 ? 0 : Math.round((i * last) / (steps - 1))),
  );
}
