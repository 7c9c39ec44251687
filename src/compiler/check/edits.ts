import { at } from '../../base/at.ts';
import { isAlong, owns } from '../../base/atoms.ts';
import { sizedAxis } from '../../base/axis.ts';
import { join } from '../../base/pointer.ts';
import { inputNames, isEdited, type NormalEdited } from '../normalize/normal.ts';
import { type Index, isParamRef } from '../normalize/normal-content.ts';
import {
  isElsewhere,
  isOfConnections,
  isRandom,
  type NormalConnectionEdit,
  type NormalEdit,
  type NormalElsewhere,
  type NormalRandom,
} from '../normalize/normal-edit.ts';
import { checkNumber } from './bind.ts';
import { isFound } from './found.ts';
import { checkIndex } from './indices.ts';
import { checkInput } from './input.ts';
import { leadsTo } from './layers.ts';
import type { TypedEdit, TypedElsewhere, TypedRandom } from './made-type.ts';
import { manifestOf, paramOf, type Scope } from './scope.ts';
import { checkSubstrate } from './substrate.ts';
import { type Axis, isBare, type TypedContent, type TypedSubstrate } from './type.ts';
import { checkEnd, checkWeightsPart } from './weights.ts';

/** Checks the edits of a network; undefined if one has a fault. */
export function checkEdits(scope: Scope, network: NormalEdited, id: string): TypedEdit[] | undefined {
  const edits = network.edits.map((edit, i) =>
    checkEdit(scope, edit, network.of, join('/networks', id, 'edits', i)),
  );
  return edits.includes(undefined) ? undefined : (edits as TypedEdit[]);
}

function checkEdit(scope: Scope, edit: NormalEdit, of: string, pointer: string): TypedEdit | undefined {
  if ('remove' in edit) return checkRemove(scope, edit.remove, of, join(pointer, 'remove'));
  if (isOfConnections(edit)) return checkConnectionEdit(scope, edit, of, pointer);
  const [kind] = Object.keys(edit) as ['cut' | 'scale' | 'clamp' | 'replace'];
  const place = join(pointer, kind);
  const { at: index, ...rest } = edit;
  const whole = checkSubstrate(scope, (rest as never)[kind], place);
  const layer = whole && checkPart(scope, whole, of, place);
  if (!whole || layer === undefined) return undefined;
  if (whole.index && index !== undefined) {
    return scope.report.add('unsupported', join(pointer, 'at'), {
      what: '`at` of atoms that are named already',
    });
  }
  const part =
    index === undefined || isRandom(index) ? whole : checkAt(scope, index, whole, join(pointer, 'at'));
  if (!part) return undefined;
  const by = 'by' in edit ? checkNumber(scope, edit.by, join(pointer, 'by')) : 0;
  if (by === undefined) return undefined;
  if (isAlong(part)) {
    if (kind === 'clamp' || kind === 'replace') return scope.report.add('edit-group', place, { edit: kind });
    if (!isFound(part)) return { layer, groups: part, by };
    const found = 'input' in edit ? edit.input : undefined;
    const [only, ...others] = inputNames(scope.spec.inputs, 'picture');
    const input = checkInput(scope, found ?? (others.length === 0 ? only : undefined), pointer);
    return input === undefined ? undefined : { layer, groups: part, input, by };
  }
  if (index === undefined && !part.index && !('replace' in edit) && by === 0)
    scope.report.add('edit-all', place, { layer });
  const drawn = isRandom(index) ? checkRandom(scope, index, part, join(pointer, 'at')) : {};
  if (!drawn) return undefined;
  if ('to' in edit) {
    const to = checkNumber(scope, edit.to, join(pointer, 'to'));
    return to === undefined ? undefined : { layer, of: part, ...drawn, by, to };
  }
  if (!('replace' in edit)) return { layer, of: part, ...drawn, by };
  const source = join(pointer, 'with');
  const to = isElsewhere(edit.with)
    ? checkElsewhere(scope, edit.with, part, source)
    : checkValues(scope, edit.with, part, source);
  return to && { layer, of: part, ...drawn, by, to };
}

function checkConnectionEdit(
  scope: Scope,
  edit: NormalConnectionEdit,
  of: string,
  pointer: string,
): TypedEdit | undefined {
  const kind = 'cut' in edit ? 'cut' : 'scale';
  const place = join(pointer, kind);
  const weights = checkWeightsPart(scope, 'cut' in edit ? edit.cut : edit.scale, place);
  if (!weights) return undefined;
  const { network, chosen, layer } = weights;
  if (network !== of || chosen) {
    return scope.report.add('edit-network', place, { of, found: chosen ? chosen.$param : network });
  }
  const ends: Extract<TypedEdit, { ends: object }>['ends'] = {};
  for (const end of ['from', 'to'] as const) {
    const index = edit[end];
    if (index === undefined) continue;
    const found = checkEnd(scope, index, weights, end, join(pointer, end));
    if (!found) return undefined;
    ends[end] = found;
  }
  const by = 'by' in edit ? checkNumber(scope, edit.by, join(pointer, 'by')) : 0;
  return by === undefined ? undefined : { layer: layer.name, weights, ends, by };
}

