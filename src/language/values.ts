import { tagsOf } from '../compiler/validate/branches.ts';
import { nounOf } from '../compiler/validate/words.ts';
import { type Alternative, alternativesAt, alternativesOf, fixedIn } from './alternatives.ts';
import { type Candidate, fitting, type Reach, scalarsOf } from './candidates.ts';
import { filled, type Spot } from './fill.ts';
import type { Item, Range } from './item.ts';
import { lay } from './layout.ts';

/** Suggests scalar values for a place: names, constants, numbers. */
export function scalarItems(spot: Spot, range: Range, reach: Reach): Item[] {
  const alternatives = alternativesAt(reach.trial.document, spot.path);
  return distinct(alternatives.flatMap((one) => scalarsFor(one, spot, range, reach)));
}

/** Suggests objects and lists for a place, with their required entries. */
export function objectItems(spot: Spot, range: Range, indent: string, reach: Reach): Item[] {
  const alternatives = alternativesAt(reach.trial.document, spot.path);
  return distinct(alternatives.flatMap((one) => objectItem(one, spot, range, indent, reach) ?? []));
}

function scalarsFor(alternative: Alternative, spot: Spot, range: Range, reach: Reach): Item[] {
  const { node } = alternative;
  const given = node['x-names'] === 'part' ? [] : scalarsOf(alternative, reach);
  const kind = node['x-names'] || node['x-operator'] ? 'name' : 'value';
  return fitting(given, spot.path, reach.trial, spot.fresh).map((candidate) => ({
    ...said(candidate, node.description),
    kind,
    label: typeof candidate.value === 'string' ? candidate.value : JSON.stringify(candidate.value),
    range,
    insert: JSON.stringify(candidate.value),
    fields: [],
  }));
}

function said({ detail, info }: Candidate, otherwise: string | undefined): Pick<Item, 'detail' | 'info'> {
  const text = info ?? otherwise;
  return { ...(detail ? { detail } : {}), ...(text === undefined ? {} : { info: text }) };
}

function objectItem(
  alternative: Alternative,
  spot: Spot,
  range: Range,
  indent: string,
  reach: Reach,
): Item | undefined {
  const value = filled(alternative, spot, reach);
  if (value === undefined) return undefined;
  const { node } = alternative;
  const { text, fields } = lay(value, indent, new Set(tagsWithin(node)));
  const tags = fixedIn(node).map(([, tag]) => String(tag));
  return {
    label: tags.length > 0 ? tags.join(' ') : labelOf(node, value),
    kind: 'object',
    detail: nounOf(node),
    ...(node.description === undefined ? {} : { info: node.description }),
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
