import type { Result } from '../result.ts';

/** Gives the reader the interface as a file. */
export async function save(shown: Pick<Result, 'toImage'>, type: 'png' | 'svg'): Promise<void> {
  const url = URL.createObjectURL(await shown.toImage({ type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `interface.${type}`;
  link.click();
  // The download has begun by then, and holds the file itself.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Lets the reader choose a picture to look at. */
export function choosePicture(shown: Pick<Result, 'usePicture'>, place: HTMLElement): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = 'image/*';
  field.hidden = true;
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    field.remove();
    if (file) void shown.usePicture(file);
  });
  field.addEventListener('cancel', () => field.remove());
  place.append(field);
  field.click();
}

/** Opens a document in an editor, in a window of its own: the text travels in the address's fragment. */
export async function openInEditor(editor: string | URL, text: string, address: URL): Promise<void> {
  const { anywhere } = await import('./anywhere.ts');
  const url = new URL(editor, document.baseURI);
  url.hash = new URLSearchParams({ text: anywhere(text, address) }).toString();
  window.open(url, '_blank', 'noopener');
}
