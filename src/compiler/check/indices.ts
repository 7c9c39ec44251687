import { at } from '../../base/at.ts';
import { ATOMS, type Atom, owns } from '../../base/atoms.ts';
import { type AxisName, isOfTokens, LAST } from '../../base/axis.ts';
import { sizeAlong } from '../../base/layer.ts';
import type { LayerFacts, Manifest } from '../../base/manifest.ts';
import { join } from '../../base/pointer.ts';
import { type Index, isParamRef, isRef, type ParamRef, type Ref } from '../normalize/normal-content.ts';
import type { OrParam, ParamType } from '../program.ts';
import { checkClass } from './class.ts';
import { checkMembers } from './members.ts';
import { greatestOf } from './range.ts';
import { paramOf, type Scope } from './scope.ts';
import type { IndexParam, TypedIndex, TypedSubstrate } from './type.ts';

/** What an index ranges over. */
type Wanted = 'class' | 'atom' | 'group' | 'position' | 'number';

const WORDS: Record<Wanted, string> = {
  class: 'a class',
  atom: 'the number of a channel',
  group: 'the number of a group',
  number: 'a number',
  position: 'a position, {"x", "y"} in fractions of the picture',
};

/** The substrate of an index, and the place where it is written. */
export interface IndexPlace
  extends Pick<TypedSubstrate, 'network' | 'chosen' | 'layer' | 'candidates' | 'atom' | 'axes'> {
  manifest: Manifest;
  /** For groups: their number. */
  groups?: { k: OrParam<number> } | undefined;
  pointer: string;
}

/** Checks an index against the layers whose atoms it may name. */
export function checkIndex(scope: Scope, index: Index, of: IndexPlace): TypedIndex | undefined {
  const { atom, layer, pointer } = of;
  const wanted = wantedIndex(of);
  if (!wanted) return scope.report.add('index-kind', pointer, { found: kindOf(index), atom });
  if (isRef(index)) {
    return wanted === 'position' ? kindFault(scope, index, wanted, of) : checkNamed(scope, index, wanted, of);
  }
  if (isParamRef(index) && wanted !== 'position' && isOwnAtom(index, layer)) {
    return { kind: 'one', at: { $param: index.param, as: 'atom', layer } };
  }
  if (isParamRef(index) && wanted === 'atom' && scope.params.get(index.param)?.type === 'atoms') {
    return { kind: 'list', at: { $param: index.param, as: 'atoms', layer } };
  }
  if (isParamRef(index)) {
    const param = checkIndexParam(scope, index.param, wanted, layer, join(pointer, 'param'));
    return param && { kind: 'one', at: param };
  }
  if (Array.isArray(index)) {
    if (wanted === 'position') return kindFault(scope, index, wanted, of);
    const numbers = index.map((entry, i) =>
      checkNumber(scope, entry, wanted, { ...of, pointer: join(pointer, i) }),
    );
    return numbers.includes(undefined) ? undefined : { kind: 'list', at: numbers as number[] };
  }
  if (typeof index === 'object') {
    return wanted === 'position' ? { kind: 'one', at: index } : kindFault(scope, index, wanted, of);
  }
  const number = checkNumber(scope, index, wanted, of);
  return number === undefined ? undefined : { kind: 'one', at: number };
}

/** The axis of a content that names atoms, unless it follows from the layer. */
const NAMED: Partial<Record<Wanted, AxisName>> = { atom: 'channel', class: 'class', group: 'group' };

/** Checks an index that takes the atoms of a content. */
function checkNamed(
  scope: Scope,
  content: Ref,
  wanted: Exclude<Wanted, 'position'>,
  of: IndexPlace,
): TypedIndex | undefined {
  const axis = ATOMS[of.atom].makes ?? NAMED[wanted] ?? at(ownAxes(of.atom, at(of.candidates, 0)), 0);
  const typed = checkMembers(scope, content, axis, of, of.pointer);
  return (
    typed && { kind: 'content', content: typed, axis: typed.type.axes.find(({ name }) => name === axis)! }
  );
}

