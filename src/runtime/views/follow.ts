import type { ProgramElement } from '../../compiler/program.ts';
import { isStale, shownOf, type Watch, type WatchState } from '../dataflow/watch.ts';
import type { Session } from '../session.ts';
import { PRIORITY } from '../urgency.ts';
import { COHERENT } from './pictures/coherence.ts';
import type { Values } from './values.ts';

const CONTENT = 'content';

/** Follows all nodes of an element. What several of them say in one turn is told once. */
export class Follow {
  readonly #session: Session;
  readonly #listener: (state: WatchState, values: Values) => void;
  readonly #states = new Map<string, WatchState>();
  #watches: Watch[] = [];
  #priority: number = PRIORITY.interaction;
  #telling = false;
  #stopped = false;

  /** @param listener hears the state of the whole and all values that there are, at first for what is stored */
  constructor(session: Session, listener: (state: WatchState, values: Values) => void) {
    this.#session = session;
    this.#listener = listener;
  }

  /** Follows these nodes instead of those before; what they showed is forgotten. */
  set({ content, also = {} }: Pick<ProgramElement, 'content' | 'also'>): void {
    this.#end();
    this.#states.clear();
    const nodes = Object.entries({ ...(content === undefined ? {} : { [CONTENT]: content }), ...also });
    this.#watches = nodes.map(([role, node]) => {
      const listener = (state: WatchState) => {
        this.#states.set(role, state);
        this.#tellSoon();
      };
      return this.#session.watch(node, listener, this.#priority);
    });
  }

  /** What nobody sees waits for what is on screen. */
  see(visible: boolean): void {
    this.#priority = visible ? PRIORITY.interaction : PRIORITY.prefetch;
    for (const { urgency } of this.#watches) urgency.priority = this.#priority;
  }

  #tellSoon(): void {
    if (this.#telling) return;
    this.#telling = true;
    queueMicrotask(() => {
      this.#telling = false;
      if (!this.#stopped) this.#listener(this.#state(), this.#values());
    });
  }

  /** Whether the content itself is still being computed, or failed. */
  get busy(): boolean {
    const status = this.#states.get(CONTENT)?.status ?? 'ready';
    return status === 'computing' || status === 'failed';
  }

  /** Whether something that it tells is of what was chosen before. */
  get stale(): boolean {
    return [...this.#states.values()].some(isStale);
  }

  /** The content's state; once it is there, that of a further node that is not, or that failed. */
  #state(): WatchState {
    const content = this.#states.get(CONTENT);
    if (content && content.status !== 'ready') return content;
    const others = [...this.#states.values()];
    const open =
      others.find(({ status }) => status === 'failed') ?? others.find(({ status }) => status === 'computing');
    return open ?? content ?? { status: 'empty' };
  }

  #values(): Values {
    const values: Values = { also: {}, pending: COHERENT.some((role) => this.#isComputing(role)) };
    for (const [role, state] of this.#states) {
      const value = shownOf(state);
      if (!value) continue;
      if (role === CONTENT) values.content = value;
      else values.also[role] = value;
    }
    return values;
  }

  #isComputing(role: string): boolean {
    return this.#states.get(role)?.status === 'computing';
  }

  #end(): void {
    for (const watch of this.#watches) watch.stop();
    this.#watches = [];
  }

  stop(): void {
    this.#stopped = true;
    this.#end();
  }
}
