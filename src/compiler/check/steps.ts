import { perObject } from '../../base/per-object.ts';
import { partsOf } from './parts.ts';
import type { TypedContent, TypedSubstrate } from './type.ts';

/** More operations in a row mean nothing to anybody; whatever follows them one by one has an end to it. */
export const MOST_STEPS = 500;

/** How many operations lie between a content and the network, on the longest way. */
export const stepsOf: (content: TypedContent) => number = perObject((content) => {
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