/** Whether one atom param gives both layer and index, which then always belong together. */
const isOwnAtom = ({ param }: ParamRef, layer: OrParam<string>): boolean =>
  typeof layer === 'object' && layer.as === 'layer' && layer.$param === param;

function wantedIndex({ atom, candidates, axes }: IndexPlace): Wanted | undefined {
  const { makes } = ATOMS[atom];
  if (makes === 'group') return makes;
  if (makes) return axes.length === 0 ? undefined : 'number';
  const owned = candidates.map((layer) => ownAxes(atom, layer));
  if (owned.every((axes) => axes.join() === 'y,x')) return 'position';
  if (owned.some((axes) => axes.length !== 1)) return undefined;
  if (owned.some(([axis]) => axis === 'class')) return 'class';
  return owned.every(([axis]) => axis === 'channel') ? 'atom' : 'number';
}

const ACCEPTED: Record<Wanted, ParamType[]> = {
  class: ['class'],
  atom: ['atom', 'number'],
  group: ['atom', 'number'],
  number: ['number'],
  position: ['position'],
};

/** Checks that the values of a param can serve where a class, an atom, a position or a number is wanted. */
export function checkIndexParam(
  scope: Scope,
  name: string,
  wanted: Wanted,
  layer: OrParam<string> | undefined,
  pointer: string,
): IndexParam | undefined {
  const param = paramOf(scope, name, pointer);
  if (!param) return undefined;
  const { type, of = 'channel' } = param;
  const otherAtom = type === 'atom' && (of === 'group') !== (wanted === 'group');
  if (!ACCEPTED[wanted].includes(type) || otherAtom) {
    const args = otherAtom
      ? { param: name, found: of, wanted: wanted === 'group' ? wanted : 'channel', where: 'this index' }
      : { param: name, found: type, wanted, where: 'this index' };
    return scope.report.add('param-type', pointer, args);
  }
  const as = param.type as IndexParam['as'];
  return { $param: name, as, ...(layer === undefined ? {} : { layer }) };
}

function checkNumber(
  scope: Scope,
  written: number | string,
  wanted: Wanted,
  of: IndexPlace,
): number | undefined {
  const { manifest, network, candidates, groups, pointer } = of;
  if (wanted === 'class') return checkClass(scope, manifest, network, written, pointer);
  if (written === 'last' && candidates.every((layer) => ownAxes(of.atom, layer).every(isOfTokens)))
    return LAST;
  const index = typeof written === 'string' && /^\d+$/.test(written) ? Number(written) : written;
  if (wanted === 'position' || typeof index === 'string') return kindFault(scope, written, wanted, of);
  for (const layer of candidates) {
    const size = wanted === 'group' ? greatestOf(scope, groups!.k) : atomsOfLayer(of, layer);
    if (index >= size) return scope.report.add('index-range', pointer, { index, size, layer: layer.name });
  }
  return index;
}

/** Returns the number of atoms along the one axis that identifies them; no limit where that is not known. */
const atomsOfLayer = ({ atom, axes }: IndexPlace, layer: LayerFacts): number =>
  ATOMS[atom].makes
    ? (at(axes, 0).size ?? Number.POSITIVE_INFINITY)
    : (sizeAlong(layer, ownAxes(atom, layer)) ?? 0);

/** Returns the axes of a layer that identify its atoms. */
const ownAxes = (atom: Atom, { axes = [] }: LayerFacts): AxisName[] =>
  axes.filter((axis) => owns(atom, axis));

function kindFault(scope: Scope, index: Index, wanted: Wanted, { atom, pointer }: IndexPlace): undefined {
  return scope.report.add('index-kind', pointer, { found: kindOf(index), wanted: WORDS[wanted], atom });
}

function kindOf(index: Index): string {
  if (isParamRef(index)) return `the param \`${index.param}\``;
  if (isRef(index)) return `the content \`${index.ref}\``;
  if (Array.isArray(index)) return 'a list';
  if (typeof index === 'object') return 'a position';
  return typeof index === 'string' ? `the word \`${index}\`` : 'a number';
}
