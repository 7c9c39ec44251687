import type { LayerFacts } from '../../../../base/manifest.ts';
import type { DraftOp } from '../blueprint.ts';
import { isLayer } from '../shapes.ts';
import { readersOf } from '../simplify/readers.ts';
import { crossings, nearestBelow, type Plan, upstream } from './flow.ts';
import { blocksLike, moduleOf } from './modules.ts';
import { layerNames, placesOf, type TensorPlace } from './names.ts';

type Kinds = ReadonlySet<DraftOp['kind']>;

/** Tensors that compute no more than an activation of another one, or put its channels in another order. */
const ACTIVATING: Kinds = new Set(['relu', 'prelu', 'elementwise', 'shuffle']);
/** What else belongs to a convolution. */
const NORMALIZING: Kinds = new Set(['layernorm', 'groupnorm', 'affine']);
const JOINING: Kinds = new Set(['add', 'concat']);
const COMPUTING: Kinds = new Set(['conv', 'grouped', 'dense']);
const POOLING: Kinds = new Set(['maxpool', 'avgpool']);
const SUMMING_UP: Kinds = new Set([...POOLING, 'mean', 'reduce']);

/**
 * Chooses the layers that a person would name, in topological order: tensors that every path through the network
 * crosses. In a network of blocks (sums or concatenations) the blocks' outputs, and what stands before or behind all
 * blocks; in a plain one, every convolution. Pools that end a stage are layers in both. The end is the last.
 * @param aliases name of a layer -> tensor: these are layers too
 */
export function chooseLayers(plan: Plan, aliases: ReadonlyMap<string, string> = new Map()): LayerFacts[] {
  const inOrder = (tensors: Iterable<string>) => {
    const wanted = new Set(tensors);
    wanted.delete(plan.end);
    return [...plan.ops.map((op) => op.name).filter((name) => wanted.has(name)), plan.end];
  };
  const own = inOrder(hiddenLayers(plan));
  // What a document names beside them changes no other name.
  const found = layerNames(plan, own, new Set(aliases.keys()));
  const given = new Map([...aliases].map(([name, tensor]) => [tensor, name]));
  const chosen = inOrder([...own, ...aliases.values()]);
  const names = new Map(chosen.map((tensor) => [tensor, given.get(tensor) ?? found[own.indexOf(tensor)]!]));
  return chosen.map((tensor) => ({
    name: names.get(tensor)!,
    tensor,
    shape: plan.shapes.get(tensor)!,
    inputs: nearestBelow(plan, tensor, names),
  }));
}

function hiddenLayers(plan: Plan): string[] {
  const readers = readersOf(upstream(plan));
  const crossed = crossings(plan, upstream(plan));
  const joins = crossed.flatMap((op, i) => (JOINING.has(op.kind) ? [i] : []));
  const isPlain = joins.length < 2;
  const blockOf = blocksLike(joins.map((i) => moduleOf(plan, crossed[i]!.name)));
  const blocks = crossed.map(({ name }) => blockOf(moduleOf(plan, name)));
  const chosen = crossed.flatMap((op, i) => {
    if (JOINING.has(op.kind)) return [behind(op, readers, ACTIVATING)];
    if (POOLING.has(op.kind)) return endsStage(plan, op) ? [op.name] : [];
    if (!isComputing(op)) return [];
    const last = behind(op, readers, new Set([...ACTIVATING, ...NORMALIZING]));
    if (isPlain || i < joins[0]! || i > joins.at(-1)!) return COMPUTING.has(op.kind) ? [last] : [];
    const leaves =
      blocks[i] !== undefined &&
      blocks[i] !==
        blocks[crossed.findIndex((next, at) => at > i && (isComputing(next) || JOINING.has(next.kind)))];
    return leaves || endsBlock(readers.get(last) ?? []) ? [last] : [];
  });
  const flattened = plan.ops.find((op) => op.name === plan.end && op.kind === 'reshape')?.inputs[0];
  const unique = [...new Set(chosen)].filter((name) => name !== flattened && isLayer(plan.shapes.get(name)!));
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

/** Whether a pool leaves fewer positions, and more than one: what leaves one sums everything up. */
function endsStage({ shapes }: Plan, { name, inputs }: DraftOp): boolean {
  const positions = (tensor: string) =>
    shapes
      .get(tensor)!
      .slice(0, -1)
      .reduce((a, b) => a * b, 1);
  return positions(name) > 1 && positions(name) < positions(inputs[0]!);
}

/** With fewer layers than this, blocks must be read again behind the next one, so that no path crosses one tensor. */
const FEW = 3;

/** Wherever branches come together: in concatenations if there are several, else in sums. */
function joinsOf(plan: Plan): string[] {
  const named = (kind: DraftOp['kind']) =>
    upstream(plan).flatMap((op) => (op.kind === kind && isLayer(plan.shapes.get(op.name)!) ? [op.name] : []));
  const concatenated = named('concat');
  return concatenated.length >= FEW ? concatenated : named('add');
}

const isComputing = (op: DraftOp): boolean => COMPUTING.has(op.kind) || op.kind === 'depthwise';

/**
 * Whether a tensor is read by two, as the beginning of a block is, or only to be summed up. What is multiplied by what
 * follows from it is within a block (squeeze and excitation, Hu et al. 2018).
 */
const endsBlock = (readers: readonly DraftOp[]): boolean =>
  readers.every(({ kind }) => kind !== 'binary') &&
  (readers.length > 1 || readers.some((reader) => SUMMING_UP.has(reader.kind)));

/** The last of the ops of some kinds that follow an op with nothing else between. */
function behind(op: DraftOp, readers: ReadonlyMap<string, DraftOp[]>, kinds: Kinds): string {
  let { name } = op;
  for (;;) {
    const [next, ...others] = readers.get(name) ?? [];
    if (!next || others.length > 0 || !kinds.has(next.kind)) return name;
    name = next.name;
  }
}

/** Of neighbours that belong to one block, the last one. */
function lastOfEach(tensors: string[], places: TensorPlace[], blocks: (string | undefined)[]): string[] {
  return tensors.filter((_, i) => {
    const [here, next] = [places[i]!, places[i + 1]];
    if (!next) return true;
    if (blocks[i] !== undefined || blocks[i + 1] !== undefined) return blocks[i] !== blocks[i + 1];
    return !areTogether(here, next, places);
  });
}

/**
 * Whether two places are in one part of the network that is more than a list of blocks and holds less than a third of
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
