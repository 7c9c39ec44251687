import bundled from '../../../schema/dist/vitrail.v1.schema.json' with { type: 'json' };
import type { SchemaNode } from '../../../schema/node.ts';

/** The schema of a whole document. */
export const schema = bundled as unknown as SchemaNode & { $id: string };

/** Returns the node, or what it refers to, with the examples nearest to the place of use. */
export function resolve(node: SchemaNode): SchemaNode {
  const ref = node.$ref ?? node.allOf?.[0].$ref;
  if (ref === undefined) return node;
  const found = resolve(schema.definitions?.[ref.slice('#/definitions/'.length)] as SchemaNode);
  return node.examples ? { ...found, examples: node.examples } : found;
}

/** A branch of a union, and the title of the union that lists it. */
export interface Branch {
  node: SchemaNode;
  union: string;
}

/** Returns all branches of a node, with nested unions flattened. */
export function branchesOf(node: SchemaNode, union = ''): Branch[] {
  const found = resolve(node);
  if (!found.anyOf) return [{ node: found, union }];
  return found.anyOf.flatMap((branch) => branchesOf(branch, found.title ?? union));
}
