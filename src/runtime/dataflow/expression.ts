import { entryOf } from '../../base/at.ts';
import { keyOf } from '../../base/key.ts';
import { gridOf } from '../../base/layer.ts';
import type { NetworkSource, PresentValue, Program, ProgramNode } from '../../compiler/program.ts';
import type { Reference } from '../../compiler/references.ts';
import type { NetworkAddress } from '../address.ts';
import type { Expression } from '../host.ts';
import { identityOf } from '../identity.ts';

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

/** Returns the address of a network of a program. Throws a RangeError where there is none. */
export const addressIn = ({ networks }: Pick<Program, 'networks'>, network: string): NetworkAddress =>
  addressOf(entryOf(networks, network));

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
  const given: Record<string, unknown> = {};
  const named: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(filled as object)) {
    const source = sourceOf(value, scope.program);
    given[name] = source ?? value;
    named[name] = source ? identityOf(source) : value;
  }
  const key = keyOf({ op, version, params: named, inputs: below.map((input) => input.key) });
  return { key, op, place, params: given, inputs: below };
}

/** Returns the network, picture or dataset that a value refers to by its name in the document. */
function sourceOf(value: unknown, program: Program): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('$network' in value) return addressIn(program, value.$network as string);
  if ('$dataset' in value) return program.datasets?.[value.$dataset as string];
  return '$input' in value ? program.inputs[value.$input as string] : undefined;
}

/** Returns what identifies a network, without its labels and shapes. */
export function addressOf({
  labels: _l,
  wordnet: _w,
  shapes: _s,
  ...address
}: NetworkSource): NetworkAddress {
  return address;
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
  if (reference.as === 'layer') return value.layer ?? NOTHING;
  const layer = reference.layer === undefined ? undefined : fill(reference.layer, scope);
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
