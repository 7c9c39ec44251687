import { at } from '../../base/at.ts';
import { ATOMS, type Atom, fits, owns } from '../../base/atoms.ts';
import { type AxisName, FEATURES } from '../../base/axis.ts';
import { sizeAlong } from '../../base/layer.ts';
import { isOfText, type LayerFacts, type Manifest } from '../../base/manifest.ts';
import { join } from '../../base/pointer.ts';
import { isParamRef, isRef, type NormalSubstrate, type Ref } from '../normalize/normal-content.ts';
import { checkDirections, directionAxis } from './directions.ts';
import { checkGroups } from './groups.ts';
import { checkIndex } from './indices.ts';
import { resolveLayer } from './layers.ts';
import { manifestOf, paramOf, resolveRef, type Scope } from './scope.ts';
import type { Axis, TypedSubstrate } from './type.ts';

/** Checks a substrate: its network, layer, atom and index exist and fit together. */
export function checkSubstrate(
  scope: Scope,
  written: NormalSubstrate | Ref,
  pointer: string,
): TypedSubstrate | undefined {
  if (isRef(written)) return followRef(scope, written, pointer);
  const substrate = written;
  const { atom } = substrate;
  const named = checkNetwork(scope, substrate, pointer);
  if (!named) return undefined;
  const { network, chosen } = named;
  const manifest = manifestOf(scope, network, network === undefined ? pointer : join(pointer, 'network'));
  // A fault of how it is made is reported once, at the network itself.
  if (!manifest || network === undefined || !scope.made(network)) return undefined;
  const resolved = resolveLayer(scope, manifest, network, substrate.layer, join(pointer, 'layer'));
  if (!resolved || resolved.candidates.length === 0) return undefined;
  const { layer, candidates } = resolved;
  if (substrate.groups && atom !== 'group') {
    scope.report.add('groups-atom', join(pointer, 'groups'), { atom });
  }
  if (!checkAxes(scope, atom, candidates, join(pointer, 'layer'))) return undefined;
  if (substrate.directions && atom !== 'direction') {
    scope.report.add('directions-atom', join(pointer, 'directions'), { atom });
  }
  const part = { network, ...(chosen ? { chosen } : {}), layer, candidates, atom };
  const made = madeOf(scope, manifest, substrate, part, pointer);
  if (!made) return undefined;
  const { axes, rest } = axesOfAtom(part, made, manifest);
  const typed = { ...part, axes, rest, kept: ATOMS[atom].keeps ? rest : [], ...made };
  if (substrate.index === undefined) return typed;
  const index = checkIndex(scope, substrate.index, { ...typed, manifest, pointer: join(pointer, 'index') });
  return index && { ...typed, index };
}

/** Returns what the atoms of a substrate are found by: a factorization, or directions; nothing for parts of the layer. */
function madeOf(
  scope: Scope,
  manifest: Manifest,
  { groups, directions }: NormalSubstrate,
  part: Pick<TypedSubstrate, 'network' | 'chosen' | 'layer' | 'candidates' | 'atom'>,
  pointer: string,
): Pick<TypedSubstrate, 'groups' | 'directions'> | undefined {
  if (part.atom === 'group') {
    const found = checkGroups(scope, manifest, groups!, part.candidates, join(pointer, 'groups'));
    return found && { groups: found };
  }
  if (part.atom !== 'direction') return {};
  const at = directions ? join(pointer, 'directions') : pointer;
  const found = checkDirections(scope, directions, part, at);
  return found && { directions: found };
}

