import type { TypedContent, TypedTransform } from './type.ts';

/** What a transform is made of. */
export const partsOf = ({ of, with: second, ops }: TypedTransform): TypedContent[] => [
  of,
  ...(second ? [second] : []),
  ...ops.flatMap(({ other }) => other ?? []),
];

/** Contents with all that their transforms are made of, each once, however many share it. */
export function withParts(contents: TypedContent[]): ReadonlySet<TypedContent> {
  const found = new Set(contents);
  for (const content of found) {
    if (content.kind === 'transform') for (const part of partsOf(content)) found.add(part);
  }
  return found;
}
