import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Definition } from '../../schema/dist/definitions.ts';
import type { SchemaNode } from '../../schema/node.ts';
import { ATOM_NAMES } from '../../src/base/atoms.ts';
import { AXES } from '../../src/base/axis.ts';

const SCHEMA = fileURLToPath(new URL('../../schema/', import.meta.url));

/** A noun as in its file: a JSON Schema that may stand for operators. */
export interface Noun extends SchemaNode {
  title: string;
  /**
   * Takes the operators of a kind; `tag` is the key that names the operator in an object, and `default` the operator
   * without that key.
   */
  'x-operators'?: { kind: Definition['kind']; tag: string; default?: string };
}

/** Reads the nouns of the language by file name: `content.json` -> its schema. */
export function readNouns(): Map<string, Noun> {
  return new Map(jsonFiles(join(SCHEMA, 'v1')).map((path) => [basename(path), readJson(path) as Noun]));
}

/** Reads all operators, by kind and then by name. */
export function readDefinitions(): Definition[] {
  const root = join(SCHEMA, 'ops');
  return readdirSync(root)
    .sort()
    .flatMap((kind) => jsonFiles(join(root, kind)))
    .map((path) => readJson(path) as Definition);
}

/** Reads the schema of Definitions. */
export function readDefinitionSchema(): SchemaNode {
  return readJson(join(SCHEMA, 'definition.json')) as SchemaNode;
}

/** Reads the schema of manifests. */
export function readManifestSchema(): SchemaNode {
  return readJson(join(SCHEMA, 'manifest.json')) as SchemaNode;
}

/** Reads the schema of datasets' manifests. */
export function readDatasetSchema(): SchemaNode {
  return readJson(join(SCHEMA, 'dataset.json')) as SchemaNode;
}

/** Reads the schema of dictionaries' manifests. */
export function readDictionarySchema(): SchemaNode {
  return readJson(join(SCHEMA, 'dictionary.json')) as SchemaNode;
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

/** Placeholders in the sources for names that the code lists: `"{name}"` in a list, `{name}` in a pattern. */
const LISTS: Record<string, readonly string[]> = { atoms: ATOM_NAMES, axes: AXES };

function readJson(path: string): unknown {
  const named = Object.entries(LISTS).reduce(
    (text, [name, list]) =>
      text
        .replaceAll(`"{${name}}"`, list.map((entry) => JSON.stringify(entry)).join(', '))
        .replaceAll(`{${name}}`, list.join('|')),
    readFileSync(path, 'utf8'),
  );
  return JSON.parse(named);
}
