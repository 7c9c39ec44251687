import type { LayerFacts } from '../../../../base/manifest.ts';
import type { DraftOp } from '../blueprint.ts';
import { isLayer } from '../shapes.ts';
import { readersOf } from '../simplify/readers.ts';
import { crossings, nearestBelow, type Plan, upstream } from './flow.ts';
import { layerNames, pathsOf, placeOf } from './names.ts';

type Kinds = ReadonlySet<DraftOp['kind']>;

/** Tensors that compute no more than an activation of another one, or put its channels in another order. */
const FOLLOWING: Kinds = new Set(['relu', 'elementwise', 'shuffle', 'layernorm', 'affine']);
const JOINING: Kinds = new Set(['add', 'concat']);
const COMPUTING: Kinds = new Set(['conv', 'grouped', 'dense']);
const SUMMING_UP: Kinds = new Set(['maxpool', 'avgpool', 'mean', 'reduce']);

/**
 * Chooses the layers that a person would name, in topological order: tensors that every path through the network
 * crosses. In a network of blocks (sums or concatenations) the blocks' outputs, and what stands before or behind all
 * blocks; in a plain one, every convolution. The end is the last.
 * @param aliases name of a layer -> tensor: these are layers too
 */
export function chooseLayers(plan: Plan, aliases: ReadonlyMap<string, string> = new Map()): LayerFacts[] {
  const wanted = new Set([...hiddenLayers(plan), ...aliases.values()]);
  wanted.delete(plan.end);
  const chosen = [...plan.ops.map((op) => op.name).filter((name) => wanted.has(name)), plan.end];
  const given = new Map([...aliases].map(([name, tensor]) => [tensor, name]));
  const unnamed = chosen.filter((tensor) => !given.has(tensor));
  const found = layerNames(plan, unnamed, new Set(aliases.keys()));
  const names = new Map(
    chosen.map((tensor) => [tensor, given.get(tensor) ?? found[unnamed.indexOf(tensor)]!]),
  );
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
  const chosen = crossed.flatMap((op, i) => {
    const last = behind(op, readers);
    if (isPlain || i < joins[0]! || i > joins.at(-1)!) return COMPUTING.has(op.kind) ? [last] : [];
    const ends = JOINING.has(op.kind) || (isComputing(op) && endsBlock(readers.get(last) ?? []));
    return ends ? [last] : [];
  });
  const flattened = plan.ops.find((op) => op.name === plan.end && op.kind === 'reshape')?.inputs[0];
  const unique = [...new Set(chosen)].filter((name) => name !== flattened && isLayer(plan.shapes.get(name)!));
  const found = isPlain ? unique : lastOfEach(unique, pathsOf(plan, unique).map(placeOf));
  const others = found.length < FEW ? joinsOf(plan) : [];
  return others.length >= FEW ? others : found;
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

/** Whether a tensor is read by two, as the beginning of a block is, or only to be summed up. */
const endsBlock = (readers: readonly DraftOp[]): boolean =>
  readers.length > 1 || readers.some((reader) => SUMMING_UP.has(reader.kind));

/** The last of the activations that follow an op with nothing else between. */
function behind(op: DraftOp, readers: ReadonlyMap<string, DraftOp[]>): string {
  let { name } = op;
  for (;;) {
    const [next, ...others] = readers.get(name) ?? [];
    if (!next || others.length > 0 || !FOLLOWING.has(next.kind)) return name;
    name = next.name;
  }
}

/** Of neighbours that belong to one block by their names, the last one. A place that holds most layers is no block. */
function lastOfEach(tensors: string[], places: (string | undefined)[]): string[] {
  return tensors.filter((_, i) => {
    const place = places[i];
    if (place === undefined || place !== places[i + 1]) return true;
    return places.filter((other) => other === place).length > tensors.length / 3;
  });
}
