import type { Session } from '../../session.ts';
import { canvasOf } from '../pictures/album.ts';
import type { Pictured } from '../pictures/pictured.ts';

/** A picture larger, beside what is pointed at, with what a click would do. Takes no pointer itself. */
export class Preview {
  readonly dom = document.createElement('div');
  readonly #session: Session;
  readonly #place: HTMLElement;
  readonly #canvas = document.createElement('canvas');
  readonly #words = document.createElement('span');
  readonly #stop: () => void;
  #shown: Pictured | undefined;

  /** @param place what holds it while it is shown */
  constructor(session: Session, place: HTMLElement, hint: string) {
    this.#session = session;
    this.#place = place;
    this.dom.className = 'vt-preview';
    // It says nothing that the element's text alternative does not say.
    this.dom.setAttribute('aria-hidden', 'true');
    const hinted = document.createElement('small');
    hinted.textContent = hint;
    this.dom.append(this.#canvas, this.#words, hinted);
    this.#stop = session.pictures.onFrame(({ key }) => {
      if (key === this.#shown?.request.key) this.#paint();
    });
  }

  /** @param at where, in px from the upper left corner of its place */
  show(pictured: Pictured, at: { x: number; y: number }): void {
    this.#shown = pictured;
    this.#words.textContent = pictured.label;
    this.dom.style.left = `${at.x}px`;
    this.dom.style.top = `${at.y}px`;
    if (this.#paint()) this.#place.append(this.dom);
    else this.dom.remove();
  }

  hide(): void {
    this.#shown = undefined;
    this.dom.remove();
  }

  #paint(): boolean {
    const frame = this.#shown && this.#session.pictures.get(this.#shown.request.key);
    if (!frame || frame.fault) return false;
    const picture = canvasOf(frame);
    Object.assign(this.#canvas, { width: picture.width, height: picture.height });
    this.#canvas.getContext('2d')!.drawImage(picture, 0, 0);
    return true;
  }

  dispose(): void {
    this.#stop();
    this.dom.remove();
  }
}
