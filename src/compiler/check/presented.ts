import { at } from '../../base/at.ts';
import { perObject } from '../../base/per-object.ts';
import type { TypedContent, TypedSubstrate, TypedTransform } from './type.ts';

/**
 * Returns the substrate whose atoms are on screen: the source of an attribution, unless it is a single atom and the
 * target is not. Examples of a dataset are no part of a network.
 */
export const presented: (content: TypedContent) => TypedSubstrate | undefined = perObject((content) => {
  switch (content.kind) {
    case 'transform':
      return presented(givesCounterparts(content) ? content.with! : content.of);
    case 'inputs':
    case 'stack':
      return presented(at(content.each, 0));
    case 'examples':
      return presented(content.each);
    case 'influence':
      return content.to;
    case 'tracin':
      return presented(content.number);
    case 'dataset':
    case 'weights':
    case 'faithfulness':
    case 'agreement':
    case 'dictionary':
      return undefined;
    case 'connections':
      return content.to;
    case 'attribution':
      return content.from.index?.kind === 'one' && content.to.index?.kind !== 'one'
        ? content.to
        : content.from;
    default:
      return content.of;
  }
});

/** Whether the atoms of a transform are those of its second content. */
const givesCounterparts = ({ ops }: TypedTransform): boolean =>
  ops.some(({ op, params }) => op === 'match' && params.give === 'counterparts');
