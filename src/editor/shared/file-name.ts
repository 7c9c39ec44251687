/** Makes a file name from words: `Why this class?` gives `why-this-class.json`. */
export function fileName(words: string, ending: string): string {
  const plain = words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'interface'}.${ending}`;
}
