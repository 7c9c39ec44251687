import type { Fault } from '../base/diagnostic.ts';
import type { Progress } from '../runtime/host.ts';
import { Notice } from '../runtime/views/notice.ts';
import { addStyle } from './style.ts';

/** Stands where an interface is to be: how far it is, or why it can't be had. */
export class Waiting {
  readonly dom = document.createElement('div');
  readonly #notice: Notice;
  readonly #removeStyle: () => void;

  /**
   * @param place what holds it; the interface takes its place there
   * @param onRetry the reader wants it to be tried again
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

/** Whether a page put something of its own into an element, which says more than a bar does. */
export const saysSomething = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element ? node.localName !== 'script' : node instanceof Text && node.data.trim() !== '',
  );
