import type { AxisName } from '../../base/axis.ts';
import type { NormalContent } from '../normalize/normal-content.ts';
import { axisNames } from './axes.ts';
import type { Scope } from './scope.ts';
import { type ContentType, isBare, networkWords, sameNetwork, type TypedContent } from './type.ts';

/** Checks a content that names atoms of a network by its entries along an axis. */
export function checkMembers(
  scope: Scope,
  form: NormalContent,
  axis: AxisName,
  of: Pick<ContentType, 'network' | 'chosen'>,
  pointer: string,
): TypedContent | undefined {
  const content = scope.nested(form, pointer);
  if (!content) return undefined;
  const { type } = content;
  if (isBare(content)) {
    return scope.report.add('no-numbers', pointer, {});
  }
  if (!sameNetwork(type, of)) {
    const args = { a: networkWords(of), b: networkWords(type) };
    return scope.report.add('networks-apart', pointer, args);
  }
  const axes = axisNames(type.axes);
  return axes.includes(axis) ? content : scope.report.add('axis-missing', pointer, { axis, axes });
}
