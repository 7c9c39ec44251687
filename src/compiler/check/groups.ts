import { featuresOf, placesIn } from '../../base/layer.ts';
import type { LayerFacts, Manifest } from '../../base/manifest.ts';
import { join } from '../../base/pointer.ts';
import { isParamRef, type NormalFactorization, type ParamRef } from '../normalize/normal-content.ts';
import type { OrParam, ParamType } from '../program.ts';
import { bindParam } from './bind.ts';
import { datasetOf } from './datasets.ts';
import { checkPicturesName } from './input.ts';
import { leadsTo } from './layers.ts';
import { greatestOf } from './range.ts';
import type { Scope } from './scope.ts';
import type { TypedFactorization, TypedSubstrate } from './type.ts';

/** The most groups of one picture. */
export const MOST_GROUPS = 64;
/** The most groups over a dataset. */
const MOST_OVER = 200;

/**
 * Checks a factorization: the number of groups, what they describe, what they are aligned to. `candidates` are the
 * layers it may apply to.
 */
export function checkGroups(
  scope: Scope,
  manifest: Manifest,
  groups: NormalFactorization,
  candidates: LayerFacts[],
  pointer: string,
): TypedFactorization | undefined {
  const over = groups.over === undefined ? undefined : checkOver(scope, groups, pointer);
  if (groups.over !== undefined && !over) return undefined;
  if (groups.over === undefined && groups.positions !== undefined) {
    scope.report.add('groups-positions', join(pointer, 'positions'), {});
  }
  if (!checkCount(scope, groups.k, candidates, over, join(pointer, 'k'))) return undefined;
  const k = bound(scope, groups.k, 'number', join(pointer, 'k'));
  const align = bound(scope, groups.align, 'boolean', join(pointer, 'align'));
  const to = groups.to && checkTarget(scope, manifest, groups.to, candidates, join(pointer, 'to'));
  const alignTo = groups.alignTo && checkAligned(scope, manifest, groups, candidates, pointer);
  if (k === undefined || align === undefined || (groups.to && !to) || (groups.alignTo && !alignTo))
    return undefined;
  const { gradient = 0, attribution = 0, activation = 0 } = groups.describes;
  if (gradient + attribution + activation === 0) {
    const args = { key: 'activation', where: 'what the groups describe', example: '"activation": 1' };
    return scope.report.add('missing-key', join(pointer, 'describes'), args);
  }
  if (gradient + attribution > 0 && !to) return scope.report.add('groups-target', pointer, {});
  return {
    k,
    reducer: groups.reducer,
    describes: groups.describes,
    ...(to ? { to } : {}),
    ...(alignTo ? { alignTo } : {}),
    align,
    ...(over ? { over: { dataset: over.dataset, positions: over.positions } } : {}),
    seed: scope.spec.config.seed,
  };
}

/** A dataset in whose examples groups are found. */
interface Over {
  dataset: string;
  positions: number;
  examples: number;
}

/** Checks the dataset of groups; reports what can only be said of one picture. */
function checkOver(
  scope: Scope,
  { over, positions = 1, describes, to, alignTo }: NormalFactorization,
  pointer: string,
): Over | undefined {
  const dataset = checkPicturesName(scope, over, join(pointer, 'over'));
  const found = dataset === undefined ? undefined : datasetOf(scope, dataset);
  const others = (describes.gradient ?? 0) + (describes.attribution ?? 0) > 0;
  const tag = others ? 'describes' : to ? 'to' : alignTo ? 'alignTo' : undefined;
  if (tag) return scope.report.add('groups-over', join(pointer, tag), { tag });
  return found && { dataset: dataset!, positions, examples: found.numbers.length };
}

/** Returns a constant, or a reference to a param of the wanted type; undefined if there is none (reported). */
function bound<T>(
  scope: Scope,
  value: T | ParamRef,
  wanted: ParamType,
  pointer: string,
): OrParam<T> | undefined {
  if (!isParamRef(value)) return value;
  return bindParam(scope, value.param, wanted, join(pointer, 'param'), 'this setting of groups');
}

/** Checks that there are at most as many groups as the matrix that is factorized has rows and columns. */
function checkCount(
  scope: Scope,
  k: NormalFactorization['k'],
  candidates: LayerFacts[],
  over: Over | undefined,
  pointer: string,
): boolean {
  const max = greatestOf(scope, k);
  const most = over ? MOST_OVER : MOST_GROUPS;
  if (max > most) {
    scope.report.add('out-of-range', pointer, { value: max, max: most });
    return false;
  }
  for (const layer of candidates) {
    const [height, width] = placesIn(layer) ?? [1, 1];
    const channels = featuresOf(layer) ?? 1;
    const positions = over ? over.examples * Math.min(over.positions, height * width) : height * width;
    const limit = Math.min(positions, channels);
    if (max <= limit) continue;
    const what = `${limit < channels ? 'positions' : 'channels'} of the layer \`${layer.name}\``;
    scope.report.add('too-many-groups', pointer, { k: max, limit, what });
    return false;
  }
  return true;
}

/** Checks that the target of gradients and attributions lies above the groups. */
function checkTarget(
  scope: Scope,
  manifest: Manifest,
  form: NonNullable<NormalFactorization['to']>,
  candidates: LayerFacts[],
  pointer: string,
): TypedSubstrate | undefined {
  const to = scope.substrate(form, pointer);
  if (!to) return undefined;
  if (to.index?.kind === 'content') {
    const what = 'groups that describe what leads to the atoms of a content';
    return scope.report.add('unsupported', join(pointer, 'index'), { what });
  }
  for (const layer of candidates) {
    const beside = to.candidates.find((target) => !leadsTo(manifest, layer, target));
    if (!beside) continue;
    return scope.report.add('no-path', pointer, { from: layer.name, to: beside.name });
  }
  return to;
}

function checkAligned(
  scope: Scope,
  manifest: Manifest,
  { alignTo }: NormalFactorization,
  candidates: LayerFacts[],
  pointer: string,
): TypedSubstrate | undefined {
  const at = join(pointer, 'alignTo');
  const upper = scope.substrate(alignTo!, at);
  if (!upper) return undefined;
  if (upper.atom !== 'group') {
    return scope.report.add('align-groups', at, { found: `the atom \`${upper.atom}\`` });
  }
  for (const layer of candidates) {
    const beside = upper.candidates.find((target) => !leadsTo(manifest, layer, target));
    if (!beside) continue;
    return scope.report.add('align-later', at, { layer: layer.name, upper: beside.name });
  }
  return upper;
}
