import { at } from '../../base/at.ts';
import { isAlong } from '../../base/atoms.ts';
import { perObject } from '../../base/per-object.ts';
import { isFound } from './found.ts';
import type { Axis, TypedContent, TypedInput, TypedSubstrate, TypedTransform } from './type.ts';

/**
 * The origin of an axis `group` or `direction`. `made` is the axis that its entries are directions in; `reduced` means a
 * transform after its first `ops` operations. Of groups that are found in a picture, `input` is that.
 */
export type Factors =
  | { kind: 'groups'; of: TypedSubstrate; input: TypedInput | undefined; made: Axis }
  | { kind: 'reduced'; content: TypedTransform; ops: number; made: Axis };

/**
 * Returns the origin of the axis `group` of a content, or `direction`: the groups of a layer, its directions, or a `reduce`
 * among its operations.
 * Undefined if it has no such axis.
 */
export const factorsOf: (content: TypedContent) => Factors | undefined = perObject((content) => {
  switch (content.kind) {
    case 'substrate':
    case 'activation':
      return groupsOf(content.of, content.input);
    case 'attribution':
      return groupsOf(content.from, content.input) ?? groupsOf(content.to, content.input);
    case 'examples':
      return factorsOf(content.each);
    case 'inputs':
    case 'stack':
    case 'dataset':
    case 'weights':
    case 'connections':
    case 'influence':
    case 'tracin':
    case 'faithfulness':
    case 'agreement':
    case 'dictionary':
    case 'doubt':
      return undefined;
    case 'transform':
      return factorsAfter(content, content.ops.length);
  }
});

/** Returns the origin of the axis `group` of a transform after its first `ops` operations. */
export function factorsAfter(content: TypedTransform, ops: number): Factors | undefined {
  const last = content.ops.slice(0, ops).findLastIndex(({ op }) => op === 'reduce');
  if (last < 0) return factorsOf(content.of);
  return { kind: 'reduced', content, ops: last + 1, made: at(content.ops, last).reduced! };
}

function groupsOf(of: TypedSubstrate, input: TypedInput | undefined): Factors | undefined {
  const channel = of.kept.at(-1);
  if (!isAlong(of) || !channel || (isFound(of) && input === undefined)) return undefined;
  return { kind: 'groups', of, input, made: channel };
}

/** Returns the input that a content looks at; undefined for atoms without one, and for several inputs. */
export const inputOf: (content: TypedContent) => TypedInput | undefined = perObject((content) => {
  if (content.kind === 'transform') return inputOf(content.of);
  if (content.kind === 'stack') {
    const [first, ...others] = content.each.map(inputOf);
    return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
  }
  return 'input' in content ? content.input : undefined;
});

/** Returns the inputs along the axis `input` of a content; undefined if it has none. */
export const inputsOf: (content: TypedContent) => string[] | undefined = perObject((content) => {
  if (content.kind === 'transform') return inputsOf(content.of);
  return content.kind === 'inputs' ? content.inputs : undefined;
});
