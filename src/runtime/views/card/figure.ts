/** Says what a canvas shows to who can't see it. */
export function named(canvas: HTMLCanvasElement, words: string): void {
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', words);
}

/** Returns a figure with its caption. */
export function titled(words: string, content: HTMLElement): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = words;
  figure.append(caption, content);
  return figure;
}
