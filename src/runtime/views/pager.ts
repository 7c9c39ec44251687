import type { Value } from '../../base/value.ts';
import type { ProgramElement } from '../../compiler/program.ts';
import type { Session } from '../session.ts';

/** Which page of its entries an element shows, with buttons for the others. Hidden where there is one page only. */
export class Pager {
  readonly dom = document.createElement('div');
  readonly #session: Session;
  readonly #words = document.createElement('span');
  readonly #buttons = { back: button('‹', 'Page before'), on: button('›', 'Next page') };
  #pages: ProgramElement['pages'];
  #last = 1;

  constructor(session: Session) {
    this.#session = session;
    this.dom.className = 'vt-pager';
    this.dom.hidden = true;
    const { back, on } = this.#buttons;
    back.addEventListener('click', () => this.#turn(-1));
    on.addEventListener('click', () => this.#turn(1));
    this.#words.setAttribute('aria-live', 'polite');
    this.dom.append(back, this.#words, on);
  }

  /** Shows what the value of an element holds: the note `page` of one page of it. */
  show({ pages }: ProgramElement, content: Value | undefined): void {
    this.#pages = pages;
    const { from = 0, size = 0 } = (content?.notes?.page ?? {}) as { from?: number; size?: number };
    const count = pages?.count ?? 1;
    this.#last = Math.max(1, Math.ceil(size / count));
    this.dom.hidden = pages === undefined || this.#last === 1;
    this.#words.textContent = `${from + 1} to ${Math.min(size, from + count)} of ${size}`;
    this.#buttons.back.disabled = from === 0;
    this.#buttons.on.disabled = from + count >= size;
  }

  #turn(by: number): void {
    if (!this.#pages) return;
    const { param } = this.#pages;
    const now = Number(this.#session.get(param) ?? 1);
    this.#session.set(param, Math.min(this.#last, Math.max(1, now + by)), { by: 'control' });
  }
}

function button(sign: string, label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = sign;
  made.setAttribute('aria-label', label);
  return made;
}
