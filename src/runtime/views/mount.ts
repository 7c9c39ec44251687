import { lookUp } from '../../base/at.ts';
import type { Layout, Program } from '../../compiler/program.ts';
import type { Session } from '../session.ts';
import type { StartThread } from './authored/start-thread.ts';
import { Caption } from './caption.ts';
import { Controls } from './controls/controls.ts';
import { cursorIn, putCursor } from './controls/cursor.ts';
import { linkDiagrams, outlineElements } from './linking.ts';
import { Making } from './making.ts';
import { naturalWidth } from './natural-width.ts';
import { Panel } from './panel.ts';
import { Scales } from './scales.ts';
import { SharedFacts } from './shared-facts.ts';
import { type Theme, themeOf } from './theme.ts';
import { rush } from './turns.ts';
import type { Renderer } from './vega-view.ts';

/** How many views are built before they are in sight. */
const AHEAD = 32;

/** How a page wants an interface shown. */
interface InterfaceOptions {
  renderer?: Renderer;
  /** Address of an editor that opens documents: an atom's card then links to it. */
  editor?: string | URL | undefined;
  /** Starts the thread of an author's own Vega spec; absent: from its file. */
  startThread?: StartThread;
}

/**
 * A session's interface on the page. `update` after `session.replace` keeps every panel that is still the same, so that
 * an edit repaints only what it changed.
 */
export class Interface {
  readonly dom = document.createElement('div');
  readonly #session: Session;
  readonly #renderer: Renderer | undefined;
  readonly #editor: string | URL | undefined;
  readonly #startThread: StartThread | undefined;
  #panels = new Map<string, Panel>();
  #controls: Controls | undefined;
  #theme: Theme;
  readonly #scales = new Scales();
  readonly #said = new SharedFacts();
  readonly #heading = document.createElement('h2');
  readonly #unlink: () => void;
  readonly #left = new AbortController();
  readonly #making: Making;
  #arranged = '';

  constructor(session: Session, { renderer, editor, startThread }: InterfaceOptions = {}) {
    this.#session = session;
    this.#renderer = renderer;
    this.#editor = editor;
    this.#startThread = startThread;
    this.#theme = themeOf(session.program.theme);
    this.dom.className = 'vt-interface';
    this.#making = new Making(session.pictures);
    this.#unlink = linkDiagrams(this.dom, () => this.panels);
    window.addEventListener('beforeprint', () => this.#makeAll(), { signal: this.#left.signal });
    this.update();
  }

  get panels(): Panel[] {
    return [...this.#panels.values()];
  }

  /** Outlines these elements, as pointing at a diagram of them does; null: none. */
  pointOut(elements: readonly string[] | null): void {
    outlineElements(this.panels, elements);
  }

  /** Shows the session's present program. */
  update(): void {
    const { program } = this.#session;
    const before = this.#panels;
    const theme = themeOf(program.theme);
    const sameTheme = theme === this.#theme;
    this.#theme = theme;
    this.#panels = new Map();
    const [scales, said] = [this.#scales, this.#said];
    const [renderer, editor, startThread] = [this.#renderer, this.#editor, this.#startThread];
    const surroundings = { theme, scales, said, renderer, editor, startThread };
    for (const element of program.elements) {
      const old = before.get(element.id);
      if (old && sameTheme && old.update(element)) this.#panels.set(element.id, old);
      else this.#panels.set(element.id, new Panel(this.#session, element, surroundings));
    }
    for (const [id, panel] of before) if (this.#panels.get(id) !== panel) panel.dispose();
    this.#said.arrange([...this.#panels.keys()]);
    this.#describe(program);
    this.#arrange(program, [...before.values()]);
    this.panels.forEach((panel, i) => {
      // An element that shares a scale counts for the others, seen or not.
      if (i < AHEAD || panel.element.scale !== undefined) void panel.build();
    });
  }

  /** Resolves once every view is built and shows what is known, as before a picture is taken of it. */
  async complete(): Promise<void> {
    await Promise.all(this.panels.map((panel) => panel.complete()));
  }

  #makeAll(): void {
    rush();
    for (const panel of this.panels) panel.make();
  }

  #describe({ title, description, theme }: Program): void {
    this.#heading.textContent = title;
    this.#heading.hidden = title === '';
    this.dom.setAttribute('role', 'region');
    this.dom.setAttribute('aria-label', description || title || 'Interface');
    this.dom.style.colorScheme = theme === 'auto' ? '' : theme;
  }

  /** Lays out the interface, only where that has changed: what is moved loses the focus, which controls then take again. */
  #arrange(program: Program, before: Panel[]): void {
    const { layout, params } = program;
    const arranged = JSON.stringify([layout, params]);
    const panels = this.panels;
    const same = before.length === panels.length && before.every((panel, i) => panel === panels[i]);
    if (same && arranged === this.#arranged) return;
    this.#arranged = arranged;
    this.dom.style.setProperty('--natural', `${naturalWidth(layout, program.elements)}px`);
    const cursor = this.#controls && cursorIn(this.#controls.dom);
    this.#controls?.dispose();
    this.#controls = new Controls(this.#session);
    this.dom.replaceChildren(this.#heading, this.#controls.dom, this.#place(layout), this.#making.dom);
    if (cursor) putCursor(this.#controls.dom, cursor);
  }

  #place(layout: Layout): HTMLElement {
    if (layout.kind === 'element') return lookUp(this.#panels, layout.id).dom;
    const group = document.createElement('div');
    group.className = `vt-group vt-${layout.kind}`;
    const children = document.createElement('div');
    children.className = 'vt-children';
    if (layout.columns) {
      children.classList.add('vt-columns');
      children.style.setProperty('--columns', String(layout.columns));
    }
    children.append(...layout.children.map((child) => this.#place(child)));
    if (layout.kind === 'layer') stackBelow(children);
    if (layout.title) {
      const title = document.createElement('h3');
      title.textContent = layout.title;
      group.append(title);
    }
    const caption = new Caption(this.#session);
    caption.set(layout.caption);
    group.append(children, caption.dom);
    return group;
  }

  dispose(): void {
    this.#unlink();
    this.#left.abort();
    this.#making.dispose();
    this.#controls?.dispose();
    for (const panel of this.#panels.values()) panel.dispose();
    this.#panels.clear();
    this.dom.remove();
  }
}

/** Places the texts of layered elements below their pictures, one after the other. */
function stackBelow(children: HTMLElement): void {
  const elements = [...children.children] as HTMLElement[];
  elements.forEach((child, i) => {
    child.style.setProperty('--below', String(BELOW + i * SAYINGS));
  });
  children.style.setProperty('--rows', String(BELOW - 1 + elements.length * SAYINGS));
}

/** The first row below title and picture, and the rows of each element: notice, remarks, caption. */
const BELOW = 3;
const SAYINGS = 3;
