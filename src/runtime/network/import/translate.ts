import { at } from '../../../base/at.ts';
import type { UnsupportedOperation } from '../../../base/manifest.ts';
import { fault } from '../../../base/messages.ts';
import { type Builder, OverBatch, Unfit } from './builder.ts';
import { MOST_NUMBERS } from './constant.ts';
import { behindBatch, withoutBatch } from './unbatched.ts';
import { isConstant, type TensorValue, type Value } from './value.ts';

/** An operation of a file, whatever the format. */
export interface FileNode {
  name: string;
  op: string;
  /** Names of tensors; '' where an optional one is left out. */
  inputs: string[];
  /** Names of tensors; '' where an optional one is left out. */
  outputs: string[];
  /** The module of the exporting program, where the file says it. */
  module?: string | undefined;
}

/**
 * Reads an operation: returns its outputs, after adding the ops that compute them; undefined for one that a damaged
 * file lacks. Throws {@link Unfit}.
 */
export type Translator<N extends FileNode> = (
  b: Builder,
  node: N,
  inputs: (Value | undefined)[],
) => Value | (Value | undefined)[];

/**
 * Returns an operation and its inputs as if each tensor had one more axis in front; undefined for one that can't be read
 * so. Inputs that are tensors have that axis already.
 */
export type BehindBatch<N extends FileNode> = (
  node: N,
  inputs: (Value | undefined)[],
) => { node: N; inputs: (Value | undefined)[] } | undefined;

/** How the operations of a format are read. */
export interface Reading<N extends FileNode> {
  table: Record<string, Translator<N>>;
  behindBatch?: BehindBatch<N>;
}

/** The result of reading a file's operations. */
export interface Translation {
  lost: Map<string, UnsupportedOperation>;
  unsupported: UnsupportedOperation[];
  counts: Record<string, number>;
  /** Tensor -> the module that computed it. */
  modules: Map<string, string>;
}

/**
 * Reads operations in order. One that can't be read is noted, together with everything that depends on it; the others
 * are still read. Throws the faults `network-cycle`, `bad-model`, `network-shapes`, and those of the weights.
 */
export function translate<N extends FileNode>(
  b: Builder,
  nodes: readonly N[],
  reading: Reading<N>,
): Translation {
  const found: Translation = { lost: new Map(), unsupported: [], counts: {}, modules: new Map() };
  for (const node of sorted(nodes, (name) => b.value(name) !== undefined)) {
    found.counts[node.op] = (found.counts[node.op] ?? 0) + 1;
    if (node.module !== undefined) for (const output of node.outputs) found.modules.set(output, node.module);
    const before = node.inputs.map((name) => found.lost.get(name)).find((cause) => cause);
    const cause = before ?? read(b, node, reading);
    if (cause && !found.unsupported.includes(cause)) found.unsupported.push(cause);
    for (const [i, output] of node.outputs.entries()) {
      if (output === '' || b.value(output)) continue;
      found.lost.set(output, cause ?? { op: node.op, node: whereOf(node), reason: `its output ${i + 1}` });
    }
  }
  return found;
}

/** Operations that take tensors without a batch axis: those that restore the axis, and those that compute row by row. */
const TAKING: Record<NonNullable<TensorValue['loose']>, ReadonlySet<string>> = {
  all: new Set(),

  numbers: new Set(['Reshape', 'Gather']),
  positions: new Set(['Reshape', 'MatMul', '_FusedMatMul', 'BiasAdd']),
};

