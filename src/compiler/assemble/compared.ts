import { at } from '../../base/at.ts';
import { perObject } from '../../base/per-object.ts';
import { withParts } from '../check/parts.ts';
import type { TypedContent } from '../check/type.ts';
import type { ProgramParam } from '../program.ts';

/**
 * Adds to each class param the class params that it is compared with, since comparing a class with itself is
 * meaningless. Compared are the two sides of a difference or ratio, and the target of an attribution with its
 * `against`.
 */
export function noteCompared(params: ProgramParam[], contents: TypedContent[]): ProgramParam[] {
  const compared = new Map(params.map(({ name }) => [name, new Set<string>()]));
  for (const content of withParts(contents)) {
    const [a, b] = sidesOf(content);
    if (a === undefined || b === undefined) continue;
    compared.get(a)?.add(b);
    compared.get(b)?.add(a);
  }
  return params.map((param) => {
    if (param.type !== 'class') return param;
    const others = compared.get(param.name)!;
    const rivals = params.filter(({ name, type, network }) => {
      return others.has(name) && name !== param.name && type === 'class' && network === param.network;
    });
    return rivals.length === 0 ? param : { ...param, rivals: rivals.map(({ name }) => name) };
  });
}

/** Returns the params that choose the two compared sides of a content; undefined for a side that no param chooses. */
function sidesOf(content: TypedContent): [string | undefined, string | undefined] | [] {
  if (content.kind === 'attribution') return [targetOf(content), nameOf(content.against)];
  return content.kind === 'transform' && content.with ? [targetOf(content.of), targetOf(content.with)] : [];
}

/** Returns the param that chooses the target of an attribution, also after transforms. */
const targetOf: (content: TypedContent) => string | undefined = perObject((content) => {
  if (content.kind === 'transform') return targetOf(content.of);
  if (content.kind === 'inputs') return targetOf(at(content.each, 0));
  if (content.kind === 'examples') return targetOf(content.each);
  return content.kind === 'attribution' && content.to.index?.kind === 'one'
    ? nameOf(content.to.index.at)
    : undefined;
});

const nameOf = (index: unknown): string | undefined =>
  typeof index === 'object' && index !== null && '$param' in index ? String(index.$param) : undefined;
