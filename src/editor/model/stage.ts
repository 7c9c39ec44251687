import type { Program } from '../../compiler/program.ts';
import type { Host } from '../../runtime/host.ts';
import { createSession, type Session, type SessionOptions } from '../../runtime/session.ts';
import { Interface } from '../../runtime/views/mount.ts';
import { chosenTheme } from '../theme/theme.ts';
import type { Screen } from './live.ts';
import { ParamHistory } from './param-history.ts';

/** The place of the interface on the page: one session a document, one host for all. */
export class Stage implements Screen {
  /** Where the interface is on the page. */
  readonly place: HTMLElement;
  readonly #host: Host;
  readonly #options: SessionOptions;
  #program: Program | undefined;
  #session: Session | undefined;
  #interface: Interface | undefined;
  #history: ParamHistory | undefined;

  constructor(place: HTMLElement, host: Host, options: SessionOptions = {}) {
    this.place = place;
    this.#host = host;
    this.#options = options;
    // What a view takes from the page's theme is decided when it is made.
    chosenTheme.onChange(() => {
      if (this.#program && this.#session) this.replace(this.#program);
    });
  }

  get session(): Session | undefined {
    return this.#session;
  }

  /** What is on the page. */
  get interface(): Interface | undefined {
    return this.#interface;
  }

  /** What set the params of the open document. */
  get history(): ParamHistory | undefined {
    return this.#history;
  }

  open(program: Program): void {
    this.clear();
    this.#program = program;
    this.#session = createSession(themed(program), this.#host, this.#options);
    this.#history = new ParamHistory(this.#session);
    this.#interface = new Interface(this.#session, { editor: location.pathname });
    this.place.replaceChildren(this.#interface.dom);
  }

  replace(program: Program): void {
    const [session, shown] = [this.#session, this.#interface];
    if (!session || !shown) return this.open(program);
    this.#program = program;
    session.replace(themed(program));
    shown.update();
  }

  /** Does something while the interface is drawn as on white paper, whatever its theme. */
  async inLight(action: () => void): Promise<void> {
    const [program, session, shown] = [this.#program, this.#session, this.#interface];
    if (program && session && shown) {
      session.replace({ ...program, theme: 'light' });
      shown.update();
      await session.ready;
      await shown.complete();
    }
    action();
    if (this.#program && session && session === this.#session) this.replace(this.#program);
  }

  /** Brings the first element at or below a place of the document into sight. */
  reveal(pointer: string): void {
    const element = this.#program?.elements.find((each) => each.pointer.startsWith(pointer));
    const panel = this.#interface?.dom.querySelector(`[data-element="${element?.id ?? ''}"]`);
    panel?.scrollIntoView({ block: 'nearest' });
  }

  clear(): void {
    // First, so that a fault of the old interface can't keep it on the page.
    const [shown, session] = [this.#interface, this.#session];
    this.#interface = undefined;
    this.#session = undefined;
    this.#history?.dispose();
    this.#history = undefined;
    this.place.replaceChildren();
    shown?.dispose();
    session?.dispose();
  }

  /** Resolves once something is painted, or nothing more is to be computed. */
  async settled(): Promise<void> {
    const painted = new Promise<void>((resolve) => {
      this.place.addEventListener('vt-painted', () => resolve(), { once: true });
    });
    await Promise.race([painted, this.#session?.ready]);
  }
}

/** A document that leaves its theme open has that of the page. */
function themed(program: Program): Program {
  return program.theme === 'auto' ? { ...program, theme: chosenTheme.current } : program;
}
