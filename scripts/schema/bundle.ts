import type { Definition } from '../../schema/dist/definitions.ts';
import type { SchemaNode } from '../../schema/node.ts';
import { expandOperators } from './operators.ts';
import type { Noun } from './sources.ts';

/** The address by which documents name this version of the language. */
const SCHEMA_ID = 'https://vitrail.dev/schema/v1.json';
const ROOT = 'document.json';

/** Bundles the schema of a whole document: nouns become definitions by title, operators become branches. */
export function bundle(nouns: ReadonlyMap<string, Noun>, operators: readonly Definition[]): SchemaNode {
  const definitions: Record<string, SchemaNode> = {};
  for (const [file, noun] of nouns) {
    if (file !== ROOT) Object.assign(definitions, expandOperators(noun, operators));
  }
  const { $schema, $id, ...root } = nouns.get(ROOT) as Noun;
  const document = { $schema, $id: SCHEMA_ID, ...root, definitions: sorted(definitions) };
  return withinBundle(document, nouns) as SchemaNode;
}

/** Rewrites `{"$ref": "content.json"}` to `{"$ref": "#/definitions/Content"}`, and drops the nouns' own addresses. */
function withinBundle(value: unknown, nouns: ReadonlyMap<string, Noun>): unknown {
  if (Array.isArray(value)) return value.map((item) => withinBundle(item, nouns));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' ? bundledReference(inner, nouns) : withinBundle(inner, nouns),
    ]),
  );
}

function bundledReference(ref: string, nouns: ReadonlyMap<string, Noun>): string {
  if (ref.startsWith('#')) return ref;
  const noun = nouns.get(ref);
  if (!noun) throw new Error(`schema/v1 has no ${ref}`);
  return `#/definitions/${noun.title}`;
}

function sorted(definitions: Record<string, SchemaNode>): Record<string, SchemaNode> {
  const entries = Object.entries(definitions).map(
    ([title, { $schema, $id, ...schema }]) => [title, schema] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
