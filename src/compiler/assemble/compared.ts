import type { TypedContent } from '../check/type.ts';
import type { ProgramParam } from '../program.ts';

/**
 * Notes of each class param the others with which it is compared: one class against itself is nothing. Compared are the
 * two sides of a difference or a ratio, and the target of an attribution with what it is held against.
 */
export function noteCompared(params: ProgramParam[], contents: TypedContent[]): ProgramParam[] {
  const pairs = contents.flatMap(pairsOf);
  return params.map((param) => {
    if (param.type !== 'class') return param;
    const others = pairs.flatMap(([a, b]) => (a === param.name ? [b] : b === param.name ? [a] : []));
    const rivals = params.filter(({ name, type, network }) => {
      return others.includes(name) && name !== param.name && type === 'class' && network === param.network;
    });
    return rivals.length === 0 ? param : { ...param, rivals: rivals.map(({ name }) => name) };
  });
}

type Pair = [string, string];

function pairsOf(content: TypedContent): Pair[] {
  if (content.kind === 'attribution') {
    const [of, against] = [targetOf(content), nameOf(content.against)];
    return of && against ? [[of, against]] : [];
  }
  if (content.kind !== 'transform') return [];
  const [of, second] = [targetOf(content.of), content.with && targetOf(content.with)];
  const within = [...pairsOf(content.of), ...(content.with ? pairsOf(content.with) : [])];
  return of && second ? [...within, [of, second]] : within;
}

/** The param that chooses the target of an attribution, whatever was done to it. */
function targetOf(content: TypedContent): string | undefined {
  if (content.kind === 'transform') return targetOf(content.of);
  return content.kind === 'attribution' && content.to.index?.kind === 'one'
    ? nameOf(content.to.index.at)
    : undefined;
}

const nameOf = (index: unknown): string | undefined =>
  typeof index === 'object' && index !== null && '$param' in index ? String(index.$param) : undefined;
