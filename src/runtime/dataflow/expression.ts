import { keyOf } from '../../base/key.ts';
import { gridOf } from '../../base/layer.ts';
import type { NetworkSource, ParamValue, Program, ProgramNode } from '../../compiler/program.ts';
import type { Reference } from '../../compiler/references.ts';
import type { NetworkAddress } from '../address.ts';
import type { Expression } from '../host.ts';
import { identityOf } from '../identity.ts';

/** What a node's params refer to. */
export interface Scope {
  program: Program;
  param(name: string): ParamValue;
}

/** A param without a value makes everything that needs it empty: not an error, but nothing to show. */
const NOTHING = Symbol('nothing chosen');

/** Nodes of a program that were filled in for the same values of its params. */
export type Resolved = Map<string, Expression | null>;

/** Fills in a node of the program; null where a param that it needs holds nothing. */
export function resolve(node: string, scope: Scope, known: Resolved = new Map()): Expression | null {
  const found = known.get(node);
  if (found !== undefined) return found;
  const resolved = resolveNode(scope.program.nodes[node]!, scope, known);
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

/** A network or an input that a param refers to, as what it is and not as what the document calls it. */
function sourceOf(value: unknown, { networks, inputs }: Program): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('$network' in value) return addressOf(networks[value.$network as string]!);
  return '$input' in value ? inputs[value.$input as string] : undefined;
}

/** What a network is, without what is known of it. */
export function addressOf({
  labels: _l,
  wordnet: _w,
  shapes: _s,
  ...address
}: NetworkSource): NetworkAddress {
  return address;
}

/** Fills the present values of params into any part of a program; null where one holds nothing. */
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

/** A position within a known layer is the centre of its cell, so that moving within the cell changes nothing. */
function toCell(point: { x: number; y: number }, layer: string | undefined, program: Program) {
  const [found] = Object.values(program.networks).flatMap(({ shapes }) => shapes[layer ?? ''] ?? []);
  const grid = found && gridOf(found);
  if (!grid) return point;
  const [height, width] = grid;
  const centre = (fraction: number, cells: number) => (Math.floor(fraction * cells) + 0.5) / cells;
  return { x: centre(point.x, width), y: centre(point.y, height) };
}
