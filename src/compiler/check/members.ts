import type { AxisName } from '../../base/axis.ts';
import type { NormalContent } from '../normalize/normal-content.ts';
import { checkContent } from './content.ts';
import type { Scope } from './scope.ts';
import { axisNames, type TypedContent } from './type.ts';

/** Checks a content that names atoms of a network by the entries along its axis of a name. */
export function checkMembers(
  scope: Scope,
  form: NormalContent,
  axis: AxisName,
  network: string,
  pointer: string,
): TypedContent | undefined {
  const content = checkContent(scope, form, pointer);
  if (!content) return undefined;
  const { type, kind } = content;
  if (kind === 'substrate') {
    const args = { mark: axis, wanted: 'entries of a content with numbers', found: 'atoms without numbers' };
    return scope.report.add('mark-content', pointer, args);
  }
  if (type.network !== network) {
    return scope.report.add('unknown-network', pointer, { name: type.network, known: [network] });
  }
  const axes = axisNames(type.axes);
  return axes.includes(axis) ? content : scope.report.add('axis-missing', pointer, { axis, axes });
}
