import { at } from '../../../base/at.ts';
import { labelOfName } from '../../../base/dataset.ts';
import { fault } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';
import { type Matrix, pickRows, toUnitColumns, transpose } from '../../factor/matrix.ts';
import { type Sides, separating, separation } from '../../factor/separate.ts';
import { shuffled as inRandomOrder, seedFrom } from '../../random.ts';
import type { DeviceKernel, ParamsOf } from '../kernel.ts';

/**
 * Returns the direction that tells examples of some labels from others, [channel], of length 1; with `shuffled` those of
 * random sides as large, [direction, channel]. The note `separation` is the area under the ROC curve on examples that were
 * left out; see `factor/separate`. Faults `separate-empty`, `separate-silent`, `values-not-finite`.
 */
export const separate: DeviceKernel<ParamsOf<'transform/separate'>> = async ([given], params) => {
  const value = given as Value;
  const { shuffled, ridge, seed, unit } = params;
  const [examples, channel] = [at(value.axes, 0), at(value.axes, 1)];
  if (!value.data.every(Number.isFinite)) throw fault('values-not-finite', { what: 'the content' });
  const labels = Array.from({ length: examples.size }, (_, i) => labelOfName(examples.names?.[i] ?? ''));
  const rows = (isOne: (label: string) => boolean) => labels.flatMap((label, i) => (isOne(label) ? [i] : []));
  const positive = rows((label) => params.positive.includes(label));
  const negative = rows((label) =>
    params.negative ? params.negative.includes(label) : !params.positive.includes(label),
  );
  for (const [side, those] of Object.entries({ positive, negative })) {
    if (those.length === 0) throw fault('separate-empty', { side });
  }
  const all = inRandomOrder([...positive, ...negative], seedFrom([seed]));
  const whole: Matrix = {
    rows: examples.size,
    columns: channel.size,
    data: Float64Array.from(value.data),
  };
  const x = pickRows(whole, all);
  const isPositive = new Set(positive);
  const places = all.map((_, i) => i);
  const sides: Sides = {
    positive: places.filter((i) => isPositive.has(at(all, i))),
    negative: places.filter((i) => !isPositive.has(at(all, i))),
  };
  const choices = shuffled === 0 ? [sides] : randomSides(places, positive.length, shuffled, seed);
  const directions = separating(x, choices, ridge);
  toUnitColumns(directions);
  const found = shuffled === 0 ? separation(x, sides, ridge) : undefined;
  return {
    axes: [
      ...(shuffled === 0 ? [] : [{ name: 'direction' as const, size: shuffled, ...layerOf(channel) }]),
      channel,
    ],
    data: Float32Array.from(transpose(directions).data),
    unit,
    notes: {
      sides: [positive.length, negative.length],
      ...(found === undefined ? {} : { separation: found }),
    },
  };
};

const layerOf = ({ layer }: { layer?: string }) => (layer === undefined ? {} : { layer });

/** Returns choices of sides at random, the positive one of so many. */
function randomSides(places: number[], positive: number, count: number, seed: number): Sides[] {
  return Array.from({ length: count }, (_, i) => {
    const order = inRandomOrder(places, seedFrom([seed, i]));
    return { positive: order.slice(0, positive), negative: order.slice(positive) };
  });
}
