/** Shows a text in a dialog, to be read and copied. */
export function showText(place: HTMLElement, title: string, text: string): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'vt-text';
  dialog.setAttribute('aria-label', title);
  const shown = document.createElement('pre');
  shown.tabIndex = 0;
  shown.textContent = text;
  dialog.append(
    button('Copy', () => void navigator.clipboard?.writeText(text)),
    button('Close', () => dialog.close()),
    shown,
  );
  dialog.addEventListener('close', () => dialog.remove());
  place.append(dialog);
  dialog.showModal();
}

function button(label: string, act: () => void): HTMLElement {
  const found = document.createElement('button');
  found.type = 'button';
  found.textContent = label;
  found.addEventListener('click', act);
  return found;
}
