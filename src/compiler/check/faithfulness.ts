import { ATOMS } from '../../base/atoms.ts';
import { keyOf } from '../../base/key.ts';
import { join } from '../../base/pointer.ts';
import type { NormalFaithfulness } from '../normalize/normal-content.ts';
import { checkScore } from './attribution.ts';
import { describeType, isMap } from './axes.ts';
import { isOutput } from './layers.ts';
import { manifestOf, resolveRef, type Scope } from './scope.ts';
import { networkOf, type TypedAttribution, type TypedContent, type TypedFaithfulness } from './type.ts';

/** Checks a trial of attributions: from the same atoms, which can be cut, to the same one. */
export function checkFaithfulness(
  scope: Scope,
  content: NormalFaithfulness,
  pointer: string,
): TypedFaithfulness | undefined {
  const { of: refs, score: wanted, type: _, ...trial } = content;
  const at = (i: number) => (refs.length === 1 ? join(pointer, 'of') : join(pointer, 'of', i));
  const of = new Map<string, TypedAttribution>();
  for (const [i, { ref }] of refs.entries()) {
    const found = resolveRef(scope, ref, at(i));
    if (!found) return undefined;
    if (!isTried(found)) {
      return scope.report.add('faithfulness-of', at(i), { name: ref, found: describeType(found.type) });
    }
    of.set(ref, found);
  }
  const [first, ...others] = of.values();
  if (!first) return undefined;
  const apart = others.findIndex((other) => !isAlike(first, other));
  if (apart >= 0) {
    return scope.report.add('faithfulness-apart', at(apart + 1), {
      a: refs[0]!.ref,
      b: [...of.keys()][apart + 1]!,
    });
  }
  const { from, to } = first;
  if (trial.cut === 'picture' && !isMap(from.axes)) {
    return scope.report.add('attribution-needs-positions', at(0), {
      what: 'What a picture is cut by',
      atom: from.atom,
    });
  }
  if (trial.to === 'blur' && trial.cut === 'layer') {
    return scope.report.add('unsupported', join(pointer, 'to'), { what: 'blurring a layer' });
  }
  const manifest = manifestOf(scope, to.network, pointer)!;
  const toClasses = to.candidates.every((layer) => isOutput(manifest, layer));
  const isCurve = trial.metric === 'deletion' || trial.metric === 'insertion';
  // What an attribution is to foretell is the score that it is of.
  const score = wanted ?? (isCurve && toClasses ? 'probability' : first.score);
  if (!checkScore(scope, { score }, to, pointer)) return undefined;
  const orders = { name: 'order', size: of.size + 1 } as const;
  return {
    kind: 'faithfulness',
    of,
    trial,
    score,
    type: {
      axes: isCurve ? [orders, { name: 'step', size: trial.steps + 1 }] : [orders],
      kept: [],
      unit: {
        kind: 'none',
        words: unitOf(trial.metric, toClasses ? score : undefined),
        signed: trial.metric === 'mu-fidelity',
      },
      ...networkOf(from),
    },
  };
}

/** Whether a content is an attribution from atoms of a layer to one atom, of one picture. */
const isTried = (content: TypedContent): content is TypedAttribution =>
  content.kind === 'attribution' &&
  !ATOMS[content.from.atom].makes &&
  !ATOMS[content.to.atom].makes &&
  content.from.index === undefined &&
  content.from.axes.length > 0 &&
  content.type.axes.length === content.from.axes.length &&
  content.to.index?.kind !== 'content' &&
  !content.either;

/** Whether two attributions are from the same atoms to the same one. */
const isAlike = (a: TypedAttribution, b: TypedAttribution): boolean => keyOf(endsOf(a)) === keyOf(endsOf(b));

const endsOf = ({ from, to, input, against }: TypedAttribution) => [
  ...[from, to].map(({ network, chosen, layer, atom, index }) => [network, chosen, layer, atom, index]),
  input,
  against,
];

function unitOf(metric: NormalFaithfulness['metric'], score: string | undefined): string {
  switch (metric) {
    case 'deletion':
    case 'insertion':
      return score ?? 'activation';
    case 'mu-fidelity':
      return 'correlation of what is foretold with what happens';
    case 'infidelity':
      return 'share of what happens that is not foretold';
  }
}
