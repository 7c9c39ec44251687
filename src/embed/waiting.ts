import type { Fault } from '../base/diagnostic.ts';
import type { Progress } from '../runtime/host.ts';
import { Notice } from '../runtime/views/notice.ts';
import { addStyle } from './style.ts';

/** Shows, in place of an interface, how far its loading is, or why it failed. */
export class Waiting {
  readonly dom = document.createElement('div');
  readonly #notice: Notice;
  readonly #removeStyle: () => void;

  /**
   * @param place the element that holds it, and later the interface
   * @param onRetry called when the reader wants to try again
   */
  constructor(place: HTMLElement, onRetry: () => void) {
    this.#notice = new Notice(onRetry);
    this.dom.className = 'vt-interface vt-waiting';
    this.dom.append(this.#notice.dom);
    this.#removeStyle = addStyle(place);
    place.replaceChildren(this.dom);
    this.progress({});
  }

  progress(progress: Partial<Progress>): void {
    this.#notice.waiting(progress);
  }

  failed(fault: Fault): void {
    this.#notice.failed(fault);
  }

  end(): void {
    this.dom.remove();
    this.#removeStyle();
  }
}

/** Whether a page put content of its own into an element, which is shown instead of a progress bar. */
export const saysSomething = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element ? node.localName !== 'script' : node instanceof Text && node.data.trim() !== '',
  );
