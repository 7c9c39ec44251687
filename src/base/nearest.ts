import { distance } from 'fastest-levenshtein';

/** Longer names are not typed by hand, so comparing them would only cost time. */
const LONGEST = 80;

/** Returns the known name that the author most likely meant, or undefined if none is near. See {@link nearestAll}. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  return nearestAll(name, known, 1)[0];
}

/**
 * Returns up to `count` known names near this one, best first. Near: one of at least three letters is a prefix of the
 * other, or the edit distance (Levenshtein, ignoring case) is at most a third of the longer length, or 1.
 */
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

/**
 * Returns the edit distance, where a prefix of three letters or more counts as 1 (`attr`), as do two swapped letters
 * (`tabel`).
 */
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
