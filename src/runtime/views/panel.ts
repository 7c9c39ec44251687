import type { Fault } from '../../base/diagnostic.ts';
import type { ProgramElement } from '../../compiler/program.ts';
import type { WatchState } from '../dataflow/watch.ts';
import { toFault } from '../fault.ts';
import type { Session } from '../session.ts';
import { Built } from './built.ts';
import { Caption } from './caption.ts';
import { describe } from './describe.ts';
import { explainedNodes } from './explained.ts';
import { factsOf } from './facts.ts';
import { Follow } from './follow.ts';
import { networkNow } from './network.ts';
import { Notice } from './notice.ts';
import { Pager } from './pager.ts';
import type { PanelView } from './panel-view.ts';
import { roomFor } from './room.ts';
import type { Surroundings } from './surroundings.ts';
import { RANK, turn } from './turns.ts';
import { sameValues, type Values } from './values.ts';
import { onVisibility } from './visibility.ts';

/** The values to draw, and the status of the element once they are drawn. */
interface Shown {
  values: Values;
  status: WatchState['status'];
}

/**
 * One element on the page: its title, its Vega view, its status, its caption. A fault in it affects no other element.
 * Its texts are there from the start; its view is built once it is in sight, has the focus or is asked for, and until
 * then room is kept for it.
 */
export class Panel {
  readonly dom: HTMLElement;
  readonly #session: Session;
  readonly #surroundings: Surroundings;
  readonly #title = document.createElement('h3');
  readonly #stage = document.createElement('div');
  readonly #remarks = document.createElement('p');
  readonly #spoken = document.createElement('p');
  readonly #notice = new Notice(() => this.#session.retry());
  readonly #pager: Pager;
  readonly #caption: Caption;
  readonly #cleanUp: (() => void)[] = [];
  readonly #follow: Follow;
  #element: ProgramElement;
  #visible = false;
  #asked = false;
  #built: Built | undefined;
  #building: Promise<void> | undefined;
  #shown: Shown | undefined;
  #drawn: Promise<void> | undefined;
  #queued = false;
  #draws = 0;
  #reserved = false;
  #disposed = false;
  /** Whether its view has ended. */
  #over = false;

  constructor(session: Session, element: ProgramElement, surroundings: Surroundings) {
    this.#session = session;
    this.#surroundings = surroundings;
    this.#element = element;
    this.#pager = new Pager(session);
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
      this.#pager.dom,
      this.#notice.dom,
      this.#remarks,
      this.#caption.dom,
      this.#spoken,
    );
    this.dom.addEventListener('focusin', () => this.make());
    this.#cleanUp.push(
      onVisibility(this.dom, (visible) => this.#see(visible)),
      surroundings.said.onChange(() => this.#remark()),
    );
    this.#describe();
    if (element.faults.length > 0) this.#notice.faults(element.faults);
    else this.#begin();
  }

  get element(): ProgramElement {
    return this.#element;
  }

  /** The Vega view; undefined while it is not built, and where the element has a fault. */
  get view(): PanelView | undefined {
    return this.#built?.view;
  }

