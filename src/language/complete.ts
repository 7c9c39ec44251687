import type { Manifests } from '../compiler/check/manifests.ts';
import { alternativesAt, type Path } from './alternatives.ts';
import type { Reach } from './candidates.ts';
import type { Bundled, Item } from './item.ts';
import { keyItems } from './keys.ts';
import { partChoices } from './parts.ts';
import { type CursorPlace, placeAt } from './place.ts';
import { type Reading, read } from './reading.ts';
import { Trial } from './trial.ts';
import { inOrder, unfitFor } from './unfit.ts';
import { objectItems, scalarItems } from './values.ts';

/** What completion looks up outside the text. */
export interface Around {
  manifests: Manifests;
  bundled: Bundled;
}

/** Suggestions for a place of a text. */
export interface Completion {
  /** Offset from which the text is compared with the labels of the items. */
  from: number;
  items: Item[];
}

/**
 * Suggests all that its place knows at an offset: first what causes no error, then what people call it elsewhere, then
 * the rest with the reason why it does not fit. Never throws.
 */
export function complete(
  text: string,
  offset: number,
  { manifests, bundled }: Around,
): Completion | undefined {
  const reading = read(text);
  const place = reading.root ? placeAt(reading, offset) : wholeText(text);
  if (!place) return undefined;
  const kind = place.node?.type;
  if (kind === 'object' || kind === 'array') return undefined;
  const reach = { trial: new Trial(reading.value, manifests), bundled };
  const quoted = kind === 'string' ? 1 : 0;
  const items = place.kind === 'key' ? keysAt(place, reading, reach) : valuesAt(place, reading, reach);
  const parts = place.kind === 'value' ? partsAt(place, reading, offset, reach) : undefined;
  if (parts && parts.items.length > 0 && text.slice(place.from, offset).includes('/')) return parts;
  return {
    from: place.from + quoted,
    items: inOrder([...items, ...(parts?.items ?? [])]).map((one) => spaced(one, place)),
  };
}

/** Treats an empty text as a place for a whole document. */
const wholeText = (text: string): CursorPlace | undefined =>
  text.trim() === ''
    ? { kind: 'value', path: [], from: 0, to: text.length, fresh: false, followed: false }
    : undefined;

function keysAt(place: CursorPlace, { text, value }: Reading, reach: Reach): Item[] {
  const range = { from: place.from, to: place.to };
  // A key that is there already is renamed; its value stays.
  const { node } = place;
  const written = node !== undefined && /^\s*:/.test(text.slice(place.to));
  const trial = written
    ? new Trial(without(value, place.path, node.value as string), reach.trial.manifests)
    : reach.trial;
  const items = keyItems(place.path, range, indentAt(text, place.from), { ...reach, trial });
  return written ? items.map((item) => ({ ...item, insert: JSON.stringify(item.label), fields: [] })) : items;
}

function without(document: unknown, path: Path, key: string): unknown {
  const copy = structuredClone(document);
  const object = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
  delete (object as Record<string, unknown>)[key];
  return copy;
}

/** Suggests objects only where nothing is written yet: someone who is typing a text wants a text. */
function valuesAt({ path, fresh, from, to, node }: CursorPlace, { text }: Reading, reach: Reach): Item[] {
  const scalars = scalarItems({ path, fresh }, { from, to }, reach);
  if (node?.type === 'string' && node.value !== '') return scalars;
  return [...scalars, ...objectItems({ path, fresh }, { from, to }, indentAt(text, from), reach)];
}

function partsAt(
  place: CursorPlace,
  { text }: Reading,
  offset: number,
  reach: Reach,
): Completion | undefined {
  const wanted = alternativesAt(reach.trial.document, place.path);
  if (!wanted.some(({ node }) => node['x-names'] === 'part')) return undefined;
  const isText = place.node?.type === 'string';
  const start = place.from + (isText ? 1 : 0);
  const written = text.slice(start, place.to).replace(/"$/, '');
  const cursor = Math.max(0, Math.min(offset - start, written.length));
  const { choices, from } = partChoices(written, cursor, place, reach.trial);
  const range = { from: place.from, to: place.to };
  const items = choices.map(
    ({ name, text: whole, rest, detail, info, fault }): Item => ({
      label: name,
      kind: 'name',
      ...(detail === undefined ? {} : { detail }),
      ...(info === undefined ? {} : { info }),
      ...(fault ? unfitFor(fault, info ?? '') : {}),
      range,
      insert: JSON.stringify(whole),
      fields: rest.to > rest.from ? [{ from: rest.from + 1, to: rest.to + 1 }] : [],
    }),
  );
  return { from: start + from, items: inOrder(items).map((one) => spaced(one, place)) };
}

/** Adds the commas that a new entry needs. */
function spaced(item: Item, { commaAt, followed }: CursorPlace): Item {
  return {
    ...item,
    ...(commaAt === undefined ? {} : { commaAt }),
    insert: followed ? `${item.insert},` : item.insert,
  };
}

/** Returns the indentation of the line of an offset. */
export function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
  return line.slice(0, line.search(/[^ \t]|$/));
}
