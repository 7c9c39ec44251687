/** Fixes of last resort, for a fault that tells too little of what was meant: any value that fits, or to leave it out. */
import { modify } from 'jsonc-parser';
import { isObject } from '../compiler/validate/words.ts';
import { alternativesAt, type Path } from './alternatives.ts';
import type { Reach } from './candidates.ts';
import { indentAt } from './complete.ts';
import { type Fix, MOST_VALUES, replacing } from './fix.ts';
import { type Occurrence, occurrencesIn } from './occurrences.ts';
import { otherParts, somePartsOf } from './parts.ts';
import type { Read } from './reading.ts';
import { valueAt } from './trial.ts';
import { objectItems, scalarItems } from './values.ts';
import { entryEdit, nodeAt } from './write.ts';

/** Puts other values in place of a wrong one: other parts of networks, else names and numbers, else objects. */
export function otherValues(path: Path, { root, text }: Read, reach: Reach): Fix[] {
  const node = nodeAt(root, path);
  if (!node || path.length === 0) return [];
  const range = { from: node.offset, to: node.offset + node.length };
  const spot = { path, fresh: false };
  const written = text.slice(range.from, range.to);
  const scalars = scalarItems(spot, range, reach).map(({ insert }) => insert);
  const known = [...partsFor(node.value, path, reach), ...scalars].filter((insert) => insert !== written);
  const objects = objectItems(spot, range, indentAt(text, range.from), reach);
  return [
    ...known.map((insert) => replacing(node, insert)),
    ...objects.map(({ insert, label }) => replacing(node, insert, label)),
  ];
}

/** Returns a few parts of networks that fit at a place, those with one other name than what is there first. */
function partsFor(written: unknown, path: Path, { trial }: Reach): string[] {
  const alike = typeof written === 'string' ? otherParts(written, trial) : [];
  const fitting: string[] = [];
  for (const part of [...alike, ...somePartsOf(trial)]) {
    if (fitting.length === MOST_VALUES) break;
    if (trial.fits(path, part)) fitting.push(JSON.stringify(part));
  }
  return fitting;
}

/** Gives what has no name the name of something that is used and not there. */
export function missingNames(path: Path, reading: Read): Fix[] {
  const { root, value, text } = reading;
  const names = occurrencesIn(reading);
  const isThere = ({ kind, name }: Occurrence) =>
    names.some((one) => one.declares && one.kind === kind && one.name === name);
  const missing = names.filter((one) => !isThere(one));
  return [path, [...path, 'name']].flatMap((place) => {
    const [node, owner] = [nodeAt(root, place), nodeAt(root, path)];
    const kinds = alternativesAt(value, place).flatMap((one) => one.node['x-declares'] ?? []);
    const wanted = missing.filter(({ kind }) => kinds.some((one) => one === kind));
    return [...new Set(wanted.map(({ name }) => JSON.stringify(name)))].flatMap((name) => {
      if (node) return [replacing(node, name)];
      return owner?.type === 'object'
        ? [{ title: `Name it ${name}`, edits: [entryEdit(owner, `"name": ${name}`, text)] }]
        : [];
    });
  });
}

/** Removes what is wrong, or what contains it, the innermost first. */
export function leftOut(path: Path, { value, text }: Read): Fix[] {
  return path
    .map((_, i) => path.slice(0, path.length - i))
    .filter((place) => valueAt(value, place) !== undefined)
    .map((place) => ({
      title: `Remove ${inWords(place, value)}`,
      edits: modify(text, [...place], undefined, {}),
    }));
}

function inWords(path: Path, document: unknown): string {
  const key = path.at(-1);
  const found = valueAt(document, path);
  if (typeof key !== 'number') return JSON.stringify(key);
  const title = isObject(found) && typeof found.title === 'string' ? ` (${found.title})` : '';
  return `entry ${key + 1} of ${JSON.stringify(path.at(-2))}${title}`;
}
