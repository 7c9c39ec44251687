import { part } from '../../runtime/part.ts';
import { askForFiles } from '../ask-files.ts';
import type { Result } from '../result.ts';

/** Downloads the interface as a file. */
export async function save(shown: Pick<Result, 'toImage'>, type: 'png' | 'svg'): Promise<void> {
  const url = URL.createObjectURL(await shown.toImage({ type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `interface.${type}`;
  link.click();
  // By then the download has begun, and holds the file itself.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Lets the reader choose a picture to look at. */
export async function choosePicture(shown: Pick<Result, 'usePicture'>, place: HTMLElement): Promise<void> {
  const [file] = await askForFiles('image/*', { multiple: false, place });
  if (file) await shown.usePicture(file);
}

/** Opens a document in an editor, in a window of its own: the text travels in the address's fragment. */
export async function openInEditor(editor: string | URL, text: string, address: URL): Promise<void> {
  const { anywhere } = await part(() => import('./anywhere.ts'));
  const url = new URL(editor, document.baseURI);
  url.hash = new URLSearchParams({ text: anywhere(text, address) }).toString();
  window.open(url, '_blank', 'noopener');
}
