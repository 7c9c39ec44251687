import { isMadeAxis } from '../../base/atoms.ts';
import { type AxisName, isOfTokens } from '../../base/axis.ts';
import { classOf } from '../../base/labels.ts';
import { largestMagnitude, type ValueAxis } from '../../base/value.ts';
import type { NetworkSource, ParamValue } from '../../compiler/program.ts';
import { pieceInWords } from './tokens/pieces.ts';

/** Returns the atom of an entry of an axis. */
export const atomAt = (axis: ValueAxis, entry: number): number => axis.index?.[entry] ?? entry;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Isolates a name in right-to-left script, so that it does not reorder what stands beside it. */
const apart = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);

/** Returns what people call an entry of an axis: the label of a class, the number of a channel; groups count from one. */
export function labelOf(axis: ValueAxis, entry: number, network: NetworkSource | undefined): string {
  const named = axis.names?.[entry];
  if (named !== undefined) return isOfTokens(axis.name) ? pieceInWords(named) : apart(named);
  const atom = atomAt(axis, entry);
  if (axis.name === 'class') return classInWords(network?.labels[atom] ?? `class ${atom}`);
  if (isMadeAxis(axis.name)) return `${axis.name} ${atom + 1}`;
  return `${axis.name} ${atom}`;
}

/** Returns the label of a class; of a token, with the spaces that belong to it in sight. */
export const classInWords = (label: string): string =>
  /^\s|\s$|^$/.test(label) ? pieceInWords(label) : apart(label);

/** The axes whose entries params hold by number alone. */
const NUMBERED: readonly AxisName[] = ['class', 'example', 'token', 'query', 'key', 'head'];

/** Returns the value of a param when an entry of an axis is chosen. */
export function selectionOf(axis: ValueAxis, entry: number, network: string | undefined): ParamValue {
  const atom = atomAt(axis, entry);
  if (NUMBERED.includes(axis.name)) return atom;
  if (axis.name === 'input' || axis.name === 'layer') return axis.names?.[entry] ?? null;
  return { network: network ?? '', layer: axis.layer ?? '', index: atom };
}

/**
 * Returns an atom as a document writes it: `net/mixed4d/channel/426`. Undefined for a group, whose number does not
 * last, and for a class whose number is also the label of another class.
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

/** Returns a probability for people: `83 %`, below a tenth with one digit after the point. */
export const shareInWords = (share: number): string =>
  share < 0.095 ? `${(100 * share).toFixed(1)} %` : `${Math.round(100 * share)} %`;

/** The words for NaN. */
export const NO_NUMBER = 'no number';

/** Returns a number for people: three significant digits, and a minus as wide as a plus. */
export function amount(value: number, signed: boolean): string {
  if (Number.isNaN(value)) return NO_NUMBER;
  if (!Number.isFinite(value)) return withSign(value > 0 ? '∞' : '-∞', signed && value > 0);
  return withSign(Number(value.toPrecision(3)).toString(), signed && value > 0);
}

/** The most digits after the point in a column; numbers that need more are written one by one. */
const MOST_DIGITS = 6;

/**
 * Returns numbers for a column. All have as many digits after the point as give the largest three significant ones, so
 * that they can be compared at a glance.
 * @param wanted whether positive numbers have a plus; without it, they do if some number is negative
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
