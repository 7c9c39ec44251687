/** Whether a title contains all words, or parts of words. */
export function hasWords(title: string, wanted: string): boolean {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => title.toLowerCase().includes(word));
}

/** Hides the items of the page's lists that lack the words, and sections without visible items. */
export function filterBy(wanted: string): void {
  for (const item of document.querySelectorAll<HTMLElement>('.list li')) {
    item.hidden = !hasWords(item.textContent ?? '', wanted);
  }
  const sections = [...document.querySelectorAll<HTMLElement>('main section')];
  for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
  document.querySelector<HTMLElement>('.none')!.hidden = sections.some(({ hidden }) => !hidden);
}
