import { at } from '../base/at.ts';
import { tagsOf } from '../compiler/validate/branches.ts';
import { isObject } from '../compiler/validate/words.ts';
import { type Alternative, alternativesAt, alternativesOf, possible } from './alternatives.ts';
import { type Reach, scalarsOf } from './candidates.ts';
import { filled, sketched } from './fill.ts';
import type { Item, Range } from './item.ts';
import { lay, prefixed } from './layout.ts';
import { valueAt } from './trial.ts';
import { unfitFor } from './unfit.ts';

/** A key that an object can have but does not have yet. */
interface Missing {
  key: string;
  alternatives: Alternative[];
  /** 0 for a tag, 1 for a required key, 2 for an optional one. */
  rank: number;
  also?: readonly string[];
}

/**
 * Returns the keys that can be added to an object, required keys first, each with a value that fits. Where none does, the
 * key says why.
 */
export function keyItems(
  path: readonly (string | number)[],
  range: Range,
  indent: string,
  reach: Reach,
): Item[] {
  const object = valueAt(reach.trial.document, path);
  const present = isObject(object) ? object : {};
  const around = possible(alternativesAt(reach.trial.document, path), present);
  const missing = [...fixed(around, present), ...named(around, present, reach)];
  return missing
    .sort((a, b) => a.rank - b.rank)
    .flatMap((one) => itemOf(one, [...path, one.key], range, indent, reach) ?? []);
}

function fixed(around: Alternative[], present: Record<string, unknown>): Missing[] {
  const found = new Map<string, Missing>();
  for (const { node } of around) {
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      if (Object.hasOwn(present, key)) continue;
      const rank = tagsOf(node).includes(key) ? 0 : node.required?.includes(key) ? 1 : 2;
      const known = found.get(key);
      const alternatives = [...(known?.alternatives ?? []), ...alternativesOf(property)];
      const also = property['x-also'];
      found.set(key, {
        key,
        alternatives,
        rank: Math.min(rank, known?.rank ?? rank),
        // What a fixed value is called is no name of its key.
        ...(also && property.const === undefined ? { also } : {}),
      });
    }
  }
  return [...found.values()];
}

/** Returns the names that can be keys of a map. */
function named(around: Alternative[], present: Record<string, unknown>, reach: Reach): Missing[] {
  return around.flatMap(({ node }) => {
    const { propertyNames, additionalProperties } = node;
    if (!propertyNames || !additionalProperties) return [];
    const names = alternativesOf(propertyNames).flatMap((one) => scalarsOf(one, reach));
    return names
      .map(({ value }) => String(value))
      .filter((key) => key !== '' && !Object.hasOwn(present, key))
      .map((key) => ({ key, alternatives: alternativesOf(additionalProperties), rank: 1 }));
  });
}

function itemOf(
  { key, alternatives, rank, also }: Missing,
  path: readonly (string | number)[],
  range: Range,
  indent: string,
  reach: Reach,
): Item | undefined {
  const found = firstFitting(path, alternatives, reach);
  const value = found ?? firstOf(alternatives, reach);
  if (value === undefined) return undefined;
  const fault = found === undefined ? reach.trial.faults(path, value)[0] : undefined;
  const { about } = at(alternatives, 0);
  const { text, fields } = prefixed(`${JSON.stringify(key)}: `, lay(value, indent, new Set()));
  return {
    label: key,
    kind: 'key',
    ...(rank < 2 ? { detail: 'needed' } : {}),
    info: about,
    ...(also ? { also } : {}),
    ...(fault ? unfitFor(fault, about) : {}),
    range,
    insert: text,
    fields,
  };
}

/** Returns a value for a key: the first scalar that fits, or else an object or a list that was filled in. */
function firstFitting(
  path: readonly (string | number)[],
  alternatives: Alternative[],
  reach: Reach,
): unknown {
  for (const alternative of alternatives) {
    const scalars = scalarsOf(alternative, reach).filter(({ value }) => value !== null);
    for (const candidate of scalars.slice(0, FIRST)) {
      if (reach.trial.fits(path, candidate.value)) return candidate.value;
    }
  }
  for (const alternative of alternatives) {
    const value = filled(alternative, { path, fresh: false }, reach);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Returns a value for a key where none fits. */
const firstOf = (alternatives: Alternative[], reach: Reach): unknown =>
  alternatives.flatMap((one) => scalarsOf(one, reach)).find(({ value }) => value !== null)?.value ??
  alternatives.map((one) => sketched(one, reach)).find((value) => value !== undefined);

/** The most scalars that are tried for a key: the author picks the right one afterwards. */
const FIRST = 12;