function checkRandom(
  scope: Scope,
  { random, seed }: NormalRandom,
  part: TypedSubstrate,
  pointer: string,
): { random: TypedRandom } | undefined {
  const { atom, layer, axes } = part;
  const among = axes.reduce((count, { size }) => count * (size ?? 0), 1);
  if (atom === 'whole') {
    return scope.report.add('unsupported', pointer, { what: 'atoms at random of a whole layer' });
  }
  const place = join(pointer, 'random');
  if (!isParamRef(random)) {
    if (random <= among) return { random: { like: random, among, seed } };
    const args = { value: random, max: among };
    return scope.report.add('out-of-range', place, args);
  }
  const param = paramOf(scope, random.param, join(place, 'param'));
  if (!param) return undefined;
  if (param.type !== 'atoms' && param.type !== 'atom') {
    const args = { param: param.name, found: param.type, wanted: 'atoms', where: 'this place' };
    return scope.report.add('param-type', join(place, 'param'), args);
  }
  const held = { $param: param.name, as: param.type, layer };
  return { random: { like: param.type === 'atom' ? [held] : held, among, seed } };
}

/** Returns a part with the atoms that are meant. */
function checkAt(
  scope: Scope,
  at: Index,
  { index: _, ...whole }: TypedSubstrate,
  pointer: string,
): TypedSubstrate | undefined {
  const manifest = manifestOf(scope, whole.network, pointer)!;
  const index = checkIndex(scope, at, { ...whole, manifest, pointer });
  return index && { ...whole, index };
}

/** Returns the one layer that is edited; undefined if it is none of the network (reported). */
function checkPart(
  scope: Scope,
  { network, chosen, layer, candidates }: TypedSubstrate,
  of: string,
  pointer: string,
): string | undefined {
  if (network !== of || chosen) {
    return scope.report.add('edit-network', pointer, { of, found: chosen ? chosen.$param : network });
  }
  if (typeof layer !== 'string') return scope.report.add('edit-layer', pointer, { param: layer.$param });
  const { name } = at(candidates, 0);
  return name === 'input' ? scope.report.add('edit-input', pointer, {}) : name;
}

function checkElsewhere(
  scope: Scope,
  { input: written, at: index }: NormalElsewhere,
  part: TypedSubstrate,
  pointer: string,
): { elsewhere: TypedElsewhere } | undefined {
  const input = checkInput(scope, written, pointer);
  if (input === undefined) return undefined;
  if (index === undefined) return { elsewhere: { input, of: part, moved: false } };
  const of = checkAt(scope, index, part, join(pointer, 'at'));
  return of && { elsewhere: { input, of, moved: true } };
}

/** Checks that a content holds values of the layer's axes, those that tell its atoms apart left out. */
function checkValues(
  scope: Scope,
  written: Parameters<Scope['nested']>[0],
  part: TypedSubstrate,
  pointer: string,
): { content: TypedContent } | undefined {
  const content = scope.nested(written, pointer);
  if (!content) return undefined;
  if (isBare(content)) return scope.report.add('no-numbers', pointer, {});
  const facts = at(part.candidates, 0);
  const fits = (axis: Axis, i: number, all: Axis[]) => {
    const place = facts.axes?.indexOf(axis.name) ?? -1;
    const isNext = i === 0 || place > (facts.axes?.indexOf(at(all, i - 1).name) ?? -1);
    return place >= 0 && isNext && (axis.size === null || axis.size === facts.shape[place]);
  };
  if (content.type.axes.every(fits)) return { content };
  const wanted = (facts.axes ?? []).map((name, i) => ({ name, size: facts.shape[i] ?? null }));
  return scope.report.add('edit-values', pointer, {
    layer: facts.name,
    axes: content.type.axes.map(sizedAxis),
    allowed: wanted.filter(({ name }) => part.index === undefined || !owns(part.atom, name)).map(sizedAxis),
  });
}

function checkRemove(
  scope: Scope,
  written: Parameters<Scope['nested']>[0],
  of: string,
  pointer: string,
): TypedEdit | undefined {
  const along = scope.nested(written, pointer);
  if (!along) return undefined;
  if (isBare(along)) return scope.report.add('no-numbers', pointer, {});
  const { axes, network } = along.type;
  const last = axes.at(-1);
  const isOfChannels = last?.name === 'channel';
  if (isOfChannels && network !== undefined && network !== of) {
    return scope.report.add('edit-network', pointer, { of, found: network });
  }
  const manifest = manifestOf(scope, of, pointer);
  if (!manifest) return undefined;
  if (typeof last?.layer === 'object')
    return scope.report.add('edit-layer', pointer, { param: last.layer.$param });
  const layer = manifest.layers.find(({ name }) => name === last?.layer);
  if (!isOfChannels || !layer) {
    return scope.report.add('edit-remove', pointer, { axes: axes.map(({ name }) => name) });
  }
  return { layer: layer.name, along };
}

/** Warns where nothing that an edited network shows depends on its edits. */
export function checkSeen(scope: Scope, to: TypedSubstrate, pointer: string): void {
  const network = scope.spec.networks[to.network];
  if (to.chosen || !network || !isEdited(network)) return;
  const manifest = manifestOf(scope, to.network, pointer);
  const edits = scope.made(to.network)?.edits;
  if (!manifest || !edits) return;
  const edited = [...new Set(edits.map(({ layer }) => layer))];
  const layers = manifest.layers.filter(({ name }) => edited.includes(name));
  const isSeen = to.candidates.some((target) =>
    layers.some((layer) => layer.name === target.name || leadsTo(manifest, layer, target)),
  );
  if (isSeen) return;
  const { name: layer } = at(to.candidates, 0);
  scope.report.add('edit-unseen', pointer, { network: to.network, layer, edited });
}
