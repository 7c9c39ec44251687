import { KEPT } from '../../runtime/store/browser/kept-networks.ts';
import { kept } from '../kept/kept.ts';

/** Files that the reader chose, with addresses that last as long as the page. */
export class OwnPictures {
  readonly #names = new Map<string, string>();

  /** Creates an address for a file. */
  add(file: File): string {
    const url = URL.createObjectURL(file);
    this.#names.set(url, file.name);
    return url;
  }

  /** Returns the name of the file at an address. */
  name(url: string): string | undefined {
    return this.#names.get(url);
  }

  /** Whether an address belongs to a page that was closed since, or the browser keeps nothing there any more. */
  isLost(url: string): boolean {
    if (url.startsWith(KEPT)) return !kept.has(url);
    return url.startsWith('blob:') && !this.#names.has(url);
  }
}
