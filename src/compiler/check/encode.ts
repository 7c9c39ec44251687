import { definitionOf } from '../../../schema/dist/definitions.ts';
import { at } from '../../base/at.ts';
import { join } from '../../base/pointer.ts';
import type { NormalElement } from '../normalize/normal-view.ts';
import { axesApart, axisNames } from './axes.ts';
import { checkContent } from './content.ts';
import type { Scope } from './scope.ts';
import { hasPair, withoutPair } from './shows.ts';
import { isBare, type TypedContent } from './type.ts';

/** What sets the visual channels of an element: fields of its content, and other contents. */
export interface TypedEncode {
  fields: Record<string, string>;
  contents: Record<string, TypedContent>;
}

/** Fields of every content, besides its axes. */
const OF_ALL = ['value', 'magnitude', 'index', 'label'];

/** Checks the encodings of an element: its mark has the channels, and what sets them fits its content. */
export function checkEncode(
  scope: Scope,
  { mark, arrange, encode = {} }: NormalElement,
  content: TypedContent,
  pointer: string,
): TypedEncode {
  const name = (mark ?? arrange)!;
  const known = definitionOf(mark ? 'mark' : 'arrange', name)?.encode ?? [];
  const typed: TypedEncode = { fields: {}, contents: {} };
  for (const [channel, by] of Object.entries(encode)) {
    const at = join(pointer, 'encode', channel);
    if (!known.includes(channel as 'size')) {
      scope.report.add('encode-ignored', at, { mark: name, channel, known });
    } else if (typeof by === 'string') {
      if (checkField(scope, by, content, at)) typed.fields[channel] = by;
    } else {
      const other = checkContent(scope, by, at);
      if (other && checkSameAtoms(scope, other, content, at)) typed.contents[channel] = other;
    }
  }
  return typed;
}

function checkField(scope: Scope, field: string, content: TypedContent, pointer: string): boolean {
  const axes = axisNames(content.type.axes);
  const known = [...OF_ALL, ...axes];
  if (known.includes(field)) return true;
  scope.report.add('axis-missing', pointer, { axis: field, axes: known });
  return false;
}

/** Checks that a content has one number for each entry of another: the same axes in the same layers. */
export function checkSameAtoms(
  scope: Scope,
  other: TypedContent,
  content: TypedContent,
  pointer: string,
): boolean {
  const shown = hasPair(content) ? withoutPair(content).type.axes : content.type.axes;
  const given = other.type.axes;
  if (isBare(other)) {
    scope.report.add('no-numbers', pointer, {});
    return false;
  }
  const same =
    given.length === shown.length &&
    given.every(({ name, layer, dataset }, i) => {
      const wanted = at(shown, i);
      const alike = name === wanted.name && dataset === wanted.dataset;
      return alike && JSON.stringify(layer) === JSON.stringify(wanted.layer);
    });
  if (!same) scope.report.add('axes-differ', pointer, axesApart(shown, given));
  return same;
}
