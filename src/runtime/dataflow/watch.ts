import type { Value } from '../../base/value.ts';
import type { Expression, Progress } from '../host.ts';
import { Urgency } from '../urgency.ts';
import type { Evaluator } from './evaluator.ts';

/**
 * The state of a watched node. While a new value is computed, the last one stays until a part of the new one is known.
 * A failure leaves no value.
 */
export type WatchState =
  | { status: 'empty' }
  | { status: 'computing'; progress?: Progress; last?: Value; part?: Value }
  | { status: 'ready'; value: Value }
  | { status: 'failed'; error: unknown };

/** Returns what a state shows: its value, or the part that is known, else the last value. */
export function shownOf(state: WatchState): Value | undefined {
  if (state.status === 'ready') return state.value;
  return state.status === 'computing' ? (state.part ?? state.last) : undefined;
}

/** Whether what is shown is the value of an earlier request. */
export const isStale = (state: WatchState): boolean =>
  state.status === 'computing' && state.last !== undefined && state.part === undefined;

interface WatchOptions {
  listener: (state: WatchState) => void;
  onStop: () => void;
  priority: number;
}

/** Follows one node. Only the latest request counts: the results of older ones are dropped. */
export class Watch {
  #key: string | null | undefined;
  #controller: AbortController | undefined;
  #last: Value | undefined;
  /** Whether it shows how something else stands; see {@link wait}. */
  waits = false;
  /** How urgently it is wanted, which may change. */
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
    this.waits = false;
    const key = expression?.key ?? null;
    if (key === this.#key) return;
    this.#key = key;
    const previous = this.#controller;
    this.#controller = undefined;
    this.busy = undefined;
    if (expression) this.#request(expression, evaluator);
    else this.#tell({ status: 'empty' });
    // Last, so that work which both requests need is joined before it is abandoned.
    previous?.abort();
  }

  /** Shows how something stands that it waits for, in place of what it requested before. */
  wait(state: WatchState & { status: 'computing' | 'failed' }): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.busy = undefined;
    this.#key = undefined;
    this.waits = true;
    if (state.status === 'failed') return this.#tell(state);
    const { status, progress } = state;
    this.#tell({ status, ...(progress && { progress }), ...this.#kept() });
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
    // Forgotten, so that the same request is tried again.
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
