import { type Definition, definitionOf } from '../../../schema/dist/definitions.ts';
import { keyOf } from '../../base/key.ts';
import type { ProgramNode } from '../program.ts';

/** A dataflow graph under construction. Nodes are named by their key, so identical nodes are merged. */
export class Graph {
  readonly nodes: Record<string, ProgramNode> = {};

  /** Adds a node, or finds an identical one, and returns its key. `op` is `kind/name`. */
  add(op: string, place: ProgramNode['place'], params: Record<string, unknown>, inputs: string[]): string {
    const [kind, name] = op.split('/') as [Definition['kind'], string];
    const node: ProgramNode = { op, version: definitionOf(kind, name)?.version ?? 1, params, inputs, place };
    const key = keyOf(node);
    this.nodes[key] = node;
    return key;
  }
}
