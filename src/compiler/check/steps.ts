import { perObject } from '../../base/per-object.ts';
import { partsOf } from './parts.ts';
import type { TypedContent, TypedSubstrate } from './type.ts';

/** The most operations in a row, which bounds recursion over them. More serve no purpose. */
export const MOST_STEPS = 500;

/** Returns the largest number of operations between a content and the network. */
export const stepsOf: (content: TypedContent) => number = perObject((content) => {
  switch (content.kind) {
    case 'dataset':
    case 'weights':
    case 'agreement':
    case 'dictionary':
      return 1;
    case 'substrate':
    case 'activation':
    case 'doubt':
      return stepsTo(content.of);
    case 'influence':
      return Math.max(stepsTo(content.to), ...partsOf(content).map((part) => 1 + stepsOf(part)));
    case 'tracin':
      return 1 + stepsOf(content.number);
    case 'attribution':
      return Math.max(stepsTo(content.from), stepsTo(content.to));
    case 'connections':
      return stepsTo(content.to);
    case 'inputs':
      return Math.max(...content.each.map(stepsOf));
    case 'stack':
      return 1 + Math.max(...content.each.map(stepsOf));
    case 'examples':
      return stepsOf(content.each);
    case 'faithfulness':
      return 1 + Math.max(...partsOf(content).map(stepsOf));
    case 'transform':
      return content.ops.length + Math.max(...partsOf(content).map(stepsOf));
  }
});

const stepsTo = ({ index, directions }: TypedSubstrate): number =>
  1 + Math.max(index?.kind === 'content' ? stepsOf(index.content) : 0, directions ? stepsOf(directions) : 0);
