import { applyEdits, modify, type Node } from 'jsonc-parser';
import type { Diagnostic } from '../base/diagnostic.ts';
import { nearestAll } from '../base/nearest.ts';
import { split } from '../base/pointer.ts';
import type { Manifests } from '../compiler/check/manifests.ts';
import { analyze } from '../compiler/compile.ts';
import { parse } from '../compiler/parse/parse.ts';
import { tagsOf } from '../compiler/validate/branches.ts';
import { isObject } from '../compiler/validate/words.ts';
import { alternativesAt, type Path } from './alternatives.ts';
import type { Reach } from './candidates.ts';
import type { Around } from './complete.ts';
import { type Fix, MOST_VALUES, replacing } from './fix.ts';
import type { Item } from './item.ts';
import { keyItems } from './keys.ts';
import { nearParts } from './parts.ts';
import { type Read, read } from './reading.ts';
import { repairsOf } from './repair.ts';
import { leftOut, missingNames, otherValues } from './resort.ts';
import { Trial, valueAt } from './trial.ts';
import { scalarItems } from './values.ts';
import { entryEdit, nodeAt } from './write.ts';

/**
 * Returns fixes for a fault, the likeliest first: only edits after which the compiler no longer reports it, and as few
 * others as can be. Of a text that is not JSON, edits that make it JSON.
 */
export function fixesFor(text: string, found: Diagnostic, { manifests, bundled }: Around): Fix[] {
  const reading = read(text);
  if (!reading.root) return [];
  const best = (proposals: Fix[], mends: (after: Diagnostic[]) => boolean) =>
    leastLeft(proposals, mends, text, manifests);
  if (parse(text).value === undefined) {
    return best(repairsOf(text, found.range?.from ?? 0), () => true).slice(0, MOST_VALUES);
  }
  const path = pathOf(reading.value, found.pointer);
  const reach = { trial: new Trial(reading.value, manifests), bundled };
  const before = diagnosticsOf(text, manifests);
  const mending = (proposals: Fix[]) => best(proposals, (after) => mends(after, before, found));
  const likely = mending([
    ...otherNames(path, reading, reach),
    ...otherTags(path, reading, reach),
    ...nearNumbers(path, reading),
    ...otherKeys(path, found, reading),
    ...missingNames(path, reading),
    ...missingKeys(path, reading, reach),
    ...wrapped(path, reading, reach),
    ...swapped(path, reading),
    ...exchanged(path, reading),
    ...removed(path, found, text),
  ]);
  if (likely.length > 0 || found.severity !== 'error') return likely;
  const others = mending(otherValues(path, reading, reach)).slice(0, MOST_VALUES);
  return others.length > 0 ? others : mending(leftOut(path, reading)).slice(0, 1);
}

/** Returns the fixes that mend a text, of those the ones after which there are the fewest errors and warnings. */
function leastLeft(
  fixes: Fix[],
  mends: (after: Diagnostic[]) => boolean,
  text: string,
  manifests: Manifests,
): Fix[] {
  const tried = fixes
    .map((fix) => ({ fix, after: diagnosticsOf(applyEdits(text, fix.edits), manifests) }))
    .filter(({ after }) => mends(after))
    .map(({ fix, after }) => ({ fix, left: after.filter(({ severity }) => severity !== 'info').length }));
  const fewest = Math.min(...tried.map(({ left }) => left));
  return tried.filter(({ left }) => left === fewest).map(({ fix }) => fix);
}

/** Returns all that the compiler says of a text. */
function diagnosticsOf(text: string, manifests: Manifests): Diagnostic[] {
  const { value, diagnostics } = parse(text);
  return value === undefined ? diagnostics : analyze(value, manifests, diagnostics).diagnostics;
}

const fitting = (items: Item[]): Item[] => items.filter(({ unfit }) => unfit === undefined);

/** Converts a JSON pointer to keys and indices. */
function pathOf(document: unknown, pointer: string): Path {
  let value = document;
  return split(pointer).map((segment) => {
    const key = Array.isArray(value) ? Number(segment) : segment;
    value = valueAt(value, [key]);
    return key;
  });
}

/** Whether the fault is gone and no error took its place. */
function mends(after: Diagnostic[], before: Diagnostic[], { code, severity }: Diagnostic): boolean {
  const count = (all: Diagnostic[], sort: string) => all.filter((one) => one.code === sort).length;
  const errors = after.filter((one) => one.severity === 'error');
  if (errors.some((one) => count(after, one.code) > count(before, one.code))) return false;
  return severity === 'error'
    ? errors.length < before.filter((one) => one.severity === 'error').length
    : count(after, code) < count(before, code);
}

function otherNames(path: Path, { root }: Read, reach: Reach): Fix[] {
  const node = nodeAt(root, path);
  if (node?.type !== 'string') return [];
  const range = { from: node.offset, to: node.offset + node.length };
  const items = fitting(scalarItems({ path, fresh: false }, range, reach));
  const labels = items.map(({ label }) => label);
  const near = nearestAll(node.value as string, labels, MOST_VALUES);
  const wanted = near.length > 0 ? near : labels.length <= MOST_VALUES ? labels : [];
  const inserts = wanted.flatMap((label) => items.find((one) => one.label === label)?.insert ?? []);
  const parts = nearParts(node.value as string, reach.trial).map((part) => JSON.stringify(part));
  return [...inserts, ...parts]
    .filter((insert) => insert !== JSON.stringify(node.value))
    .slice(0, MOST_VALUES)
    .map((insert) => replacing(node, insert));
}

