import type { ProgramElement } from '../../../compiler/program.ts';
import { toFault } from '../../fault.ts';
import { fittedIn } from '../../fitted.ts';
import type { PictureRequest } from '../../host.ts';
import { facesOf, pictureRequest } from '../../pictures.ts';
import { contextOf } from '../canvas.ts';
import type { DrawingContext } from '../drawings/context.ts';
import { networkIn } from '../network.ts';
import { Album, type Look } from '../pictures/album.ts';
import type { Pictured } from '../pictures/pictured.ts';
import { continuedFrom } from './continued.ts';
import { atomDocument } from './document.ts';
import { listExamples } from './examples.ts';
import { type Facts, factsOf } from './facts.ts';
import { named, titled } from './figure.ts';

/** The element that a card was opened in, as far as the card needs it. */
interface Origin {
  place: DrawingContext;
  network: string;
  recipes: NonNullable<ProgramElement['card']>;
}

/** One of several pictures of the atom. */
interface Face {
  request: PictureRequest;
  canvas: HTMLCanvasElement;
}

/**
 * A dialog about one atom: a larger picture, its faces, where it fires on the photo, the classes that it supports, and
 * how a document refers to it. It is modal: it keeps the focus, and Escape closes it.
 */
export class Card {
  readonly dom = document.createElement('dialog');
  readonly #origin: Origin;
  readonly #recipes: Origin['recipes'];
  readonly #pictured: Pictured;
  readonly #album: Album;
  readonly #faces: Face[];
  readonly #canvas = document.createElement('canvas');
  /** The picture continued at a larger size, once the small one is finished. */
  #large: PictureRequest | undefined;
  readonly #facts = document.createElement('div');
  readonly #examples = document.createElement('div');
  readonly #controller = new AbortController();

  constructor(origin: Origin, pictured: Pictured) {
    this.#origin = origin;
    this.#pictured = pictured;
    const { key: _, face: __, ...of } = pictured.request;
    const { shapes } = networkIn(origin.place.session.program, origin.network);
    this.#recipes = {
      large: fittedIn(origin.recipes.large, shapes, of.layer),
      faces: fittedIn(origin.recipes.faces, shapes, of.layer),
    };
    const faces = facesOf(pictureRequest({ ...of, recipe: this.#recipes.faces }));
    this.#faces = faces.map((request) => ({ request, canvas: document.createElement('canvas') }));
    this.dom.className = 'vt-card';
    this.dom.setAttribute('aria-label', pictured.label || pictured.request.layer);
    this.#facts.className = 'vt-card-facts';
    this.#examples.className = 'vt-card-examples';
    this.dom.append(this.#heading(), this.#pictures(), this.#facts, this.#examples);
    this.dom.addEventListener('close', () => this.dispose());
    // A click on the backdrop hits the dialog itself.
    this.dom.addEventListener('click', ({ target }) => target === this.dom && this.dom.close());
    this.#album = new Album(origin.place.session, this.dom, () => this.#paint());
  }

  get isOpen(): boolean {
    return this.dom.open;
  }

  open(): void {
    this.dom.showModal();
    this.#want(this.#pictured.request);
    this.#paint();
    this.#list();
    const { place, network } = this.#origin;
    factsOf(place.session, network, this.#pictured.request, this.#controller.signal).then(
      (facts) => facts && this.#tell(facts),
      (error) => {
        if (!this.#controller.signal.aborted) this.#facts.textContent = toFault(error).message;
      },
    );
  }

  /** Shows examples of the document's dataset, once they are known. */
  #list(): void {
    const { place, network } = this.#origin;
    const { request } = this.#pictured;
    void listExamples(place.session, network, request, this.#examples, this.#controller.signal);
  }

  #want(large: PictureRequest): void {
    this.#album.want([large, ...this.#faces.map(({ request }) => request)]);
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

  /** Links to a document about this atom, where there is an editor to open it. */
  #link(reference: string): HTMLElement[] {
    const { place, network } = this.#origin;
    const { editor, session } = place;
    // A document about a part of a network that is made of another would have to hold all that it is made of.
    if (editor === undefined || networkIn(session.program, network).of) return [];
    const link = document.createElement('a');
    const text = JSON.stringify(atomDocument(session.program, network, reference), null, 2);
    const url = new URL(editor, document.baseURI);
    url.hash = new URLSearchParams({ text }).toString();
    Object.assign(link, { href: url.href, target: '_blank', rel: 'noopener', textContent: 'Link' });
    return [link];
  }

  #pictures(): HTMLElement {
    const group = document.createElement('div');
    group.className = 'vt-card-pictures';
    const row = document.createElement('div');
    for (const [i, { canvas }] of this.#faces.entries()) named(canvas, `Another picture, ${i + 1}`);
    row.append(...this.#faces.map(({ canvas }) => canvas));
    const { label, request } = this.#pictured;
    named(this.#canvas, label || request.layer);
    group.append(this.#canvas, titled('Other pictures of the same, as unlike as possible', row));
    return group;
  }

  #paint(): void {
    this.#goOn();
    const large = this.#large && this.#album.look(this.#large);
    // The small picture stands in until the large one has an image.
    draw(this.#canvas, large?.image ? large : this.#album.look(this.#pictured.request));
    for (const { canvas, request } of this.#faces) draw(canvas, this.#album.look(request));
  }

  /** Continues the picture at a larger size, once it is finished. */
  #goOn(): void {
    if (this.#large) return;
    const { session } = this.#origin.place;
    const { request } = this.#pictured;
    this.#large = continuedFrom(request, session.pictures.get(request.key), this.#recipes.large);
    if (this.#large) this.#want(this.#large);
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

function draw(canvas: HTMLCanvasElement, { image, progress }: Look): void {
  canvas.dataset.progress = progress.toFixed(2);
  canvas.style.setProperty('--made', String(progress));
  if (!image) return;
  canvas.dataset.shown = '';
  Object.assign(canvas, { width: image.width, height: image.height });
  contextOf(canvas).drawImage(image, 0, 0);
}
