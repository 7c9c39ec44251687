import { applyEdits } from 'jsonc-parser';
import { join } from '../base/pointer.ts';
import { parse } from '../compiler/parse/parse.ts';
import { isObject } from '../compiler/validate/words.ts';
import type { Fix } from './fix.ts';

/** A fix for programs that write documents as values rather than as text: a value to put at a place. */
export interface Patch {
  title: string;
  /** JSON pointer to the place; '' is the whole document. */
  pointer: string;
  value: unknown;
}

/** Returns a fix as the smallest value that it changes. Of a text that is not JSON, that is the whole document. */
export function patchOf(text: string, { title, edits }: Fix): Patch {
  const [before, after] = [parse(text).value, parse(applyEdits(text, edits)).value];
  return { title, ...changed(before, after, '') };
}

function changed(from: unknown, to: unknown, pointer: string): Omit<Patch, 'title'> {
  const whole = { pointer, value: to };
  const entries = entriesOf(from, to);
  if (!entries) return whole;
  const [before, after] = entries;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const [key, ...others] = keys.filter((one) => JSON.stringify(before[one]) !== JSON.stringify(after[one]));
  // What is removed is no value that could be put anywhere.
  if (key === undefined || others.length > 0 || !Object.hasOwn(after, key)) return whole;
  return changed(before[key], after[key], join(pointer, key));
}

type Entries = Record<string, unknown>;

/** Returns the entries of two values that are both objects, or lists of the same length. */
function entriesOf(a: unknown, b: unknown): [before: Entries, after: Entries] | undefined {
  if (isObject(a) && isObject(b)) return [a, b];
  const alike = Array.isArray(a) && Array.isArray(b) && a.length === b.length;
  return alike ? [{ ...a }, { ...b }] : undefined;
}
