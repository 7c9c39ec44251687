import { nameOfExample } from '../../../base/dataset.ts';
import { Fault } from '../../../base/diagnostic.ts';
import { fault } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';
import { Examples } from '../../input/dataset/examples.ts';
import { letOthersGoFirst } from '../interrupt.ts';
import type { DeviceContext } from '../kernel.ts';

/** Milliseconds between two partial values: each is copied to the page. */
const BETWEEN = 500;
/** The most examples that are named among those that could not be read. */
const MOST_NAMED = 5;

/** What is computed of each example: numbers of one size for each, in several named values. */
interface Scan {
  /** In words, for progress. */
  what: string;
  /** Examples that are computed together. */
  batch: number;
  /** Computes the numbers of some examples, one after the other, by name. */
  compute(numbers: number[]): Promise<Record<string, Float32Array>>;
  /** Returns the value of the examples of these numbers. */
  toValue(numbers: number[], data: Record<string, Float32Array>): Value;
  /** Whether the value of a part of the examples is another one, so that nothing is shown before the end. */
  isOfAll?: boolean;
}

/**
 * Goes through the examples of a dataset in batches. Between two batches, whatever was asked for meanwhile goes first.
 * Partial values hold the examples so far. A picture that can't be read is left out, and named in the note `unread`.
 */
export async function scan(
  examples: Examples,
  { what, batch, compute, toValue, isOfAll = false }: Scan,
  context: DeviceContext,
) {
  const { numbers } = examples;
  const found = new Map<number, Record<string, Float32Array>>();
  const unread: number[] = [];
  let told = performance.now();
  const soFar = (): Value => {
    const read = numbers.filter((number) => found.has(number));
    return withUnread(toValue(read, joined(read.map((number) => found.get(number)!))), unread, examples);
  };
  const order = examples.fitsMemory ? spread(numbers) : numbers;
  for (let start = 0; start < order.length; start += batch) {
    await letOthersGoFirst(context);
    const wanted = order.slice(start, start + batch);
    for (const [number, data] of await computed(wanted, compute, unread)) found.set(number, data);
    const fraction = Math.min(1, (start + batch) / order.length);
    const now = performance.now();
    const isDue = !isOfAll && now - told >= BETWEEN && found.size > 0;
    if (isDue) told = now;
    context.onProgress({ what, fraction }, isDue ? soFar : undefined);
  }
  if (found.size === 0) throw fault('dataset-unread', { name: examples.dataset.title, found: unread.length });
  return soFar();
}

/** Computes a batch; where one of its pictures can't be read, one example after the other. */
async function computed(
  numbers: number[],
  compute: Scan['compute'],
  unread: number[],
): Promise<[number, Record<string, Float32Array>][]> {
  try {
    const data = await compute(numbers);
    const part = (of: Float32Array, i: number) => {
      const size = of.length / numbers.length;
      return of.subarray(i * size, (i + 1) * size);
    };
    return numbers.map((number, i) => [
      number,
      Object.fromEntries(Object.entries(data).map(([name, of]) => [name, part(of, i)])),
    ]);
  } catch (error) {
    if (!(error instanceof Fault) || !Examples.isOfExample(error)) throw error;
    const [only, ...others] = numbers;
    if (only === undefined) return [];
    if (others.length === 0) {
      unread.push(only);
      return [];
    }
    const each: [number, Record<string, Float32Array>][] = [];
    for (const number of numbers) each.push(...(await computed([number], compute, unread)));
    return each;
  }
}

function joined(parts: Record<string, Float32Array>[]): Record<string, Float32Array> {
  const names = Object.keys(parts[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const arrays = parts.map((part) => part[name] ?? new Float32Array());
      const all = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const array of arrays) {
        all.set(array, at);
        at += array.length;
      }
      return [name, all];
    }),
  );
}

/** Names the examples that could not be read in the notes of a value. */
export function withUnread(value: Value, unread: number[], { dataset }: Pick<Examples, 'dataset'>): Value {
  if (unread.length === 0) return value;
  const named = [...unread].sort((a, b) => a - b).slice(0, MOST_NAMED);
  const names = named.map((number) => {
    const example = dataset.examples[number]!;
    return example.file ?? nameOfExample(example, number);
  });
  return { ...value, notes: { ...value.notes, unread: { count: unread.length, names } } };
}

/** Returns numbers in another order, in which each beginning is spread over all of them: most often they are sorted by label. */
function spread(numbers: number[]): number[] {
  const { length } = numbers;
  // Steps of the golden ratio leave no large gaps; a step without a common divisor meets each number once.
  let step = Math.max(1, Math.round(length * 0.618));
  while (commonDivisor(step, length) > 1) step++;
  return numbers.map((_, i) => numbers[(i * step) % length]!);
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
