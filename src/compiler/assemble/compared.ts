import { at } from '../../base/at.ts';
import { perObject } from '../../base/per-object.ts';
import { withParts } from '../check/parts.ts';
import type { TypedContent } from '../check/type.ts';
import type { ProgramParam } from '../program.ts';

/**
 * Notes of each class param the others with which it is compared: one class against itself is nothing. Compared are the
 * two sides of a difference or a ratio, and the target of an attribution with what it is held against.
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

/** The params that choose what is compared in a content, as far as params do. */
function sidesOf(content: TypedContent): [string | undefined, string | undefined] | [] {
  if (content.kind === 'attribution') return [targetOf(content), nameOf(content.against)];
  return content.kind === 'transform' && content.with ? [targetOf(content.of), targetOf(content.with)] : [];
}

/** The param that chooses the target of an attribution, whatever was done to it. */
const targetOf: (content: TypedContent) => string | undefined = perObject((content) => {
  if (content.kind === 'transform') return targetOf(content.of);
  if (content.kind === 'inputs') return targetOf(at(content.each, 0));
  return content.kind === 'attribution' && content.to.index?.kind === 'one'
    ? nameOf(content.to.index.at)
    : undefined;
});

const nameOf = (index: unknown): string | undefined =>
  typeof index === 'object' && index !== null && '$param' in index ? String(index.$param) : undefined;
