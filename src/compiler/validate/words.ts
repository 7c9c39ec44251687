import type { JsonType, SchemaNode } from '../../../schema/node.ts';
import { a, list } from '../../base/messages/entry.ts';

const TYPES: Record<JsonType, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

/** Words for titles that read badly as words. */
const NOUNS: Record<string, string> = {
  Spec: 'the document',
  LayerRef: 'a layer',
  InputRef: 'an input',
  NetworkRef: 'a network',
  Ref: 'a reference',
  ParamRef: 'a reference to a param',
  SubstrateOf: 'a substrate',
  Selects: 'a selection',
  Select: 'a selection',
};

/** Whether a value has a JSON type; a number out of range (1e999) has none. */
export function hasType(value: unknown, type: JsonType): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return typeof value === type;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the noun of a schema: `HeatmapInfovis` is `a heatmap infovis`. */
export function nounOf({ title }: SchemaNode): string {
  if (title === undefined) return 'this object';
  const noun = title.replaceAll(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
  return NOUNS[title] ?? a(noun);
}

/** Returns what a branch of a schema expects, in words. */
export function expectedBy(node: SchemaNode): string {
  if (node.enum) return `one of ${list(node.enum, 'or')}`;
  if (node.type === 'object' && node.title) return nounOf(node);
  return node.type ? TYPES[node.type] : 'a value';
}

/** Returns the first example of a schema as text, for a hint. */
export function exampleIn({ examples }: SchemaNode): { example?: string } {
  return examples && examples.length > 0 ? { example: JSON.stringify(examples[0]) } : {};
}

/** Returns what a value is, in words. */
export function foundIn(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
  if (typeof value !== 'number') return 'nothing that JSON can hold';
  if (!Number.isFinite(value)) return 'a number beyond all bounds';
  return Number.isInteger(value) ? 'a number' : 'a number with a fraction';
}
