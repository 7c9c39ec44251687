import type { Bound } from '../program.ts';
import type { Axis, TypedContent, TypedSubstrate, TypedTransform } from './type.ts';

/** Where the entries of an axis `group` come from, and which axis they are made of. */
export type Factors =
  | { kind: 'groups'; of: TypedSubstrate; input: Bound<string>; made: Axis }
  | { kind: 'reduced'; content: TypedTransform; made: Axis };

/**
 * Finds what made the axis `group` of a content: the groups of a layer, or a `reduce` among its operations.
 * Undefined where nothing did.
 */
export function factorsOf(content: TypedContent): Factors | undefined {
  switch (content.kind) {
    case 'substrate':
    case 'activation':
      return groupsOf(content.of, content.input);
    case 'attribution':
      return groupsOf(content.from, content.input) ?? groupsOf(content.to, content.input);
    case 'transform': {
      const last = content.ops.findLastIndex(({ op }) => op === 'reduce');
      if (last < 0) return factorsOf(content.of);
      const ops = content.ops.slice(0, last + 1);
      return { kind: 'reduced', content: { ...content, ops }, made: ops[last]!.reduced! };
    }
  }
}

function groupsOf(of: TypedSubstrate, input: Bound<string> | undefined): Factors | undefined {
  const channel = of.kept.at(-1);
  if (of.atom !== 'group' || input === undefined || !channel) return undefined;
  return { kind: 'groups', of, input, made: channel };
}

/** The input that a content looks at; undefined for atoms without one. */
export function inputOf(content: TypedContent): Bound<string> | undefined {
  return content.kind === 'transform' ? inputOf(content.of) : content.input;
}
