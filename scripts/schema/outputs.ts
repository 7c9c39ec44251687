import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Definition } from '../../schema/dist/definitions.ts';
import type { SchemaNode } from '../../schema/node.ts';

export const BANNER = '// Generated from schema/ by `npm run schema`.';
/** A schema in the type of the JSON Schema tools. */
const foreign = (schema: SchemaNode) => schema as JSONSchema;

const TYPES = {
  additionalProperties: false,
  bannerComment: BANNER,
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, printWidth: 110 },
};

/** Generates TypeScript types of a schema, with one exported name for each title. */
export function typesOf(schema: SchemaNode): Promise<string> {
  return compile(foreign(structuredClone(schema)), schema.title as string, TYPES);
}

/**
 * Generates a validator as a module without imports. It stops at the first fault, so that a hostile document cannot
 * make it collect millions.
 * @param reasons whether it also reports what is wrong
 */
export function validatorOf(schema: SchemaNode, { reasons = false } = {}): string {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  const whole = standalone(ajv, ajv.compile(withoutNotes(schema)));
  const code = withoutUnusedSchemas(reasons ? whole : withoutReasons(whole));
  if (/\brequire\s*\(|\bimport\b|\beval\b|new Function/.test(code)) {
    throw new Error('The validator must stand alone: a keyword in the schema needs a helper of ajv.');
  }
  return `${BANNER}\n${code}`;
}

/** Removes notes for readers, which a validator does not need. */
function withoutNotes(node: SchemaNode): SchemaNode {
  const {
    title: _title,
    description: _description,
    examples: _examples,
    default: _default,
    'x-names': _names,
    'x-declares': _declares,
    'x-also': _also,
    'x-operator': _operator,
    ...schema
  } = node;
  const each = (nodes: Record<string, SchemaNode>) =>
    Object.fromEntries(Object.entries(nodes).map(([key, node]) => [key, withoutNotes(node)]));
  const {
    properties,
    definitions,
    items,
    anyOf,
    allOf,
    propertyNames,
    additionalProperties: others,
  } = schema;
  return {
    ...schema,
    ...(properties && { properties: each(properties) }),
    ...(definitions && { definitions: each(definitions) }),
    ...(items && { items: withoutNotes(items) }),
    ...(anyOf && { anyOf: anyOf.map(withoutNotes) }),
    ...(allOf && { allOf: [withoutNotes(allOf[0])] }),
    ...(propertyNames && { propertyNames: withoutNotes(propertyNames) }),
    ...(others && { additionalProperties: withoutNotes(others) }),
  };
}

/** Removes reasons from the code: only the place of a fault is used, and explained elsewhere. */
function withoutReasons(code: string): string {
  const text = String.raw`"(?:[^"\\]|\\.)*"`;
  const reasons = new RegExp(`,schemaPath:${text},keyword:${text},params:\\{(?:${text}|[^{}"])*\\}`, 'g');
  return code.replaceAll(reasons, '');
}

/** Removes the unused copies of schemas that ajv writes. */
function withoutUnusedSchemas(code: string): string {
  const used = (name: string) => code.split(new RegExp(`\\b${name}\\b`)).length > 2;
  return code
    .split('\n')
    .filter((line) => {
      const name = /^const (schema\d+) = /.exec(line)?.[1];
      return name === undefined || used(name);
    })
    .join('\n');
}

/** Returns the declaration file of the validator of a file's facts: those of a network, of a dataset, or of a dictionary. */
export function factsValidatorTypes(): string {
  return `${BANNER}

/** The first fault found. */
export interface ManifestFault {
  /** JSON pointer into the value. */
  instancePath: string;
  /** What is not there, where that is the fault. */
  params: { missingProperty?: string };
}

declare const validate: {
  (value: unknown): boolean;
  errors?: ManifestFault[] | null;
};
export default validate;
`;
}

/** Returns the declaration file of the validator of documents. */
export function validatorTypes(): string {
  return `${BANNER}
import type { Spec } from './spec.ts';

/** The first fault found. */
export interface SchemaFault {
  /** JSON pointer into the value. */
  instancePath: string;
}

declare const validate: {
  (value: unknown): value is Spec;
  errors?: SchemaFault[] | null;
};
export default validate;
`;
}

/** Generates the module of Definitions, with their type and lookups. */
export async function definitionsModule(
  schema: SchemaNode,
  definitions: readonly Definition[],
): Promise<string> {
  return `${await typesOf(schema)}
/** Every operator of the language, by kind and then by name. */
export const definitions: readonly Definition[] = ${JSON.stringify(definitions, null, 2)};

const byName = new Map(definitions.map((definition) => [\`\${definition.kind}/\${definition.name}\`, definition]));

/** The operator of that kind and name. */
export function definitionOf(kind: Definition['kind'], name: string): Definition | undefined {
  return byName.get(\`\${kind}/\${name}\`);
}

/** The names of all operators of a kind. */
export function namesOf(kind: Definition['kind']): string[] {
  return definitions.filter((definition) => definition.kind === kind).map(({ name }) => name);
}
`;
}
