import { type Definition, definitionOf } from '../../../schema/dist/definitions.ts';
import { keyOf } from '../../base/key.ts';
import type { ProgramNode } from '../program.ts';

/** A dataflow graph under construction. A node's name is its key, so that identical nodes are one. */
export class Graph {
  readonly nodes: Record<string, ProgramNode> = {};

  /** Adds a node (or finds the same one) and gives its key. `op` is `kind/name`. */
  add(op: string, place: ProgramNode['place'], params: Record<string, unknown>, inputs: string[]): string {
    const [kind, name] = op.split('/') as [Definition['kind'], string];
    const node: ProgramNode = { op, version: definitionOf(kind, name)?.version ?? 1, params, inputs, place };
    const key = keyOf(node);
    this.nodes[key] = node;
    return key;
  }
}
