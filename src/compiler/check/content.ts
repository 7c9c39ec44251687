import { ATOMS } from '../../base/atoms.ts';
import { gridOf } from '../../base/layer.ts';
import { perObject } from '../../base/per-object.ts';
import { join } from '../../base/pointer.ts';
import {
  isRef,
  type NormalActivation,
  type NormalContent,
  type NormalTransform,
} from '../normalize/normal-content.ts';
import { checkAttribution } from './attribution.ts';
import { checkInput } from './input.ts';
import { checkOps } from './ops.ts';
import { partsOf } from './parts.ts';
import { resolveRef, type Scope } from './scope.ts';
import { checkSubstrate, indexedAxes } from './substrate.ts';
import { networkOf, type TypedContent, type TypedSubstrate } from './type.ts';
import { unitOfLayer } from './unit.ts';

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
      const type = { axes: indexedAxes(of), kept: [], unit, ...networkOf(of) };
      // Needed only where it is shown: `from` an attribution it is of the attribution's input.
      const [only, ...others] = Object.keys(scope.spec.inputs);
      const input = isOfInput(of) && others.length === 0 && only !== undefined ? { input: only } : {};
      return { kind: 'substrate', of, ...input, type };
    }
    case 'activation':
      return checkActivation(scope, content, pointer);
    case 'attribution':
      return checkAttribution(scope, content, pointer);
    case 'transform':
      return checkTransform(scope, content, pointer);
  }
}

/** Whether bare atoms are of a picture: the picture itself, groups, which are found in it, places and whole layers. */
export const isOfInput = ({ atom, candidates }: TypedSubstrate): boolean =>
  ATOMS[atom].found || candidates.every((layer) => layer.name === 'input');

function checkActivation(scope: Scope, content: NormalActivation, pointer: string): TypedContent | undefined {
  const of = checkSubstrate(scope, content.of, join(pointer, 'of'));
  const input = checkInput(scope, content.input, pointer);
  if (!of || input === undefined) return undefined;
  const unit = ATOMS[of.atom].makes
    ? ({ kind: 'activation', words: 'length of the group', signed: false } as const)
    : { ...unitOfLayer(of.layer), signed: signedActivation(of) };
  return {
    kind: 'activation',
    of,
    input,
    type: { axes: indexedAxes(of), kept: of.kept, unit, ...networkOf(of) },
  };
}

/**
 * Logits can be negative, and so can a picture that was made ready for a network; what follows a rectifier is not, and
 * is what manifests name.
 */
const signedActivation = ({ atom, candidates }: TypedSubstrate): boolean =>
  ATOMS[atom].activation !== 'l2' && candidates.some((layer) => layer.name === 'input' || !gridOf(layer));

function checkTransform(scope: Scope, content: NormalTransform, pointer: string): TypedContent | undefined {
  const of = checkContent(scope, content.of, join(pointer, 'of'));
  const second = content.with && checkContent(scope, content.with, join(pointer, 'with'));
  if (!of || (content.with && !second)) return undefined;
  const bare = of.kind === 'substrate' ? 'of' : second?.kind === 'substrate' ? 'with' : undefined;
  if (bare) {
    return scope.report.add('no-numbers', join(pointer, bare), {});
  }
  const transform = checkOps(scope, content.ops, of, second, pointer);
  const steps = transform ? stepsOf(transform) : 0;
  if (steps <= MOST_STEPS) return transform;
  const what = 'operations in a row';
  return scope.report.add('too-many', pointer, { found: steps, limit: MOST_STEPS, what });
}

/** More operations in a row mean nothing to anybody; whatever follows them one by one has an end to it. */
const MOST_STEPS = 500;

/** How many operations lie between a content and the network, on the longest way. */
const stepsOf: (content: TypedContent) => number = perObject((content) => {
  switch (content.kind) {
    case 'substrate':
    case 'activation':
      return stepsTo(content.of);
    case 'attribution':
      return Math.max(stepsTo(content.from), stepsTo(content.to));
    case 'transform':
      return content.ops.length + Math.max(...partsOf(content).map(stepsOf));
  }
});

const stepsTo = ({ index }: TypedSubstrate): number =>
  index?.kind === 'content' ? 1 + stepsOf(index.content) : 1;
