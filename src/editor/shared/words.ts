/** Whether each word of `lookedFor` begins a word of the text, in any order and case. */
export function hasWords(text: string, lookedFor: string): boolean {
  const present = wordsIn(text);
  return wordsIn(lookedFor).every((word) => present.some((one) => one.startsWith(word)));
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
