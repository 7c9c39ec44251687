import type { Program } from '../../compiler/program.ts';
import type { Host } from '../../runtime/host.ts';
import { createSession, type Session, type SessionOptions } from '../../runtime/session.ts';
import { Interface } from '../../runtime/views/mount.ts';
import { chosenTheme } from '../theme/theme.ts';
import type { Screen } from './live.ts';
import { ParamHistory } from './param-history.ts';

/** Options of {@link Stage}. */
export interface StageOptions extends SessionOptions {
  /** Called with the session of each document that is opened, before anything is shown. */
  onOpen?(session: Session): void;
}

/** The interface on the page: one session per document, one host for all. */
export class Stage implements Screen {
  /** The element that contains the interface. */
  readonly place: HTMLElement;
  readonly #host: Host;
  readonly #options: StageOptions;
  #program: Program | undefined;
  #session: Session | undefined;
  #interface: Interface | undefined;
  #history: ParamHistory | undefined;

  constructor(place: HTMLElement, host: Host, options: StageOptions = {}) {
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

  /** The interface that is shown. */
  get interface(): Interface | undefined {
    return this.#interface;
  }

  /** Changes of the open document's params. */
  get history(): ParamHistory | undefined {
    return this.#history;
  }

  open(program: Program): void {
    this.clear();
    this.#program = program;
    this.#session = createSession(themed(program), this.#host, this.#options);
    this.#options.onOpen?.(this.#session);
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

  /** Runs an action while the interface is drawn in the light theme, as for printing. */
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

  /** Scrolls to the first element at or below a pointer. */
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

  /** Resolves when something has painted, or nothing is left to compute. */
  async settled(): Promise<void> {
    const painted = new Promise<void>((resolve) => {
      this.place.addEventListener('vt-painted', () => resolve(), { once: true });
    });
    await Promise.race([painted, this.#session?.ready]);
  }
}

/** Applies the page's theme to a document without one of its own. */
function themed(program: Program): Program {
  return program.theme === 'auto' ? { ...program, theme: chosenTheme.current } : program;
}
