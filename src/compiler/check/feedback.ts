import { aspectOf } from '../../base/input.ts';
import type { Mask } from '../../base/mask.ts';
import { join } from '../../base/pointer.ts';
import type { NormalFeedback, NormalGuided } from '../normalize/normal.ts';
import { isParamRef, type ParamRef } from '../normalize/normal-content.ts';
import type { OrParam } from '../program.ts';
import { bindParam } from './bind.ts';
import { checkOnePicture } from './input.ts';
import type { TypedFeedback } from './made-type.ts';
import { available } from './manifests.ts';
import { checkMask } from './masks.ts';
import type { Scope } from './scope.ts';

/** Checks the feedback of a network; undefined if a part of it has a fault. */
export function checkFeedback(
  scope: Scope,
  { of, feedback }: NormalGuided,
  id: string,
): TypedFeedback[] | undefined {
  const checked = feedback.map((one, i) => checkOne(scope, one, of, join('/networks', id, 'feedback', i)));
  return checked.includes(undefined) ? undefined : (checked as TypedFeedback[]);
}

function checkOne(
  scope: Scope,
  { input: written, ignore }: NormalFeedback,
  of: string,
  pointer: string,
): TypedFeedback | undefined {
  const input = checkOnePicture(scope, written, pointer);
  const mask = checkIgnored(scope, ignore, of, join(pointer, 'ignore'));
  return input !== undefined && mask ? { input, ignore: mask } : undefined;
}

function checkIgnored(
  scope: Scope,
  ignore: Mask | ParamRef,
  of: string,
  pointer: string,
): OrParam<Mask> | undefined {
  if (!isParamRef(ignore)) return checkMask(scope, ignore, pointer);
  const bound = bindParam(scope, ignore.param, 'mask', join(pointer, 'param'), 'this place');
  const painted = scope.params.get(ignore.param)?.network;
  if (!bound || painted === undefined) return bound;
  const [seen, wanted] = [aspectSeen(scope, painted), aspectSeen(scope, of)];
  if (seen === wanted || seen === undefined || wanted === undefined) return bound;
  return scope.report.add('mask-aspect', join(pointer, 'param'), { param: ignore.param, painted, of });
}

/** Returns height by width of the pictures that a network sees; undefined where it is not known. */
function aspectSeen({ manifests }: Scope, network: string): number | undefined {
  const manifest = available(manifests, network);
  return manifest && aspectOf(manifest.input);
}
