import { expect, test } from 'vitest';
import schema from '../../schema/dist/vitrail.v1.schema.json' with { type: 'json' };
import type { SchemaNode } from '../../schema/node.ts';

const root = schema as unknown as SchemaNode;
const places = [...nodesOf(root, '')];

test('every key of every object is described', () => {
  const bare = places
    .filter(({ node }) => node.properties)
    .flatMap(({ node, at }) =>
      Object.entries(node.properties ?? {})
        .filter(([, property]) => !property.description)
        .map(([key]) => `${at}/${key}`),
    );
  expect(bare).toEqual([]);
});

test('every object is closed, and every list, map, text and number is bounded', () => {
  const open = places.filter(({ node }) => !isBounded(node)).map(({ at }) => at);
  expect(open).toEqual([]);
});

test('every definition is reached from the document', () => {
  const used = new Set(places.map(({ node }) => node.$ref?.slice('#/definitions/'.length)));
  expect(Object.keys(root.definitions ?? {}).filter((name) => !used.has(name))).toEqual([]);
});

function isBounded(node: SchemaNode): boolean {
  const { type, additionalProperties: others, minimum, exclusiveMinimum } = node;
  if (type === 'object')
    return others === false || (others !== undefined && node.maxProperties !== undefined);
  if (type === 'array') return node.maxItems !== undefined && node.items !== undefined;
  if (type === 'string') return node.maxLength !== undefined;
  if (type === 'number' || type === 'integer')
    return node.maximum !== undefined && (minimum ?? exclusiveMinimum) !== undefined;
  return true;
}

function* nodesOf(node: SchemaNode, at: string): Generator<{ node: SchemaNode; at: string }> {
  yield { node, at };
  const maps = { definitions: node.definitions, properties: node.properties };
  for (const [kind, map] of Object.entries(maps)) {
    for (const [key, inner] of Object.entries(map ?? {})) yield* nodesOf(inner, `${at}/${kind}/${key}`);
  }
  for (const [i, inner] of [...(node.anyOf ?? []), ...(node.allOf ?? [])].entries())
    yield* nodesOf(inner, `${at}/${i}`);
  if (node.items) yield* nodesOf(node.items, `${at}/items`);
  if (node.additionalProperties) yield* nodesOf(node.additionalProperties, `${at}/additionalProperties`);
  if (node.propertyNames) yield* nodesOf(node.propertyNames, `${at}/propertyNames`);
}

test('every name of the author says what it names, or to what it is given', () => {
  const silent = places.filter(({ node }) => {
    const told = node['x-names'] ?? node['x-declares'];
    const id = [node, ...(node.allOf ?? [])].some(({ $ref }) => $ref === '#/definitions/Id');
    return id && told === undefined;
  });
  const inner = places.filter(({ node }) => node['x-names'] ?? node['x-declares']).map(({ at }) => at);
  expect(
    silent.map(({ at }) => at).filter((at) => !inner.some((outer) => at.startsWith(`${outer}/`))),
  ).toEqual([]);
});
