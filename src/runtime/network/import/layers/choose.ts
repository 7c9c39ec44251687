import { at, lookUp } from '../../../../base/at.ts';
import type { AxisName } from '../../../../base/axis.ts';
import type { LayerFacts } from '../../../../base/manifest.ts';
import type { DraftOp } from '../blueprint.ts';
import { everyTokenOf } from '../outputs.ts';
import { isLayer } from '../shapes.ts';
import { readersOf } from '../simplify/readers.ts';
import { namedAxes } from './axes.ts';
import { crossings, nearestBelow, type Plan, upstream } from './flow.ts';
import { blocksLike, moduleOf } from './modules.ts';
import { layerNames, placesOf, type TensorPlace } from './names.ts';

import { transformerLayers } from './transformer.ts';

type Kinds = ReadonlySet<DraftOp['kind']>;

/** Ops that only compute an activation of a tensor, or put its channels in another order. */
const ACTIVATING: Kinds = new Set(['relu', 'prelu', 'elementwise', 'shuffle']);
/** Other ops that belong to the convolution before them. */
const NORMALIZING: Kinds = new Set(['layernorm', 'rmsnorm', 'groupnorm', 'affine']);
const JOINING: Kinds = new Set(['add', 'concat']);
const COMPUTING: Kinds = new Set(['conv', 'grouped', 'dense']);
const POOLING: Kinds = new Set(['maxpool', 'avgpool']);
const SUMMING_UP: Kinds = new Set([...POOLING, 'mean', 'reduce']);

/**
 * Chooses the layers that a person would name, in topological order: tensors that every path through the network
 * crosses. In a network of blocks (sums or concatenations) these are the blocks' outputs, and the convolutions before
 * and behind all blocks; in a plain one, all convolutions. Pools that end a stage are layers in both. A network of
 * attention has those of {@link transformerLayers}, and what a plain one has before them. The end is last.
 * @param aliases name of a layer -> tensor: these are layers too
 */
export function chooseLayers(plan: Plan, aliases: ReadonlyMap<string, string> = new Map()): LayerFacts[] {
  const inOrder = (tensors: Iterable<string>) => {
    const wanted = new Set(tensors);
    wanted.delete(plan.end);
    return [...plan.ops.map((op) => op.name).filter((name) => wanted.has(name)), plan.end];
  };
  const fixed = plan.transformer ? transformerLayers(plan, plan.transformer) : new Map<string, string>();
  const predictions = everyTokenOf(plan.end);
  if (predictions !== undefined) fixed.set(predictions, 'predictions');
  const first = plan.ops.findIndex(({ name }) => fixed.has(name));
  const before = new Set(plan.ops.slice(0, Math.max(0, first)).map(({ name }) => name));
  const hidden = hiddenLayers(plan).filter((tensor) => first < 0 || before.has(tensor));
  const own = inOrder(hidden).filter((tensor) => !fixed.has(tensor));
  // Layers that a document names too change no other name.
  const found = layerNames(plan, own, new Set([...aliases.keys(), ...fixed.values()]));
  const named = new Map([...fixed, ...own.map((tensor, i) => [tensor, at(found, i)] as const)]);
  const given = new Map([...aliases].map(([name, tensor]) => [tensor, name]));
  const chosen = inOrder([...named.keys(), ...aliases.values()]);
  const names = new Map(chosen.map((tensor) => [tensor, given.get(tensor) ?? lookUp(named, tensor)]));
  return chosen.map((tensor) => ({
    name: lookUp(names, tensor),
    tensor,
    shape: lookUp(plan.shapes, tensor),
    ...axesOf(plan, tensor),
    inputs: nearestBelow(plan, tensor, names),
  }));
}

/** Returns the axes of a layer of a network of attention, where they are known. */
function axesOf({ axes, end, isWhole }: Plan, tensor: string): Pick<LayerFacts, 'axes'> {
  const named = namedAxes(axes?.get(tensor) ?? [{}]);
  const isScores = isWhole && (tensor === end || tensor === everyTokenOf(end));
  const scores = (name: AxisName) => (isScores && name === 'channel' ? 'class' : name);
  return named ? { axes: named.map(scores) } : {};
}

