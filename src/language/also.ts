import type { SchemaNode } from '../../schema/node.ts';
import { schema } from '../compiler/validate/schema.ts';

/** Returns what people call the keys and types of the language elsewhere, by the names that they have here. */
export function wordsElsewhere(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { properties = {} } of Object.values(schema.definitions ?? {})) {
    for (const [key, node] of Object.entries(properties)) note(found, key, node);
  }
  return found;
}

function note(
  found: Map<string, readonly string[]>,
  key: string,
  { const: value, ...node }: SchemaNode,
): void {
  const words = node['x-also'];
  const name = String(value ?? key);
  if (words) found.set(name, [...new Set([...(found.get(name) ?? []), ...words])]);
}
