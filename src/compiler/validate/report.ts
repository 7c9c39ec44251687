import type { SchemaNode } from '../../../schema/node.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';

/** Collects faults; `full` tells that no more are wanted. */
export interface Report {
  add(found: Diagnostic): void;
  readonly full: boolean;
  /** Whether it is only asked if there is a fault: then nobody reads what it says. */
  readonly brief?: boolean;
  /** Explains a part of what is explained. */
  explain(node: SchemaNode, value: unknown, pointer: string): void;
  /** What is wrong with a part, without reporting it. */
  faultsOf(node: SchemaNode, value: unknown, pointer: string): Diagnostic[];
  /** Whether a value follows a schema, as far as the walk can tell. */
  fits(node: SchemaNode, value: unknown): boolean;
}
