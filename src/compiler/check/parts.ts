import type { TypedContent, TypedSubstrate } from './type.ts';

/** Returns the contents that a content is made of. */
export function partsOf(content: TypedContent): TypedContent[] {
  switch (content.kind) {
    case 'dataset':
    case 'weights':
    case 'agreement':
    case 'dictionary':
    case 'connections':
      return [];
    case 'substrate':
    case 'activation':
    case 'doubt':
      return directionsOf(content.of);
    case 'attribution':
      return [...directionsOf(content.from), ...directionsOf(content.to)];
    case 'inputs':
    case 'stack':
      return content.each;
    case 'examples':
      return [content.each];
    case 'faithfulness':
      return [...content.of.values()];
    case 'tracin':
      return [content.number];
    case 'influence': {
      const { examples } = content;
      return typeof examples === 'object' && 'content' in examples ? [examples.content] : [];
    }
    case 'transform': {
      const { of, with: second, ops } = content;
      return [of, ...(second ? [second] : []), ...ops.flatMap(({ other }) => other ?? [])];
    }
  }
}

const directionsOf = ({ directions }: TypedSubstrate): TypedContent[] => (directions ? [directions] : []);

/** Returns contents with everything that they are made of, each once. */
export function withParts(contents: TypedContent[]): ReadonlySet<TypedContent> {
  const found = new Set(contents);
  for (const content of found) {
    for (const part of partsOf(content)) found.add(part);
  }
  return found;
}
