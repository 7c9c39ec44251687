/** Uniform numbers in 0..1. */
export type Random = () => number;

/** One of a list. */
export const pickOf = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** A word with one slip of the fingers: two letters swapped, one left out, doubled, or another in its place. */
export function misspelt(random: Random, word: string): string {
  const at = Math.floor(random() * word.length);
  const [before, letter, behind] = [word.slice(0, at), word[at] ?? 'x', word.slice(at + 1)];
  const other = pickOf(random, [
    behind === '' || behind[0] === letter
      ? `${before}${letter}${letter}`
      : before + behind[0] + letter + behind.slice(1),
    word.length > 2 ? before + behind : `${word}x`,
    before + letter + letter + behind,
    before + (letter === 'e' ? 'r' : 'e') + behind,
  ]);
  return other === word ? `${word}x` : other;
}
