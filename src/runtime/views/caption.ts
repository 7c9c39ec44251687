import type { ParamValue, Caption as Words } from '../../compiler/program.ts';
import type { Session } from '../session.ts';

/** A sentence under an element, of which some words set params or lead to a page. Always text, never HTML. */
export class Caption {
  readonly dom = document.createElement('p');
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
    this.dom.className = 'vt-caption';
  }

  set(words: Words | undefined): void {
    this.dom.hidden = !words || words.length === 0;
    this.dom.replaceChildren(
      ...(words ?? []).map((part) => {
        if (typeof part === 'string') return part;
        return 'href' in part ? address(part.text, part.href) : this.#link(part.text, part.set);
      }),
    );
  }

  #link(text: string, set: Record<string, ParamValue>): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => {
      for (const [name, value] of Object.entries(set)) this.#session.set(name, value, { by: 'caption' });
    });
    return button;
  }
}

/** A link to a page, which learns nothing of this one; words alone for any other address, as a pack's program may have. */
function address(text: string, href: string): HTMLAnchorElement | string {
  if (!href.startsWith('https://')) return text;
  const link = document.createElement('a');
  Object.assign(link, { href, textContent: text, target: '_blank', rel: 'noopener noreferrer' });
  return link;
}