/** Returns the network that a part names, or the one that its param is assumed to hold. */
export function checkNetwork(
  scope: Scope,
  { network }: Pick<NormalSubstrate, 'network'>,
  pointer: string,
): { network?: string; chosen?: { $param: string } } | undefined {
  if (!isParamRef(network)) return network === undefined ? {} : { network };
  const at = join(pointer, 'network', 'param');
  const param = paramOf(scope, network.param, at);
  if (!param) return undefined;
  if (param.type === 'network') {
    const assumed = scope.assumed[param.name] ?? (param.value as string | null);
    return { ...(assumed === null ? {} : { network: assumed }), chosen: { $param: param.name } };
  }
  const args = { param: param.name, found: param.type, wanted: 'network', where: 'this place' };
  return scope.report.add('param-type', at, args);
}

/** Returns the substrate that a ref names; reports a content with numbers. */
function followRef(scope: Scope, { ref }: Ref, pointer: string): TypedSubstrate | undefined {
  const typed = resolveRef(scope, ref, pointer);
  if (!typed) return undefined;
  if (typed.kind === 'substrate') return typed.of;
  return scope.report.add('not-atoms', pointer, { name: ref });
}

/** Whether all candidate layers can be divided into the atom; reports the first that cannot. */
function checkAxes(scope: Scope, atom: Atom, candidates: LayerFacts[], pointer: string): boolean {
  const unknown = candidates.find(({ axes }) => axes === undefined);
  if (unknown) {
    const { name, shape } = unknown;
    scope.report.add('axes-unknown', pointer, { layer: name, shape });
    return false;
  }
  const unfit = candidates.find(({ axes = [] }) => !fits(atom, axes));
  if (!unfit) return true;
  const { name, axes = [] } = unfit;
  const { owns, among } = ATOMS[atom];
  if ([...owns, ...among].some((axis) => axis === 'y'))
    scope.report.add('no-positions', pointer, { layer: name });
  else scope.report.add('atoms-missing', pointer, { atom: ATOMS[atom].word, layer: name, axes });
  return false;
}

/**
 * Returns the axes of an atom's activation, and those that each of its numbers reduces (see the table in `base/atoms`).
 */
function axesOfAtom(
  { atom, layer, candidates }: Pick<TypedSubstrate, 'atom' | 'layer' | 'candidates'>,
  { groups, directions }: Pick<TypedSubstrate, 'groups' | 'directions'>,
  manifest: Manifest,
): { axes: Axis[]; rest: Axis[] } {
  // A param may choose between layers with and without positions: the one with most axes gives all possible ones.
  const { axes: all = [] } = candidates.reduce((a, b) => (b.shape.length > a.shape.length ? b : a));
  const named = all.map((name): Axis => {
    const also = FEATURES.includes(name) ? FEATURES : [name];
    const common = candidates.every(({ axes = [] }) => axes.includes(name)) ? name : (also[0] ?? name);
    const size = isOfText(manifest, name) ? null : commonSize(candidates, also);
    return { name: common, size, layer };
  });
  const own = named.filter(({ name }) => owns(atom, name));
  const rest = named.filter(({ name }) => !owns(atom, name));
  if (directions) return { axes: directionAxis(directions, layer), rest };
  if (!groups) return { axes: own, rest };
  return { axes: [{ name: 'group', size: typeof groups.k === 'number' ? groups.k : null, layer }], rest };
}

/** Returns the size on which all candidates agree, else null. */
function commonSize(candidates: LayerFacts[], names: readonly AxisName[]): number | null {
  const sizes = new Set(candidates.map((candidate) => sizeAlong(candidate, names) ?? null));
  return sizes.size === 1 ? at([...sizes], 0) : null;
}

/** Returns how many atoms are listed; null where a param decides it. */
const sizeOf = (listed: number[] | object): number | null => (Array.isArray(listed) ? listed.length : null);

/** Returns the axes that remain after the index is applied. */
export function indexedAxes({ axes, index }: TypedSubstrate): Axis[] {
  if (!index) return axes;
  if (index.kind === 'one') return [];
  const size = index.kind === 'list' ? sizeOf(index.at) : index.axis.size;
  return axes.map((axis, i) => (i === axes.length - 1 ? { ...axis, size } : axis));
}
