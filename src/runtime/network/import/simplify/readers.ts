import type { DraftOp } from '../blueprint.ts';

/** Returns the ops that read each tensor. */
export function readersOf(ops: readonly DraftOp[]): Map<string, DraftOp[]> {
  const readers = new Map<string, DraftOp[]>();
  for (const op of ops) {
    for (const input of new Set(op.inputs)) readers.set(input, [...(readers.get(input) ?? []), op]);
  }
  return readers;
}

/** Returns whether one op alone reads a tensor and nothing names it: the op that computes it may join its reader. */
export function privateTo(ops: readonly DraftOp[], named: ReadonlySet<string>): (name: string) => boolean {
  const readers = readersOf(ops);
  return (name) => !named.has(name) && readers.get(name)?.length === 1;
}