  /** Takes over an edited element and returns true if its view can stay: only title, caption or its nodes differ. */
  update(element: ProgramElement): boolean {
    const view = ({ title, caption, description, pointer, content, also = {}, ...rest }: ProgramElement) =>
      JSON.stringify([rest, Object.keys(also)]);
    const nodes = ({ content, also }: ProgramElement) => JSON.stringify([content, also]);
    if (view(element) !== view(this.#element)) return false;
    const same = nodes(element) === nodes(this.#element);
    if (this.#over && !same) return false;
    this.#element = element;
    this.#describe();
    if (!same) this.#followNodes();
    return true;
  }

  /** Points an element out in a diagram of elements; null: none. */
  pointOut(element: string | null): void {
    if (!this.view?.has('element')) return;
    this.view.signal('element', element);
    void this.view.run();
  }

  /** Builds the view when it is its turn, if there is none yet. Never rejects. */
  build(): Promise<void> {
    this.#building ??= this.#buildInTurn();
    return this.#building;
  }

  async #buildInTurn(): Promise<void> {
    await turn(this.#rank);
    this.make();
  }

  /** Resolves once the view is there and shows what is known. */
  async complete(): Promise<void> {
    this.#asked = true;
    await this.build();
    await this.#drawn;
    await this.#built?.drawing.complete?.();
    await this.view?.run();
    this.#asked = false;
  }

  readonly #rank = (): number => (this.#asked ? RANK.asked : this.#visible ? RANK.seen : RANK.unseen);

  #see(visible: boolean): void {
    this.#follow.see(visible);
    this.#visible = visible;
    if (visible) void this.build();
  }

  #describe(): void {
    const { title, caption, description, id, pointer, vega, selects, render } = this.#element;
    this.#title.textContent = title ?? '';
    this.#title.hidden = title === undefined;
    this.#caption.set(caption);
    this.dom.dataset.element = id;
    this.dom.dataset.pointer = pointer;
    this.dom.setAttribute('aria-label', description || title || this.#element.mark);
    this.dom.setAttribute('role', 'group');
    if (vega.width !== undefined) this.dom.style.setProperty('--preferred', `${vega.width}px`);
    // Choices and pictures can be reached by keyboard.
    if (selects.length > 0 || render) this.dom.tabIndex = 0;
  }

  #begin(): void {
    this.#keepRoom();
    this.#followNodes();
  }

  #keepRoom(values: Values = { also: {} }): void {
    if (!this.#built) this.#stage.style.minHeight = `${roomFor(this.#element, values)}px`;
  }

  /** Lets the stage be as tall as its view. */
  #giveRoom(): void {
    this.#stage.style.minHeight = '';
  }

  /** Builds the view at once. */
  make(): void {
    const { faults } = this.#element;
    if (this.#built || this.#disposed || faults.length > 0) return;
    const [session, element, surroundings] = [this.#session, this.#element, this.#surroundings];
    const [dom, stage] = [this.dom, this.#stage];
    try {
      this.#built = new Built({
        ...{ session, element, surroundings, dom, stage, rank: this.#rank },
        redraw: () => this.#draw(),
        onFault: (fault, ended) => this.#fail(fault, ended),
        onRunningOn: (stop) => this.#notice.runningOn(stop),
      });
    } catch (error) {
      this.#notice.failed(toFault(error));
      this.#follow.stop();
      return this.#giveRoom();
    }
    if (this.#shown) this.#draw();
    else this.#reserve();
  }

  /** Shows a fault of the view. After its end, it shows no more values. */
  #fail(fault: Fault, ended: boolean): void {
    this.#notice.failed(fault);
    if (!ended) return;
    this.#over = true;
    this.#follow.stop();
    // What is being drawn won't be.
    this.#draws++;
    this.dom.dataset.status = 'failed';
  }

  #followNodes(): void {
    this.#follow.set(this.#element);
    if (this.#element.content === undefined) this.#show({ also: {} });
  }

  #hear(state: WatchState, values: Values): void {
    this.#notice.state(state, this.#element);
    if (values.content || this.#element.content === undefined || state.status !== 'computing') {
      // Progress alone changes nothing on the picture.
      if (!sameValues(values, this.#shown?.values)) this.#show(values, state.status);
      else this.#status(values, state.status);
    } else {
      this.dom.dataset.status = state.status;
      if (!this.#shown?.values.content) this.#reserve();
    }
  }

  #reserve(): void {
    if (this.#reserved || !this.#built) return;
    this.#reserved = true;
    void this.#built.drawing.reserve(this.#element.entries ?? 0).then(() => this.#giveRoom());
  }

  #show(values: Values, status: WatchState['status'] = 'ready'): void {
    this.#shown = { values, status };
    // What is on screen now are older values.
    if (values.content) this.dom.dataset.status = 'computing';
    this.#keepRoom(values);
    this.#draw();
  }

  /** Draws, when it is its turn, the latest values. */
  #draw(): void {
    if (this.#queued) return;
    this.#queued = true;
    this.#drawn = turn(this.#rank).then(() => {
      this.#queued = false;
      if (this.#shown && !this.#disposed && !this.#over) return this.#drawNow(this.#shown);
    });
  }

  async #drawNow({ values, status }: Shown): Promise<void> {
    const draws = ++this.#draws;
    this.#reserved = false;
    try {
      await this.#built?.drawing.draw(values);
      if (this.#built) this.#giveRoom();
    } catch (error) {
      this.dom.dataset.status = 'failed';
      this.#notice.failed(toFault(error));
      return;
    }
    // Newer values may have come meanwhile: they have their own facts and status.
    if (draws !== this.#draws) return;
    this.#surroundings.said.say(this.#element.id, factsOf(this.#element, values, this.#network()));
    this.#pager.show(this.#element, values.content);
    this.#remark();
    const part = this.#built?.drawing.part?.();
    const shown = part ? { ...values, content: part } : values;
    this.#spoken.textContent = describe(this.#element, shown, this.#network());
    this.#status(values, status);
    if (this.#built) this.dom.dispatchEvent(new CustomEvent('vt-painted', { bubbles: true, composed: true }));
  }

  #remark(): void {
    const own = this.#built?.drawing.remarks() ?? [];
    const words = [...own, ...this.#surroundings.said.of(this.#element.id)].join(' ');
    if (words !== this.#remarks.textContent) this.#remarks.replaceChildren(...explainedNodes(words));
    this.#remarks.hidden = words === '';
  }

  /** Sets the status. Further nodes that are not there yet do not make the element less ready. */
  #status({ content }: Values, status: WatchState['status']): void {
    this.dom.toggleAttribute('data-stale', this.#follow.stale);
    const there = content !== undefined || this.#element.content === undefined;
    const otherwise = status === 'failed' ? 'failed' : 'empty';
    this.dom.dataset.status = there ? (this.#follow.busy ? status : 'ready') : otherwise;
  }

  #network() {
    const { program } = this.#session;
    return program.networks[networkNow(this.#element, (param) => this.#session.get(param))];
  }

  dispose(): void {
    this.#disposed = true;
    this.#follow.stop();
    this.#surroundings.scales.leave(this.#element.id);
    this.#built?.dispose();
    for (const clean of this.#cleanUp) clean();
    this.dom.remove();
  }
}