/** Changes the kind of an object, such as the mark when it can't show the content. */
function otherTags(path: Path, { root, value }: Read, reach: Reach): Fix[] {
  const around = alternativesAt(value, path).filter(({ node }) => node.type === 'object');
  const tags = new Set(around.flatMap(({ node }) => tagsOf(node)));
  return [...tags].flatMap((tag) => {
    const node = nodeAt(root, [...path, tag]);
    if (!node) return [];
    return fitting(scalarItems({ path: [...path, tag], fresh: false }, { from: 0, to: 0 }, reach))
      .filter(({ insert }) => insert !== JSON.stringify(node.value))
      .slice(0, MOST_VALUES)
      .map(({ insert }) => replacing(node, insert));
  });
}

/** Moves a number into its range. */
function nearNumbers(path: Path, { root, value }: Read): Fix[] {
  const node = nodeAt(root, path);
  if (node?.type !== 'number') return [];
  return alternativesAt(value, path).flatMap(({ node: { minimum, maximum } }) => {
    if (minimum === undefined || maximum === undefined) return [];
    const within = Math.min(maximum, Math.max(minimum, node.value as number));
    return within === node.value ? [] : [replacing(node, String(within))];
  });
}

/** Replaces an unknown key by one that it may be a misspelling of. */
function otherKeys(path: Path, found: Diagnostic, { root, value }: Read): Fix[] {
  if (found.code !== 'unknown-key') return [];
  const [above, key] = [path.slice(0, -1), String(path.at(-1))];
  const node = nodeAt(root, path)?.parent?.children?.[0];
  const object = valueAt(value, above);
  if (!node || !isObject(object)) return [];
  const known = alternativesAt(value, above).flatMap(({ node: { properties = {} } }) =>
    Object.keys(properties),
  );
  const names = [...new Set(known)].filter((name) => !Object.hasOwn(object, name));
  return nearestAll(key, names, MOST_VALUES).map((name) => replacing(node, JSON.stringify(name)));
}

function missingKeys(path: Path, { root, text }: Read, reach: Reach): Fix[] {
  const node = nodeAt(root, path);
  if (node?.type !== 'object') return [];
  const items = fitting(keyItems(path, { from: 0, to: 0 }, '', reach));
  return items.map(({ label, insert }) => ({
    title: `Add ${JSON.stringify(label)}`,
    edits: [entryEdit(node, insert, text)],
  }));
}

/** Takes the activation of a part of a network where numbers are expected. */
function wrapped(path: Path, { root, value, text }: Read, { trial }: Reach): Fix[] {
  return [path, [...path, 'content']].flatMap((place) => {
    const [node, part] = [nodeAt(root, place), valueAt(value, place)];
    if (!node || part === undefined || !trial.fits(place, { type: 'activation', of: part })) return [];
    const content = `{ "type": "activation", "of": ${text.slice(node.offset, node.offset + node.length)} }`;
    return [{ title: 'Take its activation', edits: [{ offset: node.offset, length: node.length, content }] }];
  });
}

/** Swaps the ends of an attribution that runs backward. */
function swapped(path: Path, reading: Read): Fix[] {
  const above = path.slice(0, path.lastIndexOf('from'));
  return path.includes('from') ? swapping(above, 'from', 'to', reading) : [];
}

/** Swaps a value with that of another key; every other key is tried. */
function exchanged(path: Path, reading: Read): Fix[] {
  const [above, key] = [path.slice(0, -1), String(path.at(-1))];
  const object = valueAt(reading.value, above);
  if (!isObject(object)) return [];
  return Object.keys(object).flatMap((other) => (other === key ? [] : swapping(above, key, other, reading)));
}

function swapping(above: Path, one: string, other: string, { root, text }: Read): Fix[] {
  const [a, b] = [nodeAt(root, [...above, one]), nodeAt(root, [...above, other])];
  if (!a || !b) return [];
  const written = ({ offset, length }: Node) => text.slice(offset, offset + length);
  const edits = [
    { offset: a.offset, length: a.length, content: written(b) },
    { offset: b.offset, length: b.length, content: written(a) },
  ];
  return [{ title: `Swap ${one} and ${other}`, edits }];
}

/** Codes of faults that are fixed by removing something. */
const NEEDLESS = [
  'unknown-key',
  'duplicate-key',
  'no-with',
  'not-selectable',
  'selects-content',
  'unused-content',
];

function removed(path: Path, { code }: Diagnostic, text: string): Fix[] {
  if (!NEEDLESS.includes(code)) return [];
  const place = path.slice(0, path.lastIndexOf('selects') + 1 || path.length);
  const title = `Remove ${JSON.stringify(String(place.at(-1)))}`;
  return [{ title, edits: modify(text, [...place], undefined, {}) }];
}
