import type { Value } from '../../base/value.ts';
import type { ProgramElement } from '../../compiler/program.ts';
import type { Watch, WatchState } from '../dataflow/watch.ts';
import { toFault } from '../fault.ts';
import type { Session } from '../session.ts';
import { Caption } from './caption.ts';
import { describe } from './describe.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { listenToKeys } from './keyboard.ts';
import { Notice } from './notice.ts';
import { connectSelections } from './selections.ts';
import type { Theme } from './theme.ts';
import { VegaView } from './vega-view.ts';

/** One element on the page: its title, its Vega view, its status, its caption. A fault in it stays in it. */
export class Panel {
  readonly dom: HTMLElement;
  readonly #session: Session;
  readonly #theme: Theme;
  readonly #title = document.createElement('h3');
  readonly #stage = document.createElement('div');
  readonly #spoken = document.createElement('p');
  readonly #notice = new Notice(() => this.#session.retry());
  readonly #caption: Caption;
  readonly #cleanUp: (() => void)[] = [];
  #element: ProgramElement;
  #view: VegaView | undefined;
  #drawing: Drawing | undefined;
  #watch: Watch | undefined;
  #value: Value | undefined;

  constructor(session: Session, element: ProgramElement, theme: Theme) {
    this.#session = session;
    this.#theme = theme;
    this.#element = element;
    this.#caption = new Caption(session);
    this.dom = document.createElement('section');
    this.dom.className = `vt-element vt-${element.mark}`;
    this.#stage.className = 'vt-stage';
    this.#spoken.className = 'vt-spoken';
    this.dom.append(this.#title, this.#stage, this.#notice.dom, this.#caption.dom, this.#spoken);
    this.#describe();
    if (element.faults.length > 0) this.#notice.faults(element.faults);
    else this.#start();
  }

  get element(): ProgramElement {
    return this.#element;
  }

  /** Takes over an edited element, if its view can stay: only title, caption or content differ. */
  update(element: ProgramElement): boolean {
    const view = ({ vega, mark, selects, render, faults, network, atoms, id }: ProgramElement) =>
      JSON.stringify([id, vega, mark, selects, render, faults, network, atoms]);
    if (view(element) !== view(this.#element)) return false;
    const { content } = this.#element;
    this.#element = element;
    this.#describe();
    if (element.content !== content) this.#follow();
    return true;
  }

  #describe(): void {
    const { title, caption, description, id, pointer } = this.#element;
    this.#title.textContent = title ?? '';
    this.#title.hidden = title === undefined;
    this.#caption.set(caption);
    this.dom.dataset.element = id;
    this.dom.dataset.pointer = pointer;
    this.dom.setAttribute('aria-label', description || title || this.#element.mark);
    this.dom.setAttribute('role', 'group');
  }

  #start(): void {
    const { vega, selects } = this.#element;
    try {
      this.#view = new VegaView(vega, this.#stage, this.#theme);
    } catch (error) {
      this.#notice.failed(toFault(error));
      return;
    }
    this.#drawing = drawingOf(this.#element, this.#session, this.#view);
    this.#cleanUp.push(connectSelections(this.#session, this.#element, this.#view));
    if (selects.length > 0) {
      this.dom.tabIndex = 0;
      const choices = () => this.#drawing?.choices() ?? [];
      this.#cleanUp.push(listenToKeys(this.dom, this.#session, this.#element, choices));
    }
    // Bare atoms have no node to follow: what they depend on is params alone.
    if (this.#element.atoms) this.#cleanUp.push(this.#session.onParam(() => this.#show(undefined)));
    this.#watchSize();
    this.#follow();
  }

  /** The view is as wide as it prefers, or as its place allows. */
  #watchSize(): void {
    const preferred = this.#element.vega.width as number;
    this.dom.style.setProperty('--preferred', `${preferred}px`);
    const observer = new ResizeObserver(() => {
      const width = Math.floor(Math.min(preferred, this.#stage.clientWidth));
      if (width < 1 || width === this.#view?.view.width()) return;
      this.#view!.view.width(width);
      void this.#view!.run();
    });
    observer.observe(this.#stage);
    this.#cleanUp.push(() => observer.disconnect());
  }

  #follow(): void {
    this.#watch?.stop();
    this.#watch = undefined;
    const { content } = this.#element;
    if (content === undefined) void this.#show(undefined);
    else this.#watch = this.#session.watch(content, (state) => this.#hear(state));
  }

  #hear(state: WatchState): void {
    this.#notice.state(state, this.#element);
    if (state.status === 'ready') void this.#show(state.value);
    else if (state.status === 'empty') void this.#show(undefined);
    else {
      this.dom.dataset.status = state.status;
      if (!this.#value) void this.#drawing?.reserve(this.#element.entries ?? 0);
    }
  }

  async #show(value: Value | undefined): Promise<void> {
    this.#value = value;
    try {
      await this.#drawing?.draw(value);
    } catch (error) {
      this.dom.dataset.status = 'failed';
      this.#notice.failed(toFault(error));
      return;
    }
    // Meanwhile a newer value may have come: it speaks for itself.
    if (this.#value !== value) return;
    this.#spoken.textContent = describe(this.#element, value, this.#network());
    this.dom.dataset.status = value || this.#element.atoms ? 'ready' : 'empty';
    this.dom.dispatchEvent(new CustomEvent('vt-painted', { bubbles: true, composed: true }));
  }

  #network() {
    return this.#session.program.networks[this.#element.network ?? ''];
  }

  dispose(): void {
    this.#watch?.stop();
    this.#drawing?.dispose();
    for (const clean of this.#cleanUp) clean();
    this.#view?.finalize();
    this.dom.remove();
  }
}
