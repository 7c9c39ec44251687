import type { DraftOp } from '../blueprint.ts';
import type { Axis } from './axes.ts';
import type { Transformer } from './blocks.ts';

/** A simplified network. */
export interface Flow {
  ops: readonly DraftOp[];
  input: string;
  shapes: ReadonlyMap<string, number[]>;
  /** The tensor that everything leads to: the scores, or the last one that can be computed. */
  end: string;
}

/** A simplified network whose layers are to be chosen. */
export interface Plan extends Flow {
  /** Whether `end` is the tensor of the scores. */
  isWhole: boolean;
  /** The blocks of a network of attention. */
  transformer?: Transformer | undefined;
  /** What the axes of tensors run over, where it is known; absent in a network without attention. */
  axes?: ReadonlyMap<string, Axis[]> | undefined;
  /** Tensor -> the module that computed it, where the file says so. */
  modules: ReadonlyMap<string, string>;
}

/** Returns the ops that the end depends on, in order. */
export function upstream({ ops, end }: Pick<Flow, 'ops' | 'end'>): DraftOp[] {
  const wanted = new Set([end]);
  const found = [...ops].reverse().filter((op) => {
    if (wanted.has(op.name)) for (const input of op.inputs) wanted.add(input);
    return wanted.has(op.name);
  });
  return found.reverse();
}

/** Returns the ops on every path from the picture to the end: no op after one of them reads a tensor from before it. */
export function crossings({ input }: Pick<Flow, 'input'>, ops: readonly DraftOp[]): DraftOp[] {
  const lastRead = new Map<string, number>();
  ops.forEach((op, i) => {
    for (const name of op.inputs) lastRead.set(name, i);
  });
  let reach = lastRead.get(input) ?? 0;
  return ops.filter((op, i) => {
    const crossed = reach <= i;
    reach = Math.max(reach, lastRead.get(op.name) ?? i);
    return crossed;
  });
}

/** Returns the names of the layers that a tensor's paths meet first on the way down; the network's input is `input`. */
export function nearestBelow(
  { ops, input }: Plan,
  tensor: string,
  names: ReadonlyMap<string, string>,
): string[] {
  const byName = new Map(ops.map((op) => [op.name, op]));
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [...(byName.get(tensor)?.inputs ?? [])];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const layer = name === input ? 'input' : names.get(name);
    if (layer) found.add(layer);
    else open.push(...(byName.get(name)?.inputs ?? []));
  }
  return ['input', ...names.values()].filter((layer) => found.has(layer));
}
