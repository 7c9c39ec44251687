import type { AxisName } from '../../base/axis.ts';
import type { LayerFacts, Manifest } from '../../base/manifest.ts';
import { join } from '../../base/pointer.ts';
import { isParamRef, isRef, type NormalSubstrate, type Ref } from '../normalize/normal-content.ts';
import type { Bound } from '../program.ts';
import { checkGroups } from './groups.ts';
import { checkIndex } from './indices.ts';
import { isOutput, resolveLayer } from './layers.ts';
import { manifestOf, paramOf, resolveRef, type Scope } from './scope.ts';
import { type Axis, isMap, type TypedSubstrate } from './type.ts';

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
  if (!manifest || network === undefined) return undefined;
  const resolved = resolveLayer(scope, manifest, network, substrate.layer, join(pointer, 'layer'));
  if (!resolved || resolved.candidates.length === 0) return undefined;
  const { layer, candidates } = resolved;
  if (substrate.groups && atom !== 'group') {
    scope.report.add('groups-atom', join(pointer, 'groups'), { atom });
  }
  const flat = candidates.find((candidate) => candidate.shape.length === 1);
  if ((atom === 'spatial' || atom === 'group') && flat) {
    return scope.report.add('no-positions', join(pointer, 'layer'), { layer: flat.name });
  }
  const { axes, kept } = axesOfAtom(manifest, substrate, layer, candidates);
  const at = join(pointer, 'groups');
  const groups = atom === 'group' && checkGroups(scope, manifest, substrate.groups!, candidates, at);
  if (groups === undefined) return undefined;
  const typed = {
    network,
    ...(chosen ? { chosen } : {}),
    layer,
    candidates,
    atom,
    axes,
    kept,
    ...(groups ? { groups } : {}),
  };
  if (substrate.index === undefined) return typed;
  const index = checkIndex(scope, manifest, { ...substrate, ...named, network }, layer, candidates, pointer);
  return index && { ...typed, index };
}

/** The network that a substrate names, or the one that its param is taken to hold. */
function checkNetwork(
  scope: Scope,
  { network }: NormalSubstrate,
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

/** The substrate that a ref stands for; a content with numbers is not one. */
function followRef(scope: Scope, { ref }: Ref, pointer: string): TypedSubstrate | undefined {
  const typed = resolveRef(scope, ref, pointer);
  if (!typed) return undefined;
  if (typed.kind === 'substrate') return typed.of;
  return scope.report.add('not-atoms', pointer, { name: ref });
}

/** The axes of an atom's activation, and what each of its numbers sums up (see the table of atoms in the guide). */
function axesOfAtom(
  manifest: Manifest,
  { atom, groups }: NormalSubstrate,
  layer: Bound<string>,
  candidates: LayerFacts[],
): { axes: Axis[]; kept: Axis[] } {
  const last: AxisName = candidates.every((candidate) => isOutput(manifest, candidate)) ? 'class' : 'channel';
  const flat = candidates.every((candidate) => candidate.shape.length === 1);
  const axis = (name: AxisName, at: number): Axis => ({ name, size: common(candidates, at), layer });
  const map = flat ? [] : [axis('y', -3), axis('x', -2)];
  const vector = [axis(last, -1)];
  switch (atom) {
    case 'spatial':
      return { axes: map, kept: vector };
    case 'channel':
      return { axes: vector, kept: map };
    case 'group': {
      const size = typeof groups!.k === 'number' ? groups!.k : null;
      return { axes: [{ name: 'group', size, layer }], kept: [...map, ...vector] };
    }
    case 'whole':
      return { axes: [], kept: [] };
    default:
      return { axes: [...map, ...vector], kept: [] };
  }
}

/** The size on which all candidates agree, else null. */
function common(candidates: LayerFacts[], at: number): number | null {
  const sizes = new Set(candidates.map((candidate) => candidate.shape.at(at) ?? null));
  return sizes.size === 1 ? [...sizes][0]! : null;
}

/** The axes that are left once the index has picked from them. */
export function indexedAxes({ axes, index, atom }: TypedSubstrate): Axis[] {
  if (!index) return axes;
  if (index.kind === 'one') return atom === 'spatial' && isMap(axes) ? [] : axes.slice(0, -1);
  const size = index.kind === 'list' ? index.at.length : index.axis.size;
  return axes.map((axis, i) => (i === axes.length - 1 ? { ...axis, size } : axis));
}