/** Reads an operation. Returns why it can't be read; undefined where it was. */
function read<N extends FileNode>(
  b: Builder,
  node: N,
  { table, behindBatch: moved }: Reading<N>,
): UnsupportedOperation | undefined {
  const translator = Object.hasOwn(table, node.op) ? table[node.op] : undefined;
  const where = whereOf(node);
  if (!translator) return { op: node.op, node: where };
  b.begin(node.outputs.find((output) => output !== '') ?? where);
  try {
    const inputs = node.inputs.map((name) => (name === '' ? undefined : b.value(name)));
    const values = made(b, node, inputs, translator, moved);
    // A file's own constants are as large as the file; computed ones may be of any size.
    if (values.some((value) => value && isConstant(value) && value.size > MOST_NUMBERS)) {
      throw new Unfit('a constant that no memory holds');
    }
    node.outputs.forEach((output, i) => {
      if (values[i] && output !== '') b.name(output, values[i]);
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    b.undo();
    return { op: node.op, node: where, reason: error.message };
  }
}

/** Reads an operation's outputs; behind a batch that the file does not know of where it takes tensors without one. */
function made<N extends FileNode>(
  b: Builder,
  node: N,
  inputs: (Value | undefined)[],
  translator: Translator<N>,
  behind: BehindBatch<N> | undefined,
): (Value | undefined)[] {
  const loose = inputs.flatMap((value) => (value && !isConstant(value) && value.loose) || []);
  const isTaken = loose.every((kind) => TAKING[kind].has(node.op));
  try {
    if (!isTaken) throw new OverBatch('numbers that no batch holds');
    const stays = loose.includes('positions') && node.op !== 'Reshape';
    const plain = [translator(b, node, inputs)].flat();
    return stays ? plain.map((value) => value && asPositions(value)) : plain;
  } catch (error) {
    if (!(error instanceof OverBatch)) throw error;
    b.undo();
    const moved = behind?.(
      node,
      inputs.map((value) => value && behindBatch(b, value)),
    );
    if (!moved) throw error;
    const outputs = [translator(b, moved.node, moved.inputs)].flat();
    return outputs.map((value) => value && withoutBatch(b, value));
  }
}

/** Returns what messages call an operation: its name, or that of its first output. */
export const whereOf = ({ name, outputs }: FileNode): string =>
  name || outputs.find((output) => output !== '') || '';

/** Marks a tensor as positions in rows. */
const asPositions = (value: Value): Value => (isConstant(value) ? value : { ...value, loose: 'positions' });

/** Returns the operation that makes each tensor. Throws `bad-model` where two things are called the same. */
function makersOf<N extends FileNode>(
  nodes: readonly N[],
  given: (name: string) => boolean,
): ReadonlyMap<string, N> {
  const makers = new Map<string, N>();
  for (const node of nodes) {
    for (const output of node.outputs) {
      if (output === '') continue;
      if (makers.has(output) || given(output)) {
        throw fault('bad-model', { reason: `two tensors of it are called "${output}"` });
      }
      makers.set(output, node);
    }
  }
  return makers;
}

/**
 * Sorts operations so that each comes after those it reads. Throws the faults `network-cycle`, and `bad-model` where one
 * reads a tensor that nothing makes.
 */
function sorted<N extends FileNode>(nodes: readonly N[], given: (name: string) => boolean): N[] {
  const makers = makersOf(nodes, given);
  const order: N[] = [];
  const state = new Map<N, 'open' | 'done'>();
  for (const root of nodes) {
    const path = [root];
    while (path.length > 0) {
      const node = at(path, -1);
      const next = state.get(node) === 'done' ? undefined : nextOf(node);
      if (next) {
        if (state.get(next) === 'open') throw fault('network-cycle', { node: whereOf(next) });
        path.push(next);
        continue;
      }
      if (state.get(node) !== 'done') order.push(node);
      state.set(node, 'done');
      path.pop();
    }
  }
  return order;

  /** Returns an operation that must be read before this one. */
  function nextOf(node: N): N | undefined {
    state.set(node, 'open');
    for (const input of node.inputs) {
      if (input === '' || given(input)) continue;
      const maker = makers.get(input);
      if (!maker) throw fault('bad-model', { reason: `"${node.name}" reads "${input}", which is nowhere` });
      if (state.get(maker) !== 'done') return maker;
    }
    return undefined;
  }
}
