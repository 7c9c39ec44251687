import { toFault } from '../../fault.ts';
import type { PictureRequest } from '../../host.ts';
import { facesOf, pictureRequest } from '../../pictures.ts';
import type { Place } from '../drawings/place.ts';
import { Album } from '../pictures/album.ts';
import type { Pictured } from '../pictures/pictured.ts';
import { type Facts, factsOf } from './facts.ts';

/**
 * What there is to know about one atom: a larger picture, its faces, where it fires on the photo, the classes that it
 * supports, and how a document refers to it. A modal dialog: it keeps the focus, and Escape closes it.
 */
export class Card {
  readonly dom = document.createElement('dialog');
  readonly #place: Place;
  readonly #pictured: Pictured;
  readonly #album: Album;
  readonly #shown: { request: PictureRequest; canvas: HTMLCanvasElement }[];
  readonly #facts = document.createElement('div');
  readonly #controller = new AbortController();

  constructor(place: Place, pictured: Pictured) {
    this.#place = place;
    this.#pictured = pictured;
    this.#shown = this.#requests().map((request) => ({ request, canvas: document.createElement('canvas') }));
    this.dom.className = 'vt-card';
    this.dom.setAttribute('aria-label', pictured.label || pictured.request.layer);
    this.#facts.className = 'vt-card-facts';
    this.dom.append(this.#heading(), this.#pictures(), this.#facts);
    this.dom.addEventListener('close', () => this.dispose());
    // A click on the backdrop hits the dialog itself.
    this.dom.addEventListener('click', ({ target }) => target === this.dom && this.dom.close());
    this.#album = new Album(place.session, this.dom, () => this.#paint());
  }

  get isOpen(): boolean {
    return this.dom.open;
  }

  open(): void {
    this.dom.showModal();
    this.#album.want(this.#shown.map(({ request }) => request));
    this.#paint();
    const { element, session } = this.#place;
    factsOf(session, element.network!, this.#pictured.request, this.#controller.signal).then(
      (facts) => facts && this.#tell(facts),
      (error) => {
        if (!this.#controller.signal.aborted) this.#facts.textContent = toFault(error).message;
      },
    );
  }

  /** The large one first, then the faces. */
  #requests(): PictureRequest[] {
    const { large, faces } = this.#place.element.card!;
    const { key: _, face: __, ...of } = this.#pictured.request;
    return [pictureRequest({ ...of, recipe: large }), ...facesOf(pictureRequest({ ...of, recipe: faces }))];
  }

  #heading(): HTMLElement {
    const header = document.createElement('header');
    const title = document.createElement('h3');
    const close = document.createElement('button');
    const { label, request } = this.#pictured;
    title.textContent = [label, request.layer].filter((part) => part !== '').join(' · ');
    close.type = 'button';
    close.textContent = 'Close';
    close.addEventListener('click', () => this.dom.close());
    header.append(title, ...this.#reference(), close);
    return header;
  }

  #reference(): HTMLElement[] {
    const { reference } = this.#pictured;
    if (reference === undefined) return [];
    const code = document.createElement('code');
    const copy = document.createElement('button');
    code.textContent = reference;
    copy.type = 'button';
    copy.textContent = 'Copy';
    copy.addEventListener('click', () => {
      void navigator.clipboard?.writeText(reference).then(() => {
        copy.textContent = 'Copied';
      });
    });
    return [code, copy];
  }

  #pictures(): HTMLElement {
    const group = document.createElement('div');
    group.className = 'vt-card-pictures';
    const [large, ...faces] = this.#shown.map(({ canvas }) => canvas);
    const row = document.createElement('div');
    row.append(...faces);
    group.append(large!, row);
    return group;
  }

  #paint(): void {
    this.#shown.forEach(({ request, canvas }, i) => {
      // Until the large one begins, the small one stands for it.
      const { image } = this.#album.look(request);
      const shown = image ?? (i === 0 ? this.#album.look(this.#pictured.request).image : null);
      if (!shown) return;
      Object.assign(canvas, { width: shown.width, height: shown.height });
      canvas.getContext('2d')!.drawImage(shown, 0, 0);
    });
  }

  #tell({ firing, classes }: Facts): void {
    const list = document.createElement('ol');
    list.append(
      ...classes.map(({ label, amount }) => {
        const item = document.createElement('li');
        item.textContent = `${label}  ${amount}`;
        return item;
      }),
    );
    this.#facts.replaceChildren(
      ...(firing ? [titled('Where it fires', firing)] : []),
      ...(classes.length > 0 ? [titled('Classes that it supports here', list)] : []),
    );
  }

  dispose(): void {
    this.#controller.abort();
    this.#album.dispose();
    this.dom.remove();
  }
}

function titled(words: string, content: HTMLElement): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = words;
  figure.append(caption, content);
  return figure;
}
