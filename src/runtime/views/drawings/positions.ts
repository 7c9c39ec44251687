import type { Place } from './place.ts';

interface Position {
  x: number;
  y: number;
}

/** The position that is pointed at now, here or in another view; undefined when none is. */
export function passingPosition({ element, session }: Place): Position | undefined {
  for (const { param, field } of element.selects) {
    const passing = field === 'position' ? session.params.passing(param) : null;
    if (passing !== null) return passing as Position;
  }
  return undefined;
}

/** Calls back whenever a position that the element selects changes. Returns a function that ends it. */
export function watchPositions({ element, session }: Place, listener: () => void): () => void {
  const params = new Set(
    element.selects.filter(({ field }) => field === 'position').map(({ param }) => param),
  );
  return session.onParam((name) => {
    if (params.has(name)) listener();
  });
}
