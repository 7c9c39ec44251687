import { at, lookUp } from '../../../../base/at.ts';
import type { DraftOp } from '../blueprint.ts';
import { readersOf } from '../simplify/readers.ts';
import type { Transformer } from './blocks.ts';
import { crossings, type Flow, upstream } from './flow.ts';

type Kinds = ReadonlySet<DraftOp['kind']>;

/** Ops between the product of queries and keys and its softmax, and between that and the product with the values. */
const SCALING: Kinds = new Set([
  'add',
  'affine',
  'binary',
  'depthwise',
  'elementwise',
  'expand',
  'reshape',
  'transpose',
]);
/** Ops between a dense layer and the sum that it goes to. */
const PASSING: Kinds = new Set(['affine', 'depthwise', 'layernorm', 'reshape', 'rmsnorm', 'transpose']);
const NORMS: Kinds = new Set(['layernorm', 'rmsnorm']);

/** Finds the blocks of a transformer (Vaswani et al. 2017), norms before or behind; undefined in another network. */
export function transformerIn(flow: Flow): Transformer | undefined {
  const ops = upstream(flow);
  const byName = new Map(ops.map((op) => [op.name, op]));
  const place = new Map(ops.map(({ name }, i) => [name, i]));
  const readers = readersOf(ops);
  const found = ops.flatMap((op) => patternBefore(op, byName) ?? []);
  const [first] = found;
  if (!first) return undefined;
  const crossed = crossings(flow, ops);
  const between = (from: number, to: number) =>
    crossed.filter(({ name }) => lookUp(place, name) > from && lookUp(place, name) < to);
  const placeOf = (tensor: string) => lookUp(place, tensor);
  const streams = found.map(({ heads }, i) => {
    const next = found[i + 1];
    return between(placeOf(heads), next ? placeOf(next.scores) : Number.POSITIVE_INFINITY);
  });
  const inner = streams.slice(0, -1).map((candidates) => candidates.at(-1));
  const kinds: Kinds = inner.some((op) => op && NORMS.has(op.kind)) ? NORMS : new Set(['add']);
  const size = (tensor: string) => lookUp(flow.shapes, tensor).join();
  const embed = between(-1, placeOf(first.scores)).at(-1);
  const like = inner[0] ?? embed;
  const last = at(streams, -1).findLast(
    ({ kind, name }) => kinds.has(kind) && (!like || size(name) === size(like.name)),
  );
  return {
    embed: embed?.name,
    blocks: found.map(({ pattern, heads }, i) => {
      const stream = i < inner.length ? inner[i] : last;
      const attention = addedFrom(heads, byName, readers);
      return {
        pattern,
        heads,
        attention,
        mlp: stream && hiddenBefore(stream, attention, byName),
        stream: stream?.name,
      };
    }),
  };
}

type ByName = ReadonlyMap<string, DraftOp>;

/** Returns the softmax of a product that an op multiplies by others; undefined for another op. */
function patternBefore(
  op: DraftOp,
  byName: ByName,
): { scores: string; pattern: string; heads: string } | undefined {
  if (op.kind !== 'matmul') return undefined;
  for (const input of op.inputs) {
    const pattern = nearest(input, byName, 'softmax');
    const scores = pattern && nearest(at(pattern.inputs, 0), byName, 'matmul');
    if (pattern && scores) return { scores: scores.name, pattern: pattern.name, heads: op.name };
  }
  return undefined;
}

/** Returns the op of a kind that computes a tensor, up to ops that scale it. */
function nearest(tensor: string, byName: ByName, kind: DraftOp['kind']): DraftOp | undefined {
  const open = [tensor];
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    const op = byName.get(name);
    if (op?.kind === kind) return op;
    if (op && SCALING.has(op.kind)) open.push(...op.inputs);
  }
  return undefined;
}

/** Returns the tensor that a sum reads of what follows from the heads; undefined where there is none. */
function addedFrom(
  heads: string,
  byName: ByName,
  readers: ReadonlyMap<string, DraftOp[]>,
): string | undefined {
  for (let name = heads; ; ) {
    const [reader, ...others] = readers.get(name) ?? [];
    if (!reader || others.length > 0) return undefined;
    if (isSum(reader)) return byName.get(name)?.kind === 'matmul' ? undefined : name;
    name = reader.name;
  }
}

const isSum = (op: DraftOp): boolean =>
  op.kind === 'add' || (op.kind === 'binary' && op.attrs.operator === 'add');

/** Returns what the last dense layer before a residual stream reads, unless that is attention's. */
function hiddenBefore(stream: DraftOp, attention: string | undefined, byName: ByName): string | undefined {
  const sum = isSum(stream) ? stream : byName.get(at(stream.inputs, 0));
  if (!sum || !isSum(sum)) return undefined;
  for (const input of sum.inputs.toReversed()) {
    if (input === attention) continue;
    let op = byName.get(input);
    while (op && PASSING.has(op.kind) && op.name !== attention) op = byName.get(at(op.inputs, 0));
    if (op && (op.kind === 'dense' || op.kind === 'conv') && op.name !== attention) return at(op.inputs, 0);
  }
  return undefined;
}
