/** Renders lines as paragraphs of plain text, never as markup. */
export function paragraphs(lines: readonly string[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cm-said';
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    box.append(paragraph);
  }
  return box;
}
