import { createScanner, findNodeAtLocation, parseTree } from 'jsonc-parser';
import { join } from '../../../src/base/pointer.ts';
import { isObject } from '../../../src/compiler/validate/words.ts';
import { type Alternative, alternativesAt, type Path, possible } from '../../../src/language/alternatives.ts';
import { put, valueAt } from '../../../src/language/trial.ts';
import { misspelt, pickOf, type Random } from './random.ts';

/** A document with one mistake. */
export interface Mistake {
  kind: string;
  text: string;
  /** Where it may be said: at what was changed, at its object where something is missing. */
  places: string[];
}

/** Something that stands in a document, and what the schema takes there. */
interface Spot {
  path: Path;
  value: unknown;
  taken: Alternative[];
  document: unknown;
  random: Random;
}

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

type Maker = (spot: Spot) => Omit<Mistake, 'kind'> | undefined;

/** A maker that puts another value in the place of one; it may be said at `place`, of what doesn't fit together at all of that. */
const replacing =
  (other: (spot: Spot) => unknown, place: (path: Path) => Path = (path) => path): Maker =>
  (spot) => {
    const value = other(spot);
    if (value === undefined || JSON.stringify(value) === JSON.stringify(spot.value)) return undefined;
    return { text: written(put(spot.document, spot.path, value)), places: [pointerOf(place(spot.path))] };
  };

