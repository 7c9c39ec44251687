import { entryOf } from '../../base/at.ts';
import { HEAD } from '../../base/derived.ts';
import { keyOf } from '../../base/key.ts';
import { gridOf } from '../../base/layer.ts';
import { isClear, isMask, type Mask } from '../../base/mask.ts';
import type {
  NetworkPlace,
  NetworkSource,
  NodeReference,
  PresentValue,
  Program,
  ProgramEdit,
  ProgramGuide,
  ProgramNode,
} from '../../compiler/program.ts';
import type { Reference } from '../../compiler/references.ts';
import {
  type DatasetAddress,
  type EditAddress,
  type GuideAddress,
  type NetworkAddress,
  rootOf,
} from '../address.ts';
import type { Expression } from '../host.ts';
import { identityOf } from '../identity.ts';
import { layerSums } from '../layer-sums.ts';
import { seedFrom, shuffled } from '../random.ts';

/** The program and the present values of params, to which a node refers. */
export interface Scope {
  program: Program;
  param(name: string): PresentValue;
}

/** Stands for what needs a param without a value: not an error, but nothing to show. */
const NOTHING = Symbol('nothing chosen');

/** Nodes of a program, filled in for one set of values of its params. */
export type Resolved = Map<string, Expression | null>;

/** Returns a node of a program. Throws a RangeError where there is none. */
export const nodeOf = ({ nodes }: Pick<Program, 'nodes'>, node: string): ProgramNode => entryOf(nodes, node);

/** Returns the address of a network of a program, as the params are now. Throws a RangeError where there is none. */
export const addressIn = (network: string, scope: Scope, known: Resolved = new Map()): NetworkAddress =>
  filledPlace(placeOf(entryOf(scope.program.networks, network)), scope, known);

/** Fills the present params into a node of the program; null where a param that it needs holds nothing. */
export function resolve(node: string, scope: Scope, known: Resolved = new Map()): Expression | null {
  const found = known.get(node);
  if (found !== undefined) return found;
  const resolved = resolveNode(nodeOf(scope.program, node), scope, known);
  known.set(node, resolved);
  return resolved;
}

function resolveNode(
  { op, version, place, params, inputs }: ProgramNode,
  scope: Scope,
  known: Resolved,
): Expression | null {
  const below: Expression[] = [];
  for (const input of inputs) {
    const resolved = resolve(input, scope, known);
    if (resolved === null) return null;
    below.push(resolved);
  }
  const filled = fill(params, scope);
  if (filled === NOTHING) return null;
  return expressionOf({ op, version, place, params: filled as object }, below, scope, known);
}

/** Returns an expression whose params name networks, pictures and datasets of the document. */
function expressionOf(
  { op, version, place, params }: Omit<ProgramNode, 'inputs' | 'params'> & { params: object },
  below: Expression[],
  scope: Scope,
  known: Resolved,
): Expression {
  const given: Record<string, unknown> = {};
  const named: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) {
    const source = sourceOf(value, scope, known);
    given[name] = source ?? value;
    named[name] = source ? identityOf(source) : value;
  }
  const key = keyOf({ op, version, params: named, inputs: below.map((input) => input.key) });
  const expression = { key, op, place, params: given, inputs: below };
  if (op === 'network/run') return withBaseRun(expression, version);
  return op === 'dataset/activation' ? withFeatures(expression) : expression;
}

/**
 * Lets the scores of a trained head over a dataset read what the head reads, which is the same for all heads on a layer.
 * The key stays, as for a run.
 */
function withFeatures(expression: Expression): Expression {
  const { network, dataset, layer } = expression.params as unknown as ScoresParams;
  const trained = network.guide ? network.of : network;
  const { of, train } = trained ?? {};
  if (!of || !train || train.unfreeze || (layer !== 'output' && layer !== HEAD)) return expression;
  return { ...expression, inputs: [layerSums(of, train.at, ['y', 'x'], dataset)] };
}

/** What the activations of a layer over a dataset are asked of. */
interface ScoresParams {
  network: NetworkAddress;
  dataset: DatasetAddress;
  layer: string;
}

/**
 * Lets the run of an edited network read the run of the network that it is made of, from which it takes what is the
 * same. The key stays: how a run is computed changes no value.
 */
function withBaseRun(expression: Expression, version: number): Expression {
  const { of, edits } = expression.params.network as NetworkAddress;
  if (!of || !edits) return expression;
  const { op, place, inputs } = expression;
  const named = { network: identityOf(of) };
  const key = keyOf({ op, version, params: named, inputs: inputs.map((input) => input.key) });
  const base = withBaseRun({ key, op, place, params: { network: of }, inputs }, version);
  return { ...expression, inputs: [...inputs, base] };
}

/** Returns the network, picture or dataset that a value refers to by its name in the document. */
function sourceOf(value: unknown, scope: Scope, known: Resolved): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { program } = scope;
  if ('$pictured' in value) {
    const { $pictured, layer } = value as { $pictured: string; layer: string };
    return pictureAddress($pictured, layer, scope);
  }
  if ('$root' in value) return rootOf(addressIn(value.$root as string, scope, known));
  if ('$network' in value) return addressIn(value.$network as string, scope, known);
  if ('$dataset' in value) return program.datasets?.[value.$dataset as string];
  return '$input' in value ? program.inputs[value.$input as string] : undefined;
}

/** Returns atoms drawn at random: so many, or as many as there are of others, and none of those. */
function drawnAtoms({
  like,
  among,
  seed,
}: {
  like: number | number[];
  among: number;
  seed: number;
}): number[] {
  const others = Array.isArray(like) ? like : [];
  const count = Array.isArray(like) ? like.length : like;
  const free = Array.from({ length: among }, (_, i) => i).filter((atom) => !others.includes(atom));
  return shuffled(free, seedFrom(['atoms', seed])).slice(0, count);
}