function hiddenLayers(plan: Plan): string[] {
  const readers = readersOf(upstream(plan));
  const crossed = crossings(plan, upstream(plan));
  const isJoining = (op: DraftOp) => JOINING.has(op.kind);
  const joins = crossed.filter(isJoining);
  const [firstJoin, lastJoin] = [crossed.findIndex(isJoining), crossed.findLastIndex(isJoining)];
  const isPlain = joins.length < 2;
  const blockOf = blocksLike(joins.map(({ name }) => moduleOf(plan, name)));
  const blocks = crossed.map(({ name }) => blockOf(moduleOf(plan, name)));
  const chosen = crossed.flatMap((op, i) => {
    if (isJoining(op)) return [behind(op, readers, ACTIVATING)];
    if (POOLING.has(op.kind)) return endsStage(plan, op) ? [op.name] : [];
    if (!isComputing(op)) return [];
    const last = behind(op, readers, new Set([...ACTIVATING, ...NORMALIZING]));
    if (isPlain || i < firstJoin || i > lastJoin) return COMPUTING.has(op.kind) ? [last] : [];
    const leaves =
      blocks[i] !== undefined &&
      blocks[i] !== blocks[crossed.findIndex((next, j) => j > i && (isComputing(next) || isJoining(next)))];
    return leaves || endsBlock(readers.get(last) ?? []) ? [last] : [];
  });
  const flattened = plan.ops.find((op) => op.name === plan.end && op.kind === 'reshape')?.inputs[0];
  const unique = [...new Set(chosen)].filter(
    (name) => name !== flattened && isLayer(lookUp(plan.shapes, name)),
  );
  const found = isPlain
    ? unique
    : lastOfEach(
        unique,
        placesOf(plan, unique),
        unique.map((name) => blockOf(moduleOf(plan, name))),
      );
  const others = found.length < FEW ? joinsOf(plan) : [];
  return others.length >= FEW ? others : found;
}

/** Whether a pool leaves fewer positions, but several: one that leaves a single position sums everything up. */
function endsStage({ shapes }: Plan, { name, inputs }: DraftOp): boolean {
  const positions = (tensor: string) =>
    lookUp(shapes, tensor)
      .slice(0, -1)
      .reduce((a, b) => a * b, 1);
  return positions(name) > 1 && positions(name) < positions(at(inputs, 0));
}

/** With fewer layers than this, blocks are read beyond the next one, so that not all paths cross one tensor. */
const FEW = 3;

/** Returns the tensors where branches come together: concatenations if there are several, else sums. */
function joinsOf(plan: Plan): string[] {
  const named = (kind: DraftOp['kind']) =>
    upstream(plan).flatMap((op) =>
      op.kind === kind && isLayer(lookUp(plan.shapes, op.name)) ? [op.name] : [],
    );
  const concatenated = named('concat');
  return concatenated.length >= FEW ? concatenated : named('add');
}

const isComputing = (op: DraftOp): boolean => COMPUTING.has(op.kind) || op.kind === 'depthwise';

/**
 * Whether a tensor ends a block: several ops read it, as they do at the beginning of the next block, or it is only
 * summed up. A tensor that is multiplied is within a block (squeeze and excitation, Hu et al. 2018).
 */
const endsBlock = (readers: readonly DraftOp[]): boolean =>
  readers.every(({ kind }) => kind !== 'binary') &&
  (readers.length > 1 || readers.some((reader) => SUMMING_UP.has(reader.kind)));

/** Returns the last of the ops of some kinds that follow an op one after the other. */
function behind(op: DraftOp, readers: ReadonlyMap<string, DraftOp[]>, kinds: Kinds): string {
  let { name } = op;
  for (;;) {
    const [next, ...others] = readers.get(name) ?? [];
    if (!next || others.length > 0 || !kinds.has(next.kind)) return name;
    name = next.name;
  }
}

/** Keeps the last of neighbouring tensors that belong to one block. */
function lastOfEach(tensors: string[], places: TensorPlace[], blocks: (string | undefined)[]): string[] {
  return tensors.filter((_, i) => {
    const [here, next] = [at(places, i), places[i + 1]];
    if (!next) return true;
    if (blocks[i] !== undefined || blocks[i + 1] !== undefined) return blocks[i] !== blocks[i + 1];
    return !areTogether(here, next, places);
  });
}

/**
 * Whether two places are in one part of the network that is more than a list of blocks and holds at most a third of
 * all.
 */
function areTogether(one: TensorPlace, other: TensorPlace, all: readonly TensorPlace[]): boolean {
  const shared = one.parts.findIndex((part, i) => part !== other.parts[i]);
  const depth = shared < 0 ? one.parts.length : shared;
  if (depth === 0) return false;
  const holds = ({ parts }: TensorPlace) => one.parts.slice(0, depth).every((part, i) => part === parts[i]);
  if (all.filter(holds).length > all.length / 3) return false;
  return ![one.parts[depth], other.parts[depth]].every((part) => part !== undefined && /^\d+$/.test(part));
}
