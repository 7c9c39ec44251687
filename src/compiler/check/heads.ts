import { join } from '../../base/pointer.ts';
import type { NormalElement } from '../normalize/normal-view.ts';
import { axisWords } from './axes.ts';
import type { Scope } from './scope.ts';
import type { TypedContent } from './type.ts';

/** Reports the number of a head that a pattern does not have. One that a param holds is looked up at run time. */
export function checkHead(
  scope: Scope,
  { mark, head }: NormalElement,
  { type }: TypedContent,
  pointer: string,
): void {
  if (mark !== 'pattern' || head === undefined) return;
  const at = join(pointer, 'head');
  const axis = type.axes.find(({ name }) => name === 'head');
  if (!axis) scope.report.add('axis-missing', at, { axis: 'head', axes: axisWords(type.axes) });
  else if (typeof head === 'number' && axis.size !== null && head >= axis.size)
    scope.report.add('index-range', at, { index: head, size: axis.size, layer: 'head' });
}
