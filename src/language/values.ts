import { tagsOf } from '../compiler/validate/branches.ts';
import { nounOf } from '../compiler/validate/words.ts';
import { type Alternative, alternativesAt, alternativesOf, fixedIn } from './alternatives.ts';
import { type Judged, judged, type Reach, scalarsOf } from './candidates.ts';
import { filled, type Spot, sketched } from './fill.ts';
import type { Item, Range } from './item.ts';
import { lay } from './layout.ts';
import { unfitFor } from './unfit.ts';

/** Suggests scalar values for a place: names, constants, numbers. Those that do not fit say why. */
export function scalarItems(spot: Spot, range: Range, reach: Reach): Item[] {
  const alternatives = alternativesAt(reach.trial.document, spot.path);
  return distinct(alternatives.flatMap((one) => scalarsFor(one, spot, range, reach)));
}

/** Suggests objects and lists for a place, with their required entries. Those that do not fit say why. */
export function objectItems(spot: Spot, range: Range, indent: string, reach: Reach): Item[] {
  const alternatives = alternativesAt(reach.trial.document, spot.path);
  return distinct(alternatives.flatMap((one) => objectItem(one, spot, range, indent, reach) ?? []));
}

function scalarsFor(alternative: Alternative, spot: Spot, range: Range, reach: Reach): Item[] {
  const { node } = alternative;
  const given = node['x-names'] === 'part' ? [] : scalarsOf(alternative, reach);
  const kind = node['x-names'] || node['x-operator'] ? 'name' : 'value';
  // A text or a number that the schema gives as an example says nothing where it does not fit.
  const isListed = kind === 'name' || node.const !== undefined || node.enum !== undefined;
  const found = judged(given, spot.path, reach.trial, spot.fresh);
  return found
    .filter(({ fault }) => isListed || !fault)
    .map((candidate) => ({
      ...said(candidate, node.description),
      kind,
      label: typeof candidate.value === 'string' ? candidate.value : JSON.stringify(candidate.value),
      range,
      insert: JSON.stringify(candidate.value),
      fields: [],
    }));
}

/** What an item says of a candidate. */
type Said = Pick<Item, 'detail' | 'info' | 'also' | 'unfit'>;

function said({ detail, info = '', also, fault }: Judged, otherwise = ''): Said {
  const text = info || otherwise;
  return {
    ...(detail ? { detail } : {}),
    ...(text === '' ? {} : { info: text }),
    ...(also === undefined ? {} : { also }),
    ...(fault ? unfitFor(fault, text) : {}),
  };
}

function objectItem(
  alternative: Alternative,
  spot: Spot,
  range: Range,
  indent: string,
  reach: Reach,
): Item | undefined {
  const { node } = alternative;
  const found = filled(alternative, spot, reach);
  const value = found ?? sketched(alternative, reach);
  if (value === undefined) return undefined;
  const isTried = found !== undefined || !reach.trial.exhausted;
  const fault = found === undefined ? reach.trial.faults(spot.path, value, spot.fresh)[0] : undefined;
  const { text, fields } = lay(value, indent, new Set(tagsWithin(node)));
  const tags = fixedIn(node);
  const also = node.properties?.[tags.at(-1)?.[0] ?? '']?.['x-also'];
  return {
    ...said(
      { value, detail: nounOf(node), ...(also ? { also } : {}), ...(fault ? { fault } : {}) },
      node.description,
    ),
    label: tags.length > 0 ? tags.map(([, tag]) => String(tag)).join(' ') : labelOf(node, value),
    ...(isTried ? {} : { unfit: 'may not fit here' }),
    kind: 'object',
    range,
    insert: text,
    fields,
  };
}

/** Returns the label of an object without a tag, from its keys: `{ ref }`, `[ ]`. */
function labelOf({ type }: Alternative['node'], value: unknown): string {
  if (type === 'array') return '[ ]';
  const keys = Object.keys(value as object);
  return keys.length === 0 ? '{ }' : `{ ${keys.join(', ')} }`;
}

/** Returns the tags of an object and of what it may contain: choosing the object settles them. */
function tagsWithin(node: Alternative['node'], depth = 0): string[] {
  if (depth > 2) return [];
  const inner = [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])];
  return [
    ...tagsOf(node),
    ...inner.flatMap((one) => alternativesOf(one)).flatMap((one) => tagsWithin(one.node, depth + 1)),
  ];
}

/** Removes items that would insert the same text as an earlier one. */
function distinct(items: Item[]): Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) if (!seen.has(item.insert)) seen.set(item.insert, item);
  return [...seen.values()];
}
