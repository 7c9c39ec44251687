import type { ProgramElement } from '../../compiler/program.ts';
import { isStale, shownOf, type Watch, type WatchState } from '../dataflow/watch.ts';
import type { Session } from '../session.ts';
import { PRIORITY } from '../urgency.ts';
import { COHERENT } from './pictures/coherence.ts';
import type { Values } from './values.ts';

const CONTENT = 'content';

/** Follows all nodes of an element. Changes of several nodes in one turn are reported once. */
export class Follow {
  readonly #session: Session;
  readonly #listener: (state: WatchState, values: Values) => void;
  readonly #states = new Map<string, WatchState>();
  #watches: Watch[] = [];
  #priority: number = PRIORITY.interaction;
  #telling = false;
  #stopped = false;

  /** @param listener called with the overall state and all known values, at first with those that are stored */
  constructor(session: Session, listener: (state: WatchState, values: Values) => void) {
    this.#session = session;
    this.#listener = listener;
  }

  /** Follows these nodes instead of the earlier ones, whose values are forgotten. */
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

  /** Sets the priority: elements out of sight wait for those on screen. */
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

  /** Whether some of its values belong to an earlier choice. */
  get stale(): boolean {
    return [...this.#states.values()].some(isStale);
  }

  /** Returns the content's state; once it is ready, that of a further node that failed or is being computed. */
  #state(): WatchState {
    const content = this.#states.get(CONTENT);
    if (content && content.status !== 'ready') return content;
    const others = [...this.#states.values()];
    const open =
      others.find(({ status }) => status === 'failed') ?? others.find(({ status }) => status === 'computing');
    return open ?? content ?? others[0] ?? { status: 'empty' };
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
