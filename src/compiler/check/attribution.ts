import { definitions } from '../../../schema/dist/definitions.ts';
import { mapped } from '../../base/mapped.ts';
import { join } from '../../base/pointer.ts';
import { isStream } from '../../base/transformer.ts';
import { defaultsOf } from '../normalize/defaults.ts';
import {
  isParamRef,
  type NormalAttribution,
  type NormalSubstrate,
  type ParamRef,
  type Ref,
} from '../normalize/normal-content.ts';
import { bindParam, bindParams } from './bind.ts';
import { checkSeen } from './edits.ts';
import { checkIndex } from './indices.ts';
import { checkInput, checkPicturesName } from './input.ts';
import { hasOutput, isOutput, leadsTo } from './layers.ts';
import { MOST_NUMBERS } from './limits.ts';
import { available } from './manifests.ts';
import { manifestOf, type Scope } from './scope.ts';
import { checkSubstrate, indexedAxes } from './substrate.ts';
import { type Ends, suitsMethod } from './suits-method.ts';
import { networkOf, networkWords, sameNetwork, type TypedAttribution, type TypedSubstrate } from './type.ts';
import { attributionWords, methodWords } from './unit.ts';

/** Checks an attribution: both ends, the path between them, and that method and score suit them. */
export function checkAttribution(
  scope: Scope,
  content: NormalAttribution & { from: NormalSubstrate | Ref },
  pointer: string,
): Omit<TypedAttribution, 'input'> | undefined {
  const from = checkSubstrate(scope, content.from, join(pointer, 'from'));
  const to = checkSubstrate(scope, content.to, join(pointer, 'to'));
  if (!from || !to) return undefined;
  if (!sameNetwork(from, to)) {
    const args = { a: networkWords(from), b: networkWords(to) };
    return scope.report.add('networks-apart', join(pointer, 'to'), args);
  }
  if (content.either && from.atom !== to.atom) {
    return scope.report.add('either-atoms', join(pointer, 'either'), { from: from.atom, to: to.atom });
  }
  if (content.either && content.against !== undefined) {
    return scope.report.add('unsupported', join(pointer, 'against'), { what: '`against` with `either`' });
  }
  if (!checkForward(scope, content, from, to, join(pointer, 'from', 'layer'))) return undefined;
  const needsIndex = to.atom === 'neuron' && to.axes.length > 1;
  if (needsIndex) {
    return scope.report.add('unsupported', join(pointer, 'to'), {
      what: 'attribution to every neuron of a hidden layer',
    });
  }
  if (!checkScore(scope, content, to, pointer)) return undefined;
  checkSeen(scope, to, join(pointer, 'to'));
  const axes = [...indexedAxes(from), ...indexedAxes(to)];
  const computed = content.either ? [...from.axes, ...to.axes] : axes;
  const numbers = computed.reduce((product, { size }) => product * (size ?? 1), 1);
  if (numbers > MOST_NUMBERS) {
    return scope.report.add('content-size', pointer, { numbers, limit: MOST_NUMBERS });
  }
  const method = checkMethod(scope, content, { from, to, pointer });
  const against = checkAgainst(scope, content, to, pointer);
  if (!method || against === undefined) return undefined;
  const manifest = manifestOf(scope, to.network, pointer)!;
  const toClasses = to.candidates.every((layer) => isOutput(manifest, layer));
  const wordsOf = (type: string, params: object) =>
    attributionWords(methodWords(type, params), toClasses ? content.score : undefined, against !== null);
  const words = wordsOf(method.type, method);
  const isSpread = method.give === 'spread';
  return {
    kind: 'attribution',
    from,
    to,
    method: method.of
      ? { ...method, of: mapped(method.of, (params, name) => ({ ...params, unit: wordsOf(name, params) })) }
      : method,
    score: content.score,
    ...(against === null ? {} : { against }),
    relax: content.relax,
    either: content.either,
    type: {
      axes,
      kept: [],
      unit: { kind: 'attribution', words: isSpread ? `spread of ${words}` : words, signed: !isSpread },
      ...networkOf(from),
    },
  };
}

function checkForward(
  scope: Scope,
  { either }: NormalAttribution,
  from: TypedSubstrate,
  to: TypedSubstrate,
  pointer: string,
): boolean {
  const manifest = manifestOf(scope, from.network, pointer)!;
  for (const source of from.candidates) {
    for (const target of to.candidates) {
      const backward = leadsTo(manifest, target, source);
      if (either && (backward || source.name === target.name)) continue;
      if (source.name === target.name) {
        scope.report.add('attribution-same-layer', pointer, { layer: source.name });
        return false;
      }
      if (leadsTo(manifest, source, target)) continue;
      const ends = { from: source.name, to: target.name };
      scope.report.add(backward ? 'backward-attribution' : 'no-path', pointer, ends);
      return false;
    }
  }
  return true;
}

