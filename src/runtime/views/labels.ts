import { classOf } from '../../base/labels.ts';
import { largestMagnitude, type ValueAxis } from '../../base/value.ts';
import type { NetworkSource, ParamValue } from '../../compiler/program.ts';

/** The atom that an entry of an axis is. */
export const atomAt = (axis: ValueAxis, entry: number): number => axis.index?.[entry] ?? entry;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name whose letters, where they run from right to left, turn around nothing that stands beside it. */
const apart = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);

/** What people call an atom: the label of a class, the number of a channel; groups are counted from one. */
export function labelOf(axis: ValueAxis, atom: number, network: NetworkSource | undefined): string {
  if (axis.name === 'class') return apart(network?.labels[atom] ?? `class ${atom}`);
  if (axis.name === 'group') return `group ${atom + 1}`;
  return `${axis.name} ${atom}`;
}

/** What choosing an atom sets a param to. */
export function selectionOf(axis: ValueAxis, atom: number, network: string | undefined): ParamValue {
  if (axis.name === 'class') return atom;
  return { network: network ?? '', layer: axis.layer ?? '', index: atom };
}

/**
 * An atom as a document writes it: `net/mixed4d/channel/426`; a group has no number of its own, nor a place. The number
 * of a class would be taken for the label of another one that is called so: then there is no way to write it.
 */
export function referenceTo(
  axis: ValueAxis,
  atom: number,
  network: string,
  labels: readonly string[],
): string | undefined {
  if (axis.name === 'class') {
    const meant = classOf(
      String(atom),
      labels.map((label) => ({ label })),
    );
    return meant === atom ? `${network}/output/neuron/${atom}` : undefined;
  }
  return axis.name === 'channel' ? `${network}/${axis.layer}/channel/${atom}` : undefined;
}

/** What stands where there is no number, as after the root of a negative one. */
export const NO_NUMBER = 'no number';

/** A number for people: three significant digits, a minus that lines up with a plus. */
export function amount(value: number, signed: boolean): string {
  if (Number.isNaN(value)) return NO_NUMBER;
  if (!Number.isFinite(value)) return withSign(value > 0 ? '∞' : '-∞', signed && value > 0);
  return withSign(Number(value.toPrecision(3)).toString(), signed && value > 0);
}

/** Digits after the point of numbers below one another, and of very small ones. */
const MOST_DIGITS = 6;

/**
 * Numbers below one another, all with as many digits after the point as give the largest three significant ones, so
 * that they can be compared at a glance.
 * @param wanted whether what is above zero has a plus; else where something is below it
 */
export function amounts(values: Iterable<number>, wanted?: boolean): string[] {
  const numbers = [...values];
  const signed = wanted ?? numbers.some((value) => value < 0);
  const largest = largestMagnitude(numbers);
  const digits = 2 - Math.floor(Math.log10(largest));
  if (!Number.isFinite(digits) || digits > MOST_DIGITS) return numbers.map((value) => amount(value, signed));
  return numbers.map((value) => {
    if (!Number.isFinite(value)) return amount(value, signed);
    const text = value.toFixed(Math.max(0, digits));
    return withSign(text, signed && value > 0 && Number(text) !== 0);
  });
}

function withSign(text: string, plus: boolean): string {
  if (plus) return `+${text}`;
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
}
