import { fault } from '../base/messages.ts';
import type { Live } from './options.ts';

/** Says that something was not computed beforehand, and offers to compute it. */
export class Offer {
  readonly dom = document.createElement('div');
  readonly #words = document.createElement('span');

  constructor(live: Live, onAccept: () => void) {
    this.dom.className = 'vt-offer';
    this.dom.setAttribute('role', 'status');
    this.dom.hidden = true;
    this.dom.append(this.#words);
    if (live === 'always') return;
    this.#words.textContent = fault('not-live', { live }).message;
    if (live === 'never') return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Compute live';
    button.addEventListener('click', onAccept);
    this.dom.append(button);
  }

  show(): void {
    this.dom.hidden = false;
  }

  hide(): void {
    this.dom.hidden = true;
  }
}
