import type { DraftOp } from '../blueprint.ts';

/** The ops that read each tensor. */
export function readersOf(ops: readonly DraftOp[]): Map<string, DraftOp[]> {
  const readers = new Map<string, DraftOp[]>();
  for (const op of ops) {
    for (const input of new Set(op.inputs)) readers.set(input, [...(readers.get(input) ?? []), op]);
  }
  return readers;
}

/** Tensors that one op alone reads, and that nobody names: an op that makes one may join its reader. */
export function privateTo(ops: readonly DraftOp[], named: ReadonlySet<string>): (name: string) => boolean {
  const readers = readersOf(ops);
  return (name) => !named.has(name) && readers.get(name)?.length === 1;
}
