import { distance } from 'fastest-levenshtein';

/** Longer names are never typed by hand; comparing them would only cost time. */
const LONGEST = 80;

/**
 * The known name that the author most likely meant, or undefined when none is near.
 * Near: one name begins with the other, or an edit distance (Levenshtein, ignoring case) of at most a third of the length.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  return nearestAll(name, known, 1)[0];
}

/** The nearest `count` known names, best first; only those that are near. */
export function nearestAll(name: string, known: readonly string[], count: number): string[] {
  if (name.length === 0 || name.length > LONGEST) return [];
  const wanted = name.toLowerCase();
  return known
    .filter((candidate) => candidate.length <= LONGEST)
    .map((candidate) => ({ candidate, far: distanceTo(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(1, Math.max(name.length, candidate.length) / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** A beginning of three letters or more counts as one edit (`attr`), two letters swapped as well (`tabel`). */
function distanceTo(wanted: string, candidate: string): number {
  if (wanted === candidate) return 0;
  const [short, long] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  if (short.length >= 3 && long.startsWith(short)) return 1;
  const far = distance(wanted, candidate);
  return far === 2 && letters(wanted) === letters(candidate) ? 1 : far;
}

function letters(name: string): string {
  return [...name].sort().join('');
}