/** Checks the score; reports one that needs class scores if the target has none. */
export function checkScore(
  scope: Scope,
  { score }: Pick<NormalAttribution, 'score'>,
  to: TypedSubstrate,
  pointer: string,
): boolean {
  if (score === 'logit') return true;
  const manifest = manifestOf(scope, to.network, pointer)!;
  if (!hasOutput(scope, manifest, to.network, join(pointer, 'score'))) return false;
  const classes = to.atom === 'neuron' || to.atom === 'channel';
  const hidden = to.candidates.find((layer) => !isOutput(manifest, layer));
  if (classes && !hidden) return true;
  scope.report.add('score-needs-classes', join(pointer, 'score'), {
    score,
    what: hidden ? `the layer ${hidden.name}` : `the atom ${to.atom}`,
  });
  return false;
}

/** Returns the atom whose score is subtracted: null if there is none, undefined if it has a fault (reported). */
export function checkAgainst(
  scope: Scope,
  { against }: NormalAttribution,
  to: TypedSubstrate,
  pointer: string,
): NonNullable<TypedAttribution['against']> | null | undefined {
  if (against === undefined) return null;
  const manifest = manifestOf(scope, to.network, pointer)!;
  const index = checkIndex(scope, against, { ...to, manifest, pointer: join(pointer, 'against') });
  return index?.kind === 'one' ? index.at : undefined;
}

/** Returns the method with its params bound; undefined if it does not suit `from` (reported). */
function checkMethod(
  scope: Scope,
  content: NormalAttribution,
  ends: Ends,
): TypedAttribution['method'] | undefined {
  const { method } = content;
  const { from, pointer } = ends;
  if (isParamRef(method)) return checkChoice(scope, content, method, ends);
  if (!suitsMethod(scope, content, method, ends)) return undefined;
  const { type, with: other, over, ...params } = method;
  const at = join(pointer, 'method');
  const bound = bindParams(scope, 'attribution', type, decided(scope, type, params, from), at);
  if (over !== undefined) {
    const dataset = checkPicturesName(scope, over as string, join(at, 'over'));
    return bound && dataset !== undefined ? { type, ...bound, over: dataset } : undefined;
  }
  if (other === undefined) return bound && { type, ...bound };
  const input = checkInput(scope, other as string | ParamRef, at, 'with');
  return bound && input !== undefined ? { type, ...bound, with: input } : undefined;
}

/** Returns the methods that a param chooses from, each by its defaults; undefined if one does not suit (reported). */
function checkChoice(
  scope: Scope,
  content: NormalAttribution,
  { param }: ParamRef,
  ends: Ends,
): TypedAttribution['method'] | undefined {
  const { from, pointer } = ends;
  const at = join(pointer, 'method', 'param');
  const chosen = bindParam(scope, param, 'string', at, '`method`');
  if (!chosen) return undefined;
  const among = scope.spec.params.find(({ name }) => name === param)?.among ?? [];
  const other = among.find((name) => !isChoice(name));
  if (among.length === 0 || other !== undefined) {
    const known = METHODS.map(({ name }) => name);
    return scope.report.add('method-choice', at, { param, ...(other === undefined ? {} : { other }), known });
  }
  const suit = among.every((type) => suitsMethod(scope, content, { type }, ends));
  if (!suit) return undefined;
  const of = Object.fromEntries(
    among.map((name) => [name, decided(scope, name, defaultsOf('attribution', name), from)]),
  );
  return { type: 'chosen', chosen, of };
}

/** Returns the params of a method with what is decided by the network. What changes nothing is left out: keys stay. */
function decided(
  { manifests }: Scope,
  type: string,
  params: Record<string, unknown>,
  { network, candidates }: TypedSubstrate,
): Record<string, unknown> {
  if (type !== 'linear') return params;
  const { frozen, direct, ...rest } = params;
  const manifest = available(manifests, network);
  const isOfStream = candidates.some(({ name }) => manifest && isStream(manifest, name));
  const isFrozen = frozen === 'norm' || (frozen === 'auto' && (isOfStream || direct === true));
  return { ...rest, ...(isFrozen && { frozen: 'norm' }), ...(direct === true && { direct }) };
}

/** The methods that say all by their name: from atoms, and without a param that has no default. */
const METHODS = definitions.filter(
  ({ kind, from, params }) =>
    kind === 'attribution' && from !== 'examples' && params.every(({ required }) => !required),
);

const isChoice = (name: string): boolean => METHODS.some((method) => method.name === name);
