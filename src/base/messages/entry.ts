import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';

/** One kind of fault: how bad it is, what happened, what to do about it. */
export interface Entry<A> {
  severity: Diagnostic['severity'];
  message(args: A): string;
  hint?(args: A): string | undefined;
  /** Why something does not fit, in a few words for a list: `needs positions`. */
  brief?(args: A): string;
}

type Sentence<A> = (args: A) => string;
type Hint<A> = (args: A) => string | undefined;
// biome-ignore lint/complexity/noBannedTypes: the type of "no arguments needed", so that callers may leave them out
type Nothing = {};

const entry =
  (severity: Diagnostic['severity']) =>
  <A = Nothing>(message: Sentence<A>, hint?: Hint<A>, brief?: Sentence<A>): Entry<A> => ({
    severity,
    message,
    hint,
    brief,
  });

/** Keeps something from being shown. */
export const error = entry('error');
/** Shown, though probably not as meant. */
export const warning = entry('warning');
/** Worth knowing. */
export const info = entry('info');

const LONGEST_NAME = 60;
const LONGEST_LIST = 12;

/** A name as it stands in a sentence: quoted, and cut when it is long. */
export function quote(name: unknown): string {
  const text = typeof name === 'string' ? name : (JSON.stringify(name) ?? String(name));
  return `\`${text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text}\``;
}

/** A path or an address in a sentence: not cut, as it is to be found. */
export const whole = (place: string): string => `\`${place}\``;

/** A noun with its article: `an input`. */
export const a = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** What is said of a fault; a sentence that ends in somebody else's, which has a stop of its own, ends in one. */
export function said<A>(
  { message, hint, brief }: Entry<A>,
  args: A,
): Pick<Diagnostic, 'message' | 'hint' | 'brief'> {
  const once = (text: string) => text.replace(/([.!?…]\)?)\.$/, '$1');
  const what = hint?.(args);
  return {
    message: once(message(args)),
    ...(what === undefined ? {} : { hint: once(what) }),
    ...(brief === undefined ? {} : { brief: brief(args) }),
  };
}

/** `a`, `b` and `c`; a long list is cut. */
export function list(names: readonly unknown[], and = 'and'): string {
  if (names.length === 0) return 'none';
  if (names.length > LONGEST_LIST) {
    return `${names.slice(0, LONGEST_LIST).map(quote).join(', ')} ${and} ${names.length - LONGEST_LIST} more`;
  }
  const quoted = names.map(quote);
  const last = quoted.pop();
  return quoted.length === 0 ? `${last}` : `${quoted.join(', ')} ${and} ${last}`;
}

/** The hint of a wrong name: the nearest valid one, else the valid ones. */
export function suggest(name: string, known: readonly string[], none: string): string {
  const near = nearest(name, known);
  if (near !== undefined) return `Did you mean ${quote(near)}?`;
  return known.length === 0 ? none : `There ${known.length === 1 ? 'is' : 'are'} ${list(known)}.`;
}

/** The axes of a content in words. */
export function axesInWords(axes: readonly string[]): string {
  return axes.length === 0 ? 'no axes' : `the ${axes.length === 1 ? 'axis' : 'axes'} ${list(axes)}`;
}

/** 1,500,000 bytes is `1.5 MB`. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 100) / 10} kB`;
  return `${Math.round(bytes / 1e5) / 10} MB`;
}
