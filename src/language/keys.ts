import { at } from '../base/at.ts';
import { tagsOf } from '../compiler/validate/branches.ts';
import { isObject } from '../compiler/validate/words.ts';
import { type Alternative, alternativesAt, alternativesOf, possible } from './alternatives.ts';
import { fitting, type Reach, scalarsOf } from './candidates.ts';
import { filled } from './fill.ts';
import type { Item, Range } from './item.ts';
import { lay, prefixed } from './layout.ts';
import { valueAt } from './trial.ts';

/** A key that an object can have but does not have yet. */
interface Missing {
  key: string;
  alternatives: Alternative[];
  /** 0 for a tag, 1 for a required key, 2 for an optional one. */
  rank: number;
}

/** Returns the keys that can be added to an object, each with a value that fits, required keys first. */
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
      found.set(key, { key, alternatives, rank: Math.min(rank, known?.rank ?? rank) });
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
  { key, alternatives, rank }: Missing,
  path: readonly (string | number)[],
  range: Range,
  indent: string,
  reach: Reach,
): Item | undefined {
  const value = firstFitting(path, alternatives, reach);
  if (value === undefined) return undefined;
  const { text, fields } = prefixed(`${JSON.stringify(key)}: `, lay(value, indent, new Set()));
  return {
    label: key,
    kind: 'key',
    ...(rank < 2 ? { detail: 'needed' } : {}),
    info: at(alternatives, 0).about,
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
      if (fitting([candidate], path, reach.trial).length > 0) return candidate.value;
    }
  }
  for (const alternative of alternatives) {
    const value = filled(alternative, { path, fresh: false }, reach);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The most scalars that are tried for a key: the author picks the right one afterwards. */
const FIRST = 12;
