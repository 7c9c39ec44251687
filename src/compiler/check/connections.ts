import { join } from '../../base/pointer.ts';
import {
  isParamRef,
  type NormalAttribution,
  type NormalSubstrate,
  type NormalWeights,
  type Ref,
} from '../normalize/normal-content.ts';
import { checkAgainst, checkScore } from './attribution.ts';
import { isOutput, leadsTo } from './layers.ts';
import { manifestOf, type Scope } from './scope.ts';
import { checkSubstrate, indexedAxes } from './substrate.ts';
import { networkOf, networkWords, sameNetwork, type TypedConnections, type WeightsPart } from './type.ts';
import { attributionWords } from './unit.ts';

/** Checks an attribution from weights: how much each connection contributes to one atom of a layer that it leads to. */
export function checkConnections(
  scope: Scope,
  content: NormalAttribution & { from: NormalWeights | Ref; to: NormalSubstrate | Ref },
  from: WeightsPart | undefined,
  pointer: string,
): Omit<TypedConnections, 'input'> | undefined {
  const to = checkSubstrate(scope, content.to, join(pointer, 'to'));
  if (!from || !to) return undefined;
  if (!sameNetwork(from, to)) {
    const args = { a: networkWords(from), b: networkWords(to) };
    return scope.report.add('networks-apart', join(pointer, 'to'), args);
  }
  const { method, relax, either } = content;
  const type = isParamRef(method) ? 'a param' : method.type;
  if (type !== 'linear' || relax) {
    return scope.report.add('weights-method', join(pointer, relax ? 'relax' : 'method'), {
      what: relax ? '`relax`' : `the method \`${type}\``,
    });
  }
  if (either) return scope.report.add('weights-method', join(pointer, 'either'), { what: '`either`' });
  const manifest = manifestOf(scope, to.network, pointer)!;
  const apart = to.candidates.find(
    (target) => target !== from.layer && !leadsTo(manifest, from.layer, target),
  );
  if (apart) {
    return scope.report.add('no-path', join(pointer, 'from'), { from: from.layer.name, to: apart.name });
  }
  if (indexedAxes(to).length > 0) return scope.report.add('weights-target', join(pointer, 'to'), {});
  if (to.index?.kind === 'content' || to.groups) {
    const what = to.groups
      ? 'attribution from weights to a group'
      : 'attribution from weights to what a content names';
    return scope.report.add('unsupported', join(pointer, 'to'), { what });
  }
  if (!checkScore(scope, content, to, pointer)) return undefined;
  const against = checkAgainst(scope, content, to, pointer);
  if (against === undefined) return undefined;
  const toClasses = to.candidates.every((layer) => isOutput(manifest, layer));
  const words = attributionWords(
    'weight times gradient',
    toClasses ? content.score : undefined,
    against !== null,
  );
  return {
    kind: 'connections',
    from,
    to,
    score: content.score,
    ...(against === null ? {} : { against }),
    type: {
      axes: [from.from, from.to],
      kept: [],
      unit: { kind: 'attribution', words, signed: true },
      ...networkOf(from),
    },
  };
}