/** Returns the address of the network that pictures of a layer's atoms are made of, as the params are now. */
export const pictureAddress = (network: string, layer: string, scope: Scope): NetworkAddress =>
  pictured(placeOf(entryOf(scope.program.networks, network)), layer, scope);

function pictured(place: NetworkPlace, layer: string, scope: Scope): NetworkAddress {
  const { of, changed } = place;
  if (of && changed && !changed.includes(layer)) return pictured(of, layer, scope);
  return filledPlace(place, scope, new Map());
}

/** Returns what identifies a network, without its labels and shapes. */
export function placeOf({ labels: _l, wordnet: _w, shapes: _s, ...place }: NetworkSource): NetworkPlace {
  return place;
}

/**
 * Fills the present params into the edits of a network and the feedback on it, and of those that it is made of. One whose
 * edits change nothing now, or on which there is no feedback, is the one that it is made of.
 */
function filledPlace(place: NetworkPlace, scope: Scope, known: Resolved): NetworkAddress {
  const { of, edits, guide, changed: _, ...rest } = place;
  const base = of && filledPlace(of, scope, known);
  if (base && guide) {
    const told = filledGuide(guide, scope, known);
    return told ? { ...rest, of: base, guide: told } : base;
  }
  if (!edits) return base ? { ...rest, of: base } : rest;
  const filled = edits.flatMap((edit) => filledEdit(edit, scope, known) ?? []);
  return base && filled.length === 0 ? base : { ...rest, ...(base && { of: base }), edits: filled };
}

/** Fills in feedback; undefined where it says nothing. */
function filledGuide(
  { feedback, weight }: ProgramGuide,
  scope: Scope,
  known: Resolved,
): GuideAddress | undefined {
  const told = feedback.flatMap(({ picture, ignore }) => {
    const mask = fill(ignore, scope) as Mask | typeof NOTHING;
    if (mask === NOTHING || isClear(mask)) return [];
    const value = resolve(picture.$node, scope, known);
    return value === null ? [] : [{ picture: { value }, ignore: mask }];
  });
  const counts = fill(weight, scope);
  return told.length > 0 && typeof counts === 'number' && counts > 0
    ? { feedback: told, weight: counts }
    : undefined;
}

/** Fills in an edit; undefined where it needs a param or a value that is not there, so that it changes nothing. */
function filledEdit(edit: ProgramEdit, scope: Scope, known: Resolved): EditAddress | undefined {
  const bound = fill(edit, scope);
  if (bound === NOTHING) return undefined;
  let isWhole = true;
  const valued = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    if (!('$node' in part)) return part;
    const { $node, ...rest } = part as NodeReference;
    const value = resolve($node, scope, known);
    if (value === null) isWhole = false;
    return { ...rest, value };
  };
  const entries = Object.entries(bound as object).map(([name, part]) => [name, valued(part)]);
  const filled = Object.fromEntries(entries) as EditAddress;
  if ('at' in filled && typeof filled.at === 'object' && 'random' in filled.at) {
    filled.at = drawnAtoms(filled.at.random as never);
  }
  const chosen = ['at', 'source', 'target'].map((name) => filled[name as keyof EditAddress] as unknown);
  if (chosen.some((atoms) => Array.isArray(atoms) && atoms.length === 0)) return undefined;
  const isChange = filled.by !== 1 || ('to' in filled && filled.to !== 0);
  return isWhole && isChange ? filled : undefined;
}

/** Fills the present params into any part of a program; null where one that it needs holds nothing. */
export function bind(value: unknown, scope: Scope): unknown {
  const filled = fill(value, scope);
  return filled === NOTHING ? null : filled;
}

function fill(value: unknown, scope: Scope): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const filled = value.map((entry) => fill(entry, scope));
    return filled.includes(NOTHING) ? NOTHING : filled;
  }
  if ('$param' in value) return referenced(value as Reference, scope);
  const entries = Object.entries(value).map(([name, entry]) => [name, fill(entry, scope)] as const);
  return entries.some(([, entry]) => entry === NOTHING) ? NOTHING : Object.fromEntries(entries);
}

function referenced(reference: Reference, scope: Scope): unknown {
  const value = scope.param(reference.$param);
  if (value === null) return NOTHING;
  if (reference.as === undefined || typeof value !== 'object') return value;
  if (Array.isArray(value) && isMask(value)) return value;
  const isSet = Array.isArray(value);
  if (reference.as === 'layer') return isSet ? NOTHING : (value.layer ?? NOTHING);
  const layer = reference.layer === undefined ? undefined : fill(reference.layer, scope);
  if (isSet) return value.flatMap((atom) => (atom.layer === layer ? [atom.index] : []));
  if ('index' in value) return layer === undefined || value.layer === layer ? value.index : NOTHING;
  return toCell(value, layer as string | undefined, scope.program);
}

/** Moves a position to the centre of its cell in a layer, so that moving within the cell changes nothing. */
function toCell(point: { x: number; y: number }, layer: string | undefined, program: Program) {
  const [found] = Object.values(program.networks).flatMap(({ shapes }) => shapes[layer ?? ''] ?? []);
  const grid = found && gridOf(found);
  if (!grid) return point;
  const [height, width] = grid;
  const centre = (fraction: number, cells: number) => (Math.floor(fraction * cells) + 0.5) / cells;
  return { x: centre(point.x, width), y: centre(point.y, height) };
}
