import { type Definition, definitionOf } from '../../../schema/dist/definitions.ts';
import type { Atom } from '../../base/atoms.ts';
import { join } from '../../base/pointer.ts';
import { attendedStreams, isStream, patternsOf } from '../../base/transformer.ts';
import { defaultsOf } from '../normalize/defaults.ts';
import type { NormalAttribution, NormalMethod } from '../normalize/normal-content.ts';
import { isMap } from './axes.ts';
import { leadsTo } from './layers.ts';
import { manifestOf, type Scope } from './scope.ts';
import type { TypedSubstrate } from './type.ts';

/** Both ends of an attribution, and where it is written. */
export interface Ends {
  from: TypedSubstrate;
  to: TypedSubstrate;
  pointer: string;
}

/** Whether a method suits both ends of an attribution and the score that it is of; reports what does not. */
export function suitsMethod(
  scope: Scope,
  { relax, score }: NormalAttribution,
  method: NormalMethod,
  ends: Ends,
): boolean {
  const { report } = scope;
  const { from, pointer } = ends;
  if (relax && method.type !== 'linear') {
    const what = `\`relax\` with the method \`${method.type}\``;
    report.add('unsupported', join(pointer, 'relax'), { what });
    return false;
  }
  const definition = definitionOf('attribution', method.type)!;
  const { atoms, scores } = definition;
  if (scores && !(scores as string[]).includes(score)) {
    const what = `the score \`${score}\` with the method \`${method.type}\``;
    report.add('unsupported', join(pointer, 'score'), { what });
    return false;
  }
  if (!suitsInput(scope, definition, ends)) return false;
  const onMaps = relax || definition.maps === true;
  const suits = atoms === undefined || (atoms as Atom[]).includes(from.atom);
  if (!onMaps && !suits) {
    const what = `the method \`${method.type}\` from the atom \`${from.atom}\``;
    report.add('unsupported', join(pointer, 'from'), { what });
    return false;
  }
  if (onMaps && !(isMap(from.axes) && suits)) {
    const what = relax ? 'A relaxed attribution' : `The method \`${method.type}\``;
    report.add('attribution-needs-positions', join(pointer, 'from'), { what, atom: from.atom });
    return false;
  }
  if (method.type === 'rollout') return suitsRollout(scope, ends);
  warnOfNothing(scope, method, ends);
  return true;
}

/** Methods that go step by step from a baseline of the layer to what it is. */
const ALONG_PATHS = ['integrated', 'paths'];

/** Warns of a path of all tokens of a text from zero to a residual stream, along which most happens next to zero. */
function warnOfNothing(scope: Scope, { type, ...params }: NormalMethod, { from, pointer }: Ends): void {
  const { baseline } = { ...defaultsOf('attribution', type), ...params };
  if (!ALONG_PATHS.includes(type) || baseline !== 'zero') return;
  const manifest = manifestOf(scope, from.network, pointer)!;
  if (manifest.input.kind !== 'tokens') return;
  const stream = from.candidates.find(({ name }) => isStream(manifest, name));
  if (stream)
    scope.report.add('path-from-nothing', join(pointer, 'method'), { method: type, layer: stream.name });
}

/** Whether a method has a meaning for what the network reads; reports one that has none. */
function suitsInput(scope: Scope, { name, inputs, params }: Definition, { from, pointer }: Ends): boolean {
  const { kind = 'picture' } = manifestOf(scope, from.network, pointer)!.input;
  if (inputs && !inputs.includes(kind)) {
    scope.report.add('method-input', join(pointer, 'method'), { method: name });
    return false;
  }
  const exchanges = params.some(({ type }) => type === 'input');
  if (kind === 'tokens' && !exchanges && from.candidates.some((layer) => layer.name === 'input')) {
    scope.report.add('attribution-from-text', join(pointer, 'from'), { method: name });
    return false;
  }
  return true;
}

/** Whether attention can be rolled out between all layers that both ends can be; reports where it can't. */
function suitsRollout(scope: Scope, { from, to, pointer }: Ends): boolean {
  const manifest = manifestOf(scope, from.network, pointer)!;
  const streams = attendedStreams(manifest);
  const patterns = patternsOf(manifest);
  for (const source of from.candidates) {
    if (!streams.includes(source)) {
      const names = streams.map(({ name }) => name);
      scope.report.add('rollout-from', join(pointer, 'from'), { layer: source.name, streams: names });
      return false;
    }
    const after = patterns.filter((pattern) => leadsTo(manifest, source, pattern));
    if (!to.candidates.every((target) => after.some((pattern) => leadsTo(manifest, pattern, target)))) {
      scope.report.add('no-attention', join(pointer, 'from'), { from: source.name });
      return false;
    }
  }
  return true;
}
