import { at } from '../../base/at.ts';
import { join } from '../../base/pointer.ts';
import type { NormalStack } from '../normalize/normal-content.ts';
import { axesApart } from './axes.ts';
import type { Scope } from './scope.ts';
import { type Axis, isBare, sameNetwork, type TypedContent, type TypedStack } from './type.ts';

/** Checks contents that are put one after the other: as many as layers, with the same axes and unit. */
export function checkStack(
  scope: Scope,
  { layers, of }: NormalStack,
  pointer: string,
): TypedStack | undefined {
  if (of.length !== layers.length) {
    const args = { found: of.length, wanted: layers.length };
    return scope.report.add('stack-length', join(pointer, 'of'), args);
  }
  const checked = of.map((content, i) => scope.nested(content, join(pointer, 'of', i)));
  if (checked.includes(undefined)) return undefined;
  const each = checked as TypedContent[];
  const bare = each.findIndex(isBare);
  if (bare >= 0) return scope.report.add('no-numbers', join(pointer, 'of', bare), {});
  const first = at(each, 0);
  const unlike = each.findIndex((other) => !isAlike(first, other));
  if (unlike >= 0) {
    const args = axesApart(first.type.axes, at(each, unlike).type.axes);
    return scope.report.add('stack-unlike', join(pointer, 'of', unlike), args);
  }
  const { type } = first;
  const axes = [
    { name: 'layer', size: layers.length } as const,
    ...type.axes.map((axis, i) => common(axis, i, each)),
  ];
  return { kind: 'stack', layers, each, type: { ...type, axes, kept: [] } };
}

function isAlike({ type: a }: TypedContent, { type: b }: TypedContent): boolean {
  const axes =
    a.axes.length === b.axes.length &&
    a.axes.every(({ name, size }, i) => {
      const other = at(b.axes, i);
      return name === other.name && size === other.size;
    });
  return axes && a.unit.kind === b.unit.kind && sameNetwork(a, b);
}

/** Returns an axis, of no layer where each content has that of its own. */
function common({ layer, ...axis }: Axis, place: number, each: TypedContent[]): Axis {
  const isShared = each.every(({ type }) => at(type.axes, place).layer === layer);
  return isShared && layer !== undefined ? { ...axis, layer } : axis;
}
