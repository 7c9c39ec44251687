import type { SchemaNode } from '../../../schema/node.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';

/** Collects faults; `full` is set once no more are wanted. */
export interface Report {
  add(found: Diagnostic): void;
  readonly full: boolean;
  /** Whether only the existence of faults matters, so that they need no wording. */
  readonly brief?: boolean;
  /** Reports the faults of a part. */
  explain(node: SchemaNode, value: unknown, pointer: string): void;
  /** Returns the faults of a part without reporting them. */
  faultsOf(node: SchemaNode, value: unknown, pointer: string): Diagnostic[];
  /** Whether a value follows a schema, as far as the walk can tell. */
  fits(node: SchemaNode, value: unknown): boolean;
}
