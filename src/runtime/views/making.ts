import type { Pictures } from '../pictures.ts';

/** Shows the progress of all pictures of an interface: a thin bar, a number, and a button to stop or go on. */
export class Making {
  readonly dom = document.createElement('div');
  readonly #pictures: Pictures;
  readonly #bar = document.createElement('progress');
  readonly #words = document.createElement('span');
  readonly #button = document.createElement('button');
  readonly #stop: () => void;

  constructor(pictures: Pictures) {
    this.#pictures = pictures;
    this.dom.className = 'vt-making';
    this.#bar.setAttribute('aria-label', 'Pictures made');
    this.#button.type = 'button';
    this.#button.addEventListener('click', () => pictures.pause(!pictures.paused));
    this.dom.append(this.#bar, this.#words, this.#button);
    this.#stop = pictures.onProgress(() => this.#update());
    this.#update();
  }

  #update(): void {
    const { done, wanted } = this.#pictures.progress;
    const { paused } = this.#pictures;
    this.dom.hidden = done === wanted;
    this.#bar.max = Math.max(1, wanted);
    this.#bar.value = done;
    this.#words.textContent = `${done} of ${wanted} pictures`;
    this.#button.textContent = paused ? 'Go on' : 'Stop';
  }

  dispose(): void {
    this.#stop();
    this.dom.remove();
  }
}
