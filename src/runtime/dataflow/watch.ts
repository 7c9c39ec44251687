import type { Value } from '../../base/value.ts';
import type { Expression, Progress } from '../host.ts';
import { Urgency } from '../urgency.ts';
import type { Evaluator } from './evaluator.ts';

/**
 * What is known of a watched node. While something newer is being computed, the last value stays, until there is a part
 * of the new one; what can't be computed leaves nothing.
 */
export type WatchState =
  | { status: 'empty' }
  | { status: 'computing'; progress?: Progress; last?: Value; part?: Value }
  | { status: 'ready'; value: Value }
  | { status: 'failed'; error: unknown };

/** What a state has to show: what it is of, as far as that is known, else what was there before. */
export function shownOf(state: WatchState): Value | undefined {
  if (state.status === 'ready') return state.value;
  return state.status === 'computing' ? (state.part ?? state.last) : undefined;
}

/** Whether that is of something else than what is asked for now. */
export const isStale = (state: WatchState): boolean =>
  state.status === 'computing' && state.last !== undefined && state.part === undefined;

interface WatchOptions {
  listener: (state: WatchState) => void;
  onStop: () => void;
  priority: number;
}

/** Follows one node. The latest request wins: the answer to an older one is dropped. */
export class Watch {
  #key: string | null | undefined;
  #controller: AbortController | undefined;
  #last: Value | undefined;
  /** How urgently it is wanted, now and from now on. */
  readonly urgency: Urgency;
  readonly #listener: (state: WatchState) => void;
  readonly #onStop: () => void;
  /** Settles when the present computation does; undefined when there is none. */
  busy: Promise<void> | undefined;

  constructor(
    readonly node: string,
    { listener, onStop, priority }: WatchOptions,
  ) {
    this.urgency = new Urgency(priority);
    this.#listener = listener;
    this.#onStop = onStop;
  }

  update(expression: Expression | null, evaluator: Evaluator): void {
    const key = expression?.key ?? null;
    if (key === this.#key) return;
    this.#key = key;
    const previous = this.#controller;
    this.#controller = undefined;
    this.busy = undefined;
    if (expression) this.#request(expression, evaluator);
    else this.#tell({ status: 'empty' });
    // Only now, so that work which both need is joined before it is left.
    previous?.abort();
  }

  stop(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.busy = undefined;
    this.#key = undefined;
    this.#onStop();
  }

  #request(expression: Expression, evaluator: Evaluator): void {
    let present: Value | undefined;
    try {
      present = evaluator.now(expression);
    } catch (error) {
      return this.#tell({ status: 'failed', error });
    }
    if (present) return this.#tell({ status: 'ready', value: present });
    const controller = new AbortController();
    this.#controller = controller;
    this.#tell({ status: 'computing', ...this.#kept() });
    let part: { part?: Value } = {};
    const onProgress = ({ partial, ...progress }: Progress) => {
      if (this.#controller !== controller) return;
      if (partial) part = { part: partial };
      this.#tell({ status: 'computing', progress, ...this.#kept(), ...part });
    };
    const request = { urgency: this.urgency, signal: controller.signal, onProgress };
    this.busy = evaluator.evaluate(expression, request).then(
      (value) => this.#settle(controller, { status: 'ready', value }),
      (error) => this.#settle(controller, { status: 'failed', error }),
    );
  }

  #settle(controller: AbortController, state: WatchState): void {
    if (this.#controller !== controller) return;
    this.#controller = undefined;
    this.busy = undefined;
    // A failure is not remembered: the same request made again is tried again.
    if (state.status === 'failed') this.#key = undefined;
    this.#tell(state);
  }

  #kept(): { last?: Value } {
    return this.#last ? { last: this.#last } : {};
  }

  #tell(state: WatchState): void {
    if (state.status === 'ready') this.#last = state.value;
    if (state.status === 'empty' || state.status === 'failed') this.#last = undefined;
    this.#listener(state);
  }
}
