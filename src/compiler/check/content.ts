import { join } from '../../base/pointer.ts';
import {
  isParamRef,
  isRef,
  type NormalActivation,
  type NormalAttribution,
  type NormalContent,
  type NormalTransform,
  type ParamRef,
} from '../normalize/normal.ts';
import type { Bound } from '../program.ts';
import { leadsTo } from './layers.ts';
import { checkOps } from './ops.ts';
import { manifestOf, paramOf, resolveRef, type Scope } from './scope.ts';
import { checkSubstrate, indexedAxes } from './substrate.ts';
import type { TypedContent, TypedSubstrate } from './type.ts';

/** Checks a content and gives its type; undefined when it has a fault (reported). */
export function checkContent(
  scope: Scope,
  content: NormalContent,
  pointer: string,
): TypedContent | undefined {
  if (isRef(content)) return resolveRef(scope, content.ref, pointer);
  switch (content.type) {
    case 'network': {
      const of = checkSubstrate(scope, content, pointer);
      if (!of) return undefined;
      const unit = { kind: 'none', words: '', signed: false } as const;
      const type = { axes: indexedAxes(of), kept: [], unit, network: of.network };
      if (of.candidates.some((layer) => layer.name !== 'input')) return { kind: 'substrate', of, type };
      // The bare input layer means its picture, so it needs to be clear which.
      const [only, ...others] = Object.keys(scope.spec.inputs);
      const input = checkInput(scope, others.length > 0 ? undefined : only, pointer);
      return input === undefined ? undefined : { kind: 'substrate', of, input, type };
    }
    case 'activation':
      return checkActivation(scope, content, pointer);
    case 'attribution':
      return checkAttribution(scope, content, pointer);
    case 'transform':
      return checkTransform(scope, content, pointer);
  }
}

function checkActivation(scope: Scope, content: NormalActivation, pointer: string): TypedContent | undefined {
  const of = checkSubstrate(scope, content.of, join(pointer, 'of'));
  const input = checkInput(scope, content.input, pointer);
  if (!of || input === undefined) return undefined;
  const pixels = of.candidates.every((layer) => layer.name === 'input');
  const unit = pixels
    ? ({ kind: 'pixel', words: 'pixel value, 0 to 255', signed: false } as const)
    : ({ kind: 'activation', words: 'activation', signed: signedActivation(of) } as const);
  return {
    kind: 'activation',
    of,
    input,
    type: { axes: indexedAxes(of), kept: of.kept, unit, network: of.network },
  };
}

/** Logits can be negative; what follows a rectifier is not, and is what manifests name. */
const signedActivation = (of: TypedSubstrate): boolean => of.candidates.some((l) => l.shape.length === 1);

function checkAttribution(
  scope: Scope,
  content: NormalAttribution,
  pointer: string,
): TypedContent | undefined {
  const from = checkSubstrate(scope, content.from, join(pointer, 'from'));
  const to = checkSubstrate(scope, content.to, join(pointer, 'to'));
  const input = checkInput(scope, content.input, pointer);
  if (!from || !to || input === undefined) return undefined;
  if (from.network !== to.network) {
    const known = [to.network];
    return scope.report.add('unknown-network', join(pointer, 'from'), { name: from.network, known });
  }
  if (!checkForward(scope, from, to, join(pointer, 'from', 'layer'))) return undefined;
  const needsIndex = to.atom === 'neuron' && to.axes.length > 1;
  if (needsIndex) {
    return scope.report.add('unsupported', join(pointer, 'to'), {
      what: 'attribution to every neuron of a hidden layer',
    });
  }
  const words = `attribution (${content.score})`;
  return {
    kind: 'attribution',
    from,
    to,
    input,
    method: content.method,
    score: content.score,
    relax: content.relax,
    type: {
      axes: [...indexedAxes(from), ...indexedAxes(to)],
      kept: [],
      unit: { kind: 'attribution', words, signed: true },
      network: from.network,
    },
  };
}

function checkForward(scope: Scope, from: TypedSubstrate, to: TypedSubstrate, pointer: string): boolean {
  const manifest = manifestOf(scope, from.network, pointer)!;
  for (const source of from.candidates) {
    for (const target of to.candidates) {
      if (source.name === target.name) {
        scope.report.add('attribution-same-layer', pointer, { layer: source.name });
        return false;
      }
      if (leadsTo(manifest, source, target)) continue;
      const ends = { from: source.name, to: target.name };
      scope.report.add(leadsTo(manifest, target, source) ? 'backward-attribution' : 'no-path', pointer, ends);
      return false;
    }
  }
  return true;
}

/** The input that a content looks at: named, or the document's only one. */
function checkInput(
  scope: Scope,
  input: string | ParamRef | undefined,
  pointer: string,
): Bound<string> | undefined {
  const known = Object.keys(scope.spec.inputs);
  if (input === undefined) return scope.report.add('input-needed', pointer, { known });
  const at = join(pointer, 'input');
  if (isParamRef(input)) {
    const param = paramOf(scope, input.param, join(at, 'param'));
    if (!param) return undefined;
    if (param.type === 'input') return { $param: param.name };
    const args = { param: param.name, found: param.type, wanted: 'input', where: 'an input' };
    return scope.report.add('param-type', join(at, 'param'), args);
  }
  if (known.includes(input)) return input;
  return scope.faulty.inputs.has(input)
    ? undefined
    : scope.report.add('unknown-input', at, { name: input, known });
}

function checkTransform(scope: Scope, content: NormalTransform, pointer: string): TypedContent | undefined {
  const of = checkContent(scope, content.of, join(pointer, 'of'));
  const second = content.with && checkContent(scope, content.with, join(pointer, 'with'));
  if (!of || (content.with && !second)) return undefined;
  if (of.kind === 'substrate') {
    return scope.report.add('mark-content', join(pointer, 'of'), {
      mark: 'transform',
      wanted: 'numbers',
      found: 'only atoms: wrap them in an activation or an attribution',
    });
  }
  const checked = checkOps(scope, content.ops, of, second, pointer);
  return checked && { kind: 'transform', of, with: second, ops: checked.ops, type: checked.type };
}
