import type { LayerFacts, Manifest } from '../../base/manifest.ts';
import { join } from '../../base/pointer.ts';
import {
  type Index,
  isParamRef,
  isRef,
  type NormalSubstrate,
  type ParamRef,
  type Ref,
} from '../normalize/normal-content.ts';
import type { Bound, ParamType } from '../program.ts';
import { checkClass } from './class.ts';
import { isOutput } from './layers.ts';
import { checkMembers } from './members.ts';
import { greatestOf } from './range.ts';
import { paramOf, type Scope } from './scope.ts';
import type { IndexParam, TypedIndex, TypedSubstrate } from './type.ts';

/** What the index of an atom ranges over. */
type Wanted = 'class' | 'atom' | 'group' | 'position';

const WORDS: Record<Wanted, string> = {
  class: 'a class',
  atom: 'the number of a channel',
  group: 'the number of a group',
  position: 'a position, {"x", "y"} in fractions of the picture',
};

/** What an index belongs to; groups with their number. */
export interface Indexed
  extends Pick<NormalSubstrate, 'atom' | 'index'>,
    Pick<TypedSubstrate, 'network' | 'chosen'> {
  groups?: { k: number | ParamRef };
}

/**
 * Checks `index` of a substrate against the layers that it may belong to.
 * @param field under which it was written
 */
export function checkIndex(
  scope: Scope,
  manifest: Manifest,
  substrate: Indexed,
  layer: Bound<string>,
  candidates: LayerFacts[],
  pointer: string,
  field = 'index',
): TypedIndex | undefined {
  const index = substrate.index!;
  const at = join(pointer, field);
  const wanted = wantedIndex(manifest, substrate, candidates);
  if (!wanted) {
    return scope.report.add('index-kind', at, { found: kindOf(index), atom: substrate.atom });
  }
  if (isRef(index)) {
    return wanted === 'position'
      ? kindFault(scope, at, index, wanted, substrate.atom)
      : checkNamed(scope, substrate, index, wanted, at);
  }
  if (isParamRef(index) && wanted !== 'position' && isOwnAtom(index, layer)) {
    return { kind: 'one', at: { $param: index.param, as: 'atom', layer } };
  }
  if (isParamRef(index)) {
    const param = checkIndexParam(scope, index.param, wanted, layer, join(at, 'param'));
    return param && { kind: 'one', at: param };
  }
  if (Array.isArray(index)) {
    if (wanted === 'position') return kindFault(scope, at, index, wanted, substrate.atom);
    const numbers = index.map((entry, i) =>
      checkNumber(scope, manifest, substrate, candidates, wanted, entry, join(at, i)),
    );
    return numbers.includes(undefined) ? undefined : { kind: 'list', at: numbers as number[] };
  }
  if (typeof index === 'object') {
    return wanted === 'position'
      ? { kind: 'one', at: index }
      : kindFault(scope, at, index, wanted, substrate.atom);
  }
  const number = checkNumber(scope, manifest, substrate, candidates, wanted, index, at);
  return number === undefined ? undefined : { kind: 'one', at: number };
}

/** The atoms that a content has. */
function checkNamed(
  scope: Scope,
  of: Indexed,
  content: Ref,
  wanted: Exclude<Wanted, 'position'>,
  pointer: string,
): TypedIndex | undefined {
  const axis = wanted === 'atom' ? 'channel' : wanted;
  const typed = checkMembers(scope, content, axis, of, pointer);
  return (
    typed && { kind: 'content', content: typed, axis: typed.type.axes.find(({ name }) => name === axis)! }
  );
}

/** Whether one atom param says layer and index both: whatever it holds, they belong together. */
const isOwnAtom = ({ param }: ParamRef, layer: Bound<string>): boolean =>
  typeof layer === 'object' && layer.as === 'layer' && layer.$param === param;

function wantedIndex(manifest: Manifest, substrate: Indexed, candidates: LayerFacts[]): Wanted | undefined {
  const flat = candidates.every((layer) => layer.shape.length === 1);
  if (substrate.atom === 'spatial') return 'position';
  if (substrate.atom === 'group') return 'group';
  if (substrate.atom !== 'channel' && !(substrate.atom === 'neuron' && flat)) return undefined;
  return candidates.some((layer) => isOutput(manifest, layer)) ? 'class' : 'atom';
}

const ACCEPTED: Record<Wanted, ParamType[]> = {
  class: ['class'],
  atom: ['atom', 'number'],
  group: ['atom', 'number'],
  position: ['position'],
};

/** Checks that a param's values can serve where a class, an atom or a position is wanted. */
export function checkIndexParam(
  scope: Scope,
  name: string,
  wanted: Wanted,
  layer: Bound<string> | undefined,
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
  manifest: Manifest,
  substrate: Indexed,
  candidates: LayerFacts[],
  wanted: Wanted,
  written: number | string,
  pointer: string,
): number | undefined {
  if (wanted === 'class') return checkClass(scope, manifest, substrate.network, written, pointer);
  const index = typeof written === 'string' && /^\d+$/.test(written) ? Number(written) : written;
  if (wanted === 'position' || typeof index === 'string') {
    return kindFault(scope, pointer, written, wanted, substrate.atom);
  }
  for (const layer of candidates) {
    const size = wanted === 'group' ? greatestOf(scope, substrate.groups!.k) : layer.shape.at(-1)!;
    if (index >= size) return scope.report.add('index-range', pointer, { index, size, layer: layer.name });
  }
  return index;
}

function kindFault(scope: Scope, pointer: string, index: Index, wanted: Wanted, atom: string): undefined {
  return scope.report.add('index-kind', pointer, { found: kindOf(index), wanted: WORDS[wanted], atom });
}

function kindOf(index: Index): string {
  if (isParamRef(index)) return `the param \`${index.param}\``;
  if (isRef(index)) return `the content \`${index.ref}\``;
  if (Array.isArray(index)) return 'a list';
  if (typeof index === 'object') return 'a position';
  return typeof index === 'string' ? `the word \`${index}\`` : 'a number';
}
