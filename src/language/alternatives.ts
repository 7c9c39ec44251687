import type { SchemaNode } from '../../schema/node.ts';
import { lookUp } from '../base/at.ts';
import { schema } from '../compiler/validate/schema.ts';
import { hasType, isObject } from '../compiler/validate/words.ts';

/** One way to fill a place that the schema allows. Its node is no union and no reference. */
export interface Alternative {
  node: SchemaNode;
  /** What the place is for: the same for all its alternatives. */
  about: string;
}

/** What the schema says of a place, in addition to what the noun itself says. */
type Notes = Pick<SchemaNode, 'description' | 'examples' | 'default' | 'x-names' | 'x-declares'>;

/** A place in a document: keys and indices from the root. */
export type Path = readonly (string | number)[];

/** Returns all ways to fill a place of the schema. */
export function alternativesOf(node: SchemaNode, outer: Notes = {}): Alternative[] {
  const notes = merged(node, outer);
  const ref = node.$ref ?? node.allOf?.[0].$ref;
  if (ref !== undefined) return alternativesOf(definition(ref.slice('#/definitions/'.length)), notes);
  if (node.anyOf) return node.anyOf.flatMap((branch) => alternativesOf(branch, notes));
  const { description } = node;
  return [
    {
      node: { ...node, ...notes, ...(description === undefined ? {} : { description }) },
      about: notes.description ?? '',
    },
  ];
}

const DEFINITIONS = new Map(Object.entries(schema.definitions ?? {}));

/** Returns a definition of the schema by its name. Throws a RangeError where there is none. */
export const definition = (name: string): SchemaNode => lookUp(DEFINITIONS, name);

/** Merges the notes of a place with those of its node: the place comes first. */
function merged(node: SchemaNode, outer: Notes): Notes {
  const notes: Notes = {};
  for (const key of ['description', 'default', 'x-names', 'x-declares'] as const) {
    const value = outer[key] ?? node[key];
    if (value !== undefined) Object.assign(notes, { [key]: value });
  }
  return { ...notes, examples: [...(outer.examples ?? []), ...(node.examples ?? [])] };
}

/**
 * Returns the ways to fill a place of a document. They depend on what is around the place, not on what is there: that
 * will be replaced.
 */
export function alternativesAt(document: unknown, path: Path): Alternative[] {
  let found = alternativesOf(schema);
  let value = document;
  for (const [i, segment] of path.entries()) {
    const around = i === path.length - 1 ? without(value, segment) : value;
    found = unique(possible(found, around).flatMap((one) => childOf(one, segment)));
    value = isObject(value) || Array.isArray(value) ? (value as Record<string, unknown>)[segment] : undefined;
  }
  return found;
}

function without(value: unknown, key: string | number): unknown {
  if (!isObject(value)) return value;
  const { [key]: _, ...others } = value;
  return others;
}

/** Returns the alternatives for an entry of an object or a list. */
export function childOf({ node }: Alternative, segment: string | number): Alternative[] {
  const { properties = {}, additionalProperties, items } = node;
  if (typeof segment === 'number') return items ? alternativesOf(items) : [];
  const property = Object.hasOwn(properties, segment) ? properties[segment] : undefined;
  if (property) return alternativesOf(property);
  return additionalProperties ? alternativesOf(additionalProperties) : [];
}

/** Returns the keys of an object whose value is fixed, each with that value: they tell alternatives apart. */
export const fixedIn = ({ properties = {} }: SchemaNode): [key: string, value: unknown][] =>
  Object.entries(properties).flatMap(([key, { const: value }]): [string, unknown][] =>
    value === undefined ? [] : [[key, value]],
  );

function unique(alternatives: Alternative[]): Alternative[] {
  const seen = new Map(alternatives.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}

/** Returns the alternatives that a value can be, judged by its type, its tags and its keys. */
export function possible(alternatives: Alternative[], value: unknown): Alternative[] {
  const typed = alternatives.filter(({ node }) => !node.type || hasType(value, node.type));
  if (!isObject(value)) return typed;
  const tagged = typed.filter(({ node }) => tagsFit(node, value));
  const rest = tagged.length > 0 ? tagged : typed;
  const known = rest.filter(({ node }) => Object.keys(value).every((key) => isKnown(node, key)));
  return known.length > 0 ? known : rest;
}

/** Whether a value is a complete instance of an alternative, judged by its type and its keys. */
export const isOne = ({ node }: Alternative, value: unknown): boolean => {
  if (node.type && !hasType(value, node.type)) return false;
  if (!isObject(value)) return true;
  const whole = (node.required ?? []).every((key) => Object.hasOwn(value, key));
  return whole && tagsFit(node, value) && Object.keys(value).every((key) => isKnown(node, key));
};

const tagsFit = ({ properties = {} }: SchemaNode, value: Record<string, unknown>): boolean =>
  Object.entries(properties).every(
    ([key, { const: wanted }]) => wanted === undefined || !Object.hasOwn(value, key) || value[key] === wanted,
  );

const isKnown = ({ properties = {}, additionalProperties }: SchemaNode, key: string): boolean =>
  Object.hasOwn(properties, key) || Boolean(additionalProperties);
