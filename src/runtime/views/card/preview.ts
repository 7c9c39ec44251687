import type { Session } from '../../session.ts';
import { contextOf } from '../canvas.ts';
import { Album } from '../pictures/album.ts';
import type { Pictured } from '../pictures/pictured.ts';

/** How long a pointer rests, in ms, before a picture is shown larger: one that passes covers nothing. */
const REST = 400;
/** Between an element and the picture beside it, in px. */
const GAP = 8;

/**
 * A larger picture beside the one that is pointed at, with a hint at what a click does. One that isn't finished is made
 * before the others. Ignores the pointer itself.
 */
export class Preview {
  readonly dom = document.createElement('div');
  readonly #album: Album;
  readonly #place: HTMLElement;
  readonly #canvas = document.createElement('canvas');
  readonly #words = document.createElement('span');
  readonly #doubt = document.createElement('strong');
  #shown: Pictured | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** @param place the element that holds it while it is shown */
  constructor(session: Session, place: HTMLElement, hint: string) {
    this.#album = new Album(session, place, () => this.#paint());
    this.#place = place;
    this.dom.className = 'vt-preview';
    // It says nothing that the element's text alternative does not say.
    this.dom.setAttribute('aria-hidden', 'true');
    const hinted = document.createElement('small');
    hinted.textContent = hint;
    this.dom.append(this.#canvas, this.#words, this.#doubt, hinted);
  }

  /** @param at where, in px from the upper left corner of its place */
  show(pictured: Pictured, at: { x: number; y: number }): void {
    this.#shown = pictured;
    this.#album.want([{ ...pictured.request, urgent: true }]);
    this.#words.textContent = pictured.label;
    this.#doubt.textContent = pictured.doubt ?? '';
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#appear(at), REST);
  }

  #appear({ x, y }: { x: number; y: number }): void {
    if (!this.#paint()) return;
    this.#place.append(this.dom);
    const { left, right } = (this.#place.closest('.vt-interface') ?? this.#place).getBoundingClientRect();
    const place = this.#place.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.dom;
    // Beside its element, so that it covers none of the other pictures; where there is no room, below.
    const isBeside = place.right + GAP + width <= right;
    const last = right - place.left - width;
    this.dom.style.left = `${isBeside ? place.width + GAP : Math.max(left - place.left, Math.min(x, last))}px`;
    this.dom.style.top = `${isBeside ? Math.max(0, y - height) : place.height + GAP}px`;
  }

  hide(): void {
    clearTimeout(this.#resting);
    this.#shown = undefined;
    this.#album.want([]);
    this.dom.remove();
  }

  #paint(): boolean {
    const image = this.#shown && this.#album.look(this.#shown.request).image;
    if (!image) return false;
    Object.assign(this.#canvas, { width: image.width, height: image.height });
    contextOf(this.#canvas).drawImage(image, 0, 0);
    return true;
  }

  dispose(): void {
    clearTimeout(this.#resting);
    this.#album.dispose();
    this.dom.remove();
  }
}
