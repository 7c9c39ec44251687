import { isRef, type NormalContent } from '../normalize/normal-content.ts';

/** Returns the names of the contents that a part of a normalized document refers to. */
export function refsIn(part: unknown): Set<string> {
  const found = new Set<string>();
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if (isRef(value)) found.add(value.ref);
    for (const inner of Object.values(value)) look(inner);
  };
  look(part);
  return found;
}

/**
 * Returns the names of contents, each after those that it refers to, so that checking them in order does not recurse.
 */
export function inOrder(contents: Record<string, NormalContent>): string[] {
  const begun = new Set<string>();
  const done = new Set<string>();
  const waiting = Object.keys(contents).reverse();
  for (let id = waiting.at(-1); id !== undefined; id = waiting.at(-1)) {
    if (begun.has(id)) {
      done.add(id);
      waiting.pop();
    } else {
      begun.add(id);
      const needed = [...refsIn(contents[id])].filter(
        (ref) => Object.hasOwn(contents, ref) && !begun.has(ref),
      );
      waiting.push(...needed.reverse());
    }
  }
  return [...done];
}