/** What can go wrong in a document, by kind. */
export const KINDS: Record<string, Maker> = {
  'misspelt name': replacing((spot) => (isNamed(spot) ? misspeltName(spot) : undefined)),
  'unknown name': replacing(({ value, taken }) => {
    const names = taken.some(({ node }) => node['x-names'] && node['x-names'] !== 'part');
    if (!names || typeof value !== 'string') return undefined;
    return value.startsWith('#') ? '#nonesuch' : 'nonesuch';
  }),
  'unknown part': replacing(({ value, taken, random }) => {
    if (typeof value !== 'string' || !taken.some(({ node }) => node['x-names'] === 'part')) return undefined;
    const segments = value.split('/');
    const last = Math.min(segments.length, 3);
    return segments.length < 2 ? undefined : segments.with(Math.floor(random() * last), 'nonesuch').join('/');
  }),
  'another operator': (spot) => {
    const { value, taken, path, random, document } = spot;
    const names = taken.flatMap(({ node }) => (node['x-operator'] ? (node.enum ?? [node.const]) : []));
    if (typeof value !== 'string' || names.length < 1) return undefined;
    const all = alternativesAt(put(document, path, undefined), path.slice(0, -1)).flatMap(({ node }) => {
      const operator = node.properties?.[String(path.at(-1))];
      return operator?.['x-operator'] ? [operator.const, ...(operator.enum ?? [])] : [];
    });
    const others = [...new Set([...names, ...all])].filter((name) => name !== undefined && name !== value);
    if (others.length === 0) return undefined;
    const changed = put(document, path, pickOf(random, others));
    return { text: written(changed), places: [pointerOf(path.slice(0, -1))] };
  },
  'another axis': replacing(
    ({ path, value, random }) =>
      path.includes('ops') &&
      ['axis', 'over'].some((key) => path.slice(-2).includes(key)) &&
      typeof value === 'string'
        ? pickOf(random, ['x', 'y', 'position', 'channel', 'class', 'group'])
        : undefined,
    // That an operation's axis and what it takes there don't fit can be said at either.
    (path) => path.slice(0, path.lastIndexOf('ops') + 2),
  ),
  'another part': replacing(
    ({ value, taken, random }) => {
      if (typeof value !== 'string' || !taken.some(({ node }) => node['x-names'] === 'part'))
        return undefined;
      const [network, layer, ...rest] = value.split('/');
      const [atom, ...index] = rest;
      if (network !== 'net' || layer === undefined || atom === undefined) return undefined;
      return random() < 0.5
        ? [network, pickOf(random, ['input', 'mixed4a', 'mixed4d', 'mixed5b', 'output']), ...rest].join('/')
        : [network, layer, pickOf(random, ['neuron', 'spatial', 'channel', 'group', 'whole']), ...index].join(
            '/',
          );
    },
    (path) => path.slice(0, -1),
  ),
  'another name': replacing(
    ({ value, taken, document, random }) => {
      const kinds = taken.flatMap(({ node }) => node['x-names'] ?? []);
      if (typeof value !== 'string' || kinds.includes('part')) return undefined;
      const { params, contents } = document as Record<string, unknown>;
      const ofParams = (Array.isArray(params) ? params : []).map((param) => param?.name);
      const names = kinds.includes('param') ? ofParams : kinds.includes('content') ? keysOf(contents) : [];
      const own = names.filter((name) => typeof name === 'string');
      if (own.length === 0) return undefined;
      return `${value.startsWith('#') ? '#' : ''}${pickOf(random, own)}`;
    },
    (path) => path.slice(0, -1),
  ),
  'wrong type': replacing(({ value, random }) =>
    pickOf(
      random,
      [7, true, 'text', [3], { a: 1 }].filter((other) => typeOf(other) !== typeOf(value)),
    ),
  ),
  'number as text': replacing(({ value }) => (typeof value === 'number' ? String(value) : undefined)),
  'text as number': replacing(({ value }) => (typeof value === 'string' ? value.length : undefined)),
  'out of range': replacing(({ value, random }) =>
    typeof value === 'number' ? pickOf(random, [-1, -1e6, 1e6, value + 0.5]) : undefined,
  ),
  null: replacing(() => null),
  'empty text': replacing(() => ''),
  'empty list': replacing(() => []),
  'empty object': replacing(() => ({})),
  'misspelt key': ({ path, document, random }) => {
    const object = valueAt(document, path.slice(0, -1));
    if (!isFixed(document, path) || !isObject(object)) return undefined;
    const key = String(path.at(-1));
    const other = misspelt(random, key);
    if (Object.hasOwn(object, other)) return undefined;
    const renamed = Object.entries(object).map(([name, value]) => [name === key ? other : name, value]);
    const changed = put(document, path.slice(0, -1), Object.fromEntries(renamed));
    return { text: written(changed), places: [pointerOf([...path.slice(0, -1), other])] };
  },
  'missing key': ({ path, document }) => {
    const around = path.slice(0, -1);
    const object = valueAt(document, around);
    if (!isObject(object) || !isFixed(document, path)) return undefined;
    const { [String(path.at(-1))]: _, ...rest } = object;
    return { text: written(put(document, around, rest)), places: [pointerOf(around)] };
  },
  'extra key': ({ path, value, document, random }) => {
    if (!isObject(value) || !alternativesAt(document, path).some(({ node }) => node.properties))
      return undefined;
    const key = pickOf(random, ['colour', 'note', 'k', 'axis', 'of', 'title', 'bind', 'layer', 'size', 'id']);
    if (Object.hasOwn(value, key)) return undefined;
    const changed = put(document, [...path, key], pickOf(random, ['red', 3, true]));
    return { text: written(changed), places: [pointerOf([...path, key])] };
  },
  'swapped neighbours': ({ path, document }) => {
    const around = path.slice(0, -1);
    const object = valueAt(document, around);
    if (!isObject(object) || !isFixed(document, path)) return undefined;
    const keys = Object.keys(object);
    const key = String(path.at(-1));
    const next = keys[keys.indexOf(key) + 1];
    if (next === undefined) return undefined;
    const changed = put(document, around, { ...object, [key]: object[next], [next]: object[key] });
    return { text: written(changed), places: [key, next].map((one) => pointerOf([...around, one])) };
  },
  'duplicate key': ({ path, document }) => {
    const text = written(document);
    const property = findNodeAtLocation(parseTree(text)!, [...path])?.parent;
    if (property?.type !== 'property') return undefined;
    const { offset, length } = property;
    const again = `${text.slice(offset, offset + length)}, `;
    return { text: text.slice(0, offset) + again + text.slice(offset), places: [pointerOf(path)] };
  },
  'missing comma': deleting((token) => token === 5),
  'missing bracket': deleting((token) => token >= 1 && token <= 4),
  'missing colon': deleting((token) => token === 6),
  'missing quote': ({ document, random }) => {
    const text = written(document);
    const quotes = [...text.matchAll(/(?<!\\)"/g)].map(({ index }) => index);
    const gone = pickOf(random, quotes);
    return { text: text.slice(0, gone) + text.slice(gone + 1), places: [''] };
  },
};

/** Deletes one of the tokens of some kinds from the text. */
function deleting(isWanted: (token: number) => boolean): Maker {
  return ({ document, random }) => {
    const text = written(document);
    const scanner = createScanner(text, true);
    const found: number[] = [];
    for (let token: number = scanner.scan(); token !== 17; token = scanner.scan()) {
      if (isWanted(token)) found.push(scanner.getTokenOffset());
    }
    const gone = pickOf(random, found);
    return { text: text.slice(0, gone) + text.slice(gone + 1), places: [''] };
  };
}

/** One mistake of a kind in a document, at random; undefined where this kind can't be made there. */
export function mistakeIn(document: object, kind: string, random: Random): Mistake | undefined {
  const spots = spotsIn(document);
  for (let tries = 0; spots.length > 0 && tries < 60; tries++) {
    const path = pickOf(random, spots);
    const value = valueAt(document, path);
    const taken = alternativesAt(document, path);
    const made = KINDS[kind]!({ path, value, taken, document, random });
    if (made) return { kind, ...made };
  }
  return undefined;
}

/** All places of a document but free text and what an author writes in another language. */
function spotsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    if (FREE.includes(name)) return [];
    return [[...path, key], ...spotsIn(inner, [...path, key])];
  });
}

const FREE = ['title', 'description', 'caption', 'label', 'heads', 'spec', '$schema', 'text'];

/** Whether a place is a key that the language gives, not a name of the author's own. */
function isFixed(document: unknown, path: Path): boolean {
  const around = valueAt(document, path.slice(0, -1));
  if (typeof path.at(-1) !== 'string' || !isObject(around)) return false;
  const kinds = possible(alternativesAt(document, path.slice(0, -1)), around);
  return kinds.some(({ node }) => Object.hasOwn(node.properties ?? {}, String(path.at(-1))));
}

/** Whether a text is one of several that the language or the document knows; the name that is given to something is not. */
function isNamed({ taken, value }: Spot): boolean {
  if (typeof value !== 'string' || taken.some(({ node }) => node['x-declares'])) return false;
  return taken.some(({ node }) => node['x-names'] ?? node['x-operator'] ?? node.enum ?? node.const);
}

function misspeltName({ value, random }: Spot): string {
  const segments = String(value).split('/');
  const i = Math.floor(random() * segments.length);
  return segments.with(i, misspelt(random, segments[i]!)).join('/');
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;

const pointerOf = (path: Path): string => join('', ...path);

const written = (document: unknown): string => JSON.stringify(document, null, 2);
