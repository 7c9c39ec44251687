import { toFault } from '../../fault.ts';
import type { PictureRequest } from '../../host.ts';
import { facesOf, pictureRequest } from '../../pictures.ts';
import type { DrawingContext } from '../drawings/context.ts';
import { Album, type Look } from '../pictures/album.ts';
import type { Pictured } from '../pictures/pictured.ts';
import { continuedFrom } from './continued.ts';
import { atomDocument } from './document.ts';
import { type Facts, factsOf } from './facts.ts';

/**
 * What there is to know about one atom: a larger picture, its faces, where it fires on the photo, the classes that it
 * supports, and how a document refers to it. A modal dialog: it keeps the focus, and Escape closes it.
 */
export class Card {
  readonly dom = document.createElement('dialog');
  readonly #place: DrawingContext;
  readonly #pictured: Pictured;
  readonly #album: Album;
  readonly #faces: PictureRequest[];
  /** The large picture first, then the faces. */
  readonly #canvases: HTMLCanvasElement[];
  /** How the picture goes on, once it is finished. */
  #large: PictureRequest | undefined;
  readonly #facts = document.createElement('div');
  readonly #controller = new AbortController();

  constructor(place: DrawingContext, pictured: Pictured) {
    this.#place = place;
    this.#pictured = pictured;
    const { key: _, face: __, ...of } = pictured.request;
    this.#faces = facesOf(pictureRequest({ ...of, recipe: place.element.card!.faces }));
    this.#canvases = [pictured.request, ...this.#faces].map(() => document.createElement('canvas'));
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
    this.#album.want([this.#pictured.request, ...this.#faces]);
    this.#paint();
    const { element, session } = this.#place;
    factsOf(session, element.network!, this.#pictured.request, this.#controller.signal).then(
      (facts) => facts && this.#tell(facts),
      (error) => {
        if (!this.#controller.signal.aborted) this.#facts.textContent = toFault(error).message;
      },
    );
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
    return [code, copy, ...this.#link(reference)];
  }

  /** Its own link, where there is an editor: a document about this atom. */
  #link(reference: string): HTMLElement[] {
    const { editor, element, session } = this.#place;
    if (editor === undefined) return [];
    const link = document.createElement('a');
    const text = JSON.stringify(atomDocument(session.program, element.network!, reference), null, 2);
    const url = new URL(editor, document.baseURI);
    url.hash = new URLSearchParams({ text }).toString();
    Object.assign(link, { href: url.href, target: '_blank', rel: 'noopener', textContent: 'Link' });
    return [link];
  }

  #pictures(): HTMLElement {
    const group = document.createElement('div');
    group.className = 'vt-card-pictures';
    const [large, ...faces] = this.#canvases;
    const row = document.createElement('div');
    row.append(...faces);
    group.append(large!, row);
    return group;
  }

  #paint(): void {
    this.#goOn();
    const large = this.#large && this.#album.look(this.#large);
    // Until it goes on, the small one stands for it.
    this.#draw(0, large?.image ? large : this.#album.look(this.#pictured.request));
    this.#faces.forEach((request, i) => {
      this.#draw(i + 1, this.#album.look(request));
    });
  }

  /** Once the picture is finished, it goes on from there, larger. */
  #goOn(): void {
    if (this.#large) return;
    const { element, session } = this.#place;
    const { request } = this.#pictured;
    this.#large = continuedFrom(request, session.pictures.get(request.key), element.card!.large);
    if (this.#large) this.#album.want([this.#large, ...this.#faces]);
  }

  #draw(at: number, { image, progress }: Look): void {
    const canvas = this.#canvases[at]!;
    canvas.dataset.progress = progress.toFixed(2);
    canvas.style.setProperty('--made', String(progress));
    if (!image) return;
    canvas.dataset.shown = '';
    Object.assign(canvas, { width: image.width, height: image.height });
    canvas.getContext('2d')!.drawImage(image, 0, 0);
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
