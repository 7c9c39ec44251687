import type { ProgramElement } from '../../compiler/program.ts';
import type { WatchState } from '../dataflow/watch.ts';
import { toFault } from '../fault.ts';
import type { Session } from '../session.ts';
import { Caption } from './caption.ts';
import { connect } from './connect.ts';
import { describe } from './describe.ts';
import type { Drawing } from './drawings/drawing.ts';
import { drawingOf } from './drawings/index.ts';
import { factsOf } from './facts.ts';
import { Follow, sameValues, type Values } from './follow.ts';
import { Notice } from './notice.ts';
import type { Said } from './said.ts';
import type { Scales } from './scales.ts';
import type { Theme } from './theme.ts';
import { loadWholeVega } from './vega/whole.ts';
import { type Renderer, VegaView } from './vega-view.ts';
import { onVisibility } from './visibility.ts';

/** What all panels of an interface have in common. */
export interface Surroundings {
  theme: Theme;
  scales: Scales;
  said: Said;
  renderer: Renderer | undefined;
  /** Address of an editor that opens documents, where there is one. */
  editor: string | URL | undefined;
}

/** One element on the page: its title, its Vega view, its status, its caption. A fault in it stays in it. */
export class Panel {
  readonly dom: HTMLElement;
  readonly #session: Session;
  readonly #theme: Theme;
  readonly #scales: Scales;
  readonly #said: Said;
  readonly #editor: string | URL | undefined;
  readonly #renderer: Renderer | undefined;
  readonly #title = document.createElement('h3');
  readonly #stage = document.createElement('div');
  readonly #remarks = document.createElement('p');
  readonly #spoken = document.createElement('p');
  readonly #notice = new Notice(() => this.#session.retry());
  readonly #caption: Caption;
  readonly #cleanUp: (() => void)[] = [];
  #element: ProgramElement;
  #view: VegaView | undefined;
  #drawing: Drawing | undefined;
  readonly #follow: Follow;
  #shown: Values | undefined;
  #disposed = false;

  constructor(
    session: Session,
    element: ProgramElement,
    { theme, scales, said, renderer, editor }: Surroundings,
  ) {
    this.#session = session;
    this.#theme = theme;
    this.#scales = scales;
    this.#said = said;
    this.#editor = editor;
    this.#renderer = renderer;
    this.#element = element;
    this.#caption = new Caption(session);
    this.#follow = new Follow(session, (state, values) => this.#hear(state, values));
    this.dom = document.createElement('section');
    this.dom.className = `vt-element vt-${element.mark}`;
    this.#stage.className = 'vt-stage';
    this.#spoken.className = 'vt-spoken';
    this.#remarks.className = 'vt-remarks';
    this.dom.append(
      this.#title,
      this.#stage,
      this.#notice.dom,
      this.#remarks,
      this.#caption.dom,
      this.#spoken,
    );
    this.#cleanUp.push(
      onVisibility(this.dom, (visible) => this.#follow.see(visible)),
      said.onChange(() => this.#remark()),
    );
    this.#describe();
    if (element.faults.length > 0) this.#notice.faults(element.faults);
    else if (element.mark === 'vega') void this.#startAuthored();
    else if (this.#start()) this.#followNodes();
  }

  get element(): ProgramElement {
    return this.#element;
  }

  /** The Vega view; undefined where the element has a fault. */
  get view(): VegaView | undefined {
    return this.#view;
  }

  /** Takes over an edited element, if its view can stay: only title, caption or what it follows differ. */
  update(element: ProgramElement): boolean {
    const view = ({ title, caption, description, pointer, content, also = {}, ...rest }: ProgramElement) =>
      JSON.stringify([rest, Object.keys(also)]);
    const nodes = ({ content, also }: ProgramElement) => JSON.stringify([content, also]);
    if (view(element) !== view(this.#element)) return false;
    const same = nodes(element) === nodes(this.#element);
    this.#element = element;
    this.#describe();
    if (!same) this.#followNodes();
    return true;
  }

  /** Points an element out in a diagram of elements; null: none. */
  pointOut(element: string | null): void {
    if (!this.#view?.has('element')) return;
    this.#view.signal('element', element);
    void this.#view.run();
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

  /** An author's own spec may use what only the whole of Vega has; its values are computed meanwhile. */
  async #startAuthored(): Promise<void> {
    this.#followNodes();
    // Where it can't be loaded, most specs need no more than is there; the others say what they lack.
    await loadWholeVega().catch(() => {});
    if (this.#disposed) return;
    if (!this.#start()) this.#follow.stop();
    else if (this.#shown) void this.#show(this.#shown);
  }

  /** @returns whether the spec could be understood */
  #start(): boolean {
    const { vega } = this.#element;
    try {
      this.#view = new VegaView(vega, this.#stage, this.#theme, this.#renderer);
    } catch (error) {
      this.#notice.failed(toFault(error));
      return false;
    }
    const [element, session, view, scales] = [this.#element, this.#session, this.#view, this.#scales];
    const place = { element, session, view, scales, editor: this.#editor };
    const drawing = drawingOf(place);
    const redraw = () => void this.#show(this.#shown);
    this.#drawing = drawing;
    this.#cleanUp.push(...connect({ place, drawing, dom: this.dom, stage: this.#stage, redraw }));
    return true;
  }

  #followNodes(): void {
    this.#follow.set(this.#element);
    if (this.#element.content === undefined) void this.#show({ also: {} });
  }

  #hear(state: WatchState, values: Values): void {
    this.#notice.state(state, this.#element);
    if (values.content || this.#element.content === undefined || state.status === 'empty') {
      // Progress alone changes nothing on the picture.
      if (!sameValues(values, this.#shown)) void this.#show(values, state.status);
      else this.#status(values, state.status);
    } else {
      this.dom.dataset.status = state.status;
      if (!this.#shown?.content) void this.#drawing?.reserve(this.#element.entries ?? 0);
    }
  }

  async #show(values: Values = { also: {} }, status: WatchState['status'] = 'ready'): Promise<void> {
    this.#shown = values;
    if (!this.#drawing) return;
    try {
      await this.#drawing.draw(values);
    } catch (error) {
      this.dom.dataset.status = 'failed';
      this.#notice.failed(toFault(error));
      return;
    }
    // Meanwhile newer values may have come: they speak for themselves.
    if (this.#shown !== values) return;
    this.#said.say(this.#element.id, factsOf(this.#element, values, this.#network()));
    this.#remark();
    this.#spoken.textContent = describe(this.#element, values, this.#network());
    this.#status(values, status);
    this.dom.dispatchEvent(new CustomEvent('vt-painted', { bubbles: true, composed: true }));
  }

  #remark(): void {
    const words = [...(this.#drawing?.remarks() ?? []), ...this.#said.of(this.#element.id)].join(' ');
    if (words !== this.#remarks.textContent) this.#remarks.textContent = words;
    this.#remarks.hidden = words === '';
  }

  /** What is not there yet besides the content does not make the element less ready. */
  #status({ content }: Values, status: WatchState['status']): void {
    const there = content !== undefined || this.#element.content === undefined;
    this.dom.dataset.status = there ? (this.#follow.busy ? status : 'ready') : 'empty';
  }

  #network() {
    return this.#session.program.networks[this.#element.network ?? ''];
  }

  dispose(): void {
    this.#disposed = true;
    this.#follow.stop();
    this.#scales.leave(this.#element.id);
    this.#drawing?.dispose();
    for (const clean of this.#cleanUp) clean();
    this.#view?.finalize();
    this.dom.remove();
  }
}
