/**
 * A running program. Start here:
 *
 *     const session = createSession(program, host);
 *     session.watch(node, onState);      // called whenever the node's value changes
 *     session.set('unit', {...});        // a param changes: what depends on it is computed, nothing else
 *     session.replace(program);          // an edit: every value whose key is unchanged stays
 *     await session.ready;
 *     session.dispose();
 */
import { fault } from '../base/messages.ts';
import type { Value } from '../base/value.ts';
import type { ParamValue, PresentValue, Program, ProgramParam } from '../compiler/program.ts';
import type { NetworkAddress } from './address.ts';
import { Evaluator } from './dataflow/evaluator.ts';
import { addressIn, pictureAddress, type Resolved, resolve } from './dataflow/expression.ts';
import { type Hover, HoverIntent } from './dataflow/hover-intent.ts';
import { madePictures } from './dataflow/made-pictures.ts';
import { Params } from './dataflow/params.ts';
import { type Ranking, rankingOf } from './dataflow/ranking.ts';
import { type NodeState, nodeStates } from './dataflow/states.ts';
import { Watch, type WatchState } from './dataflow/watch.ts';
import type { EvaluateOptions, Host } from './host.ts';
import { Listeners } from './listeners.ts';
import type { ExportAs, ExportedFile } from './network/export/exported.ts';
import { Pictures } from './pictures.ts';
import type { Keeper, Source } from './store/source.ts';
import { PRIORITY, Urgency } from './urgency.ts';

/** Options of a session. */
export interface SessionOptions {
  /** Bytes of values that are kept. */
  valueBudget?: number;
  /** Where finished values and pictures are looked up before they are computed, in this order. */
  sources?: Source[];
  /** Stores finished pictures, and values that took long; most often one of the sources. */
  keeper?: Keeper;
  /** Default: hovering counts at once. */
  hover?: Hover;
}

/** How a param is set. */
export interface SetOptions {
  /** Whether it covers the kept value until it is set to null, as a hover does. */
  passing?: boolean;
  /** What sets it, for views that list changes: an element's id, `control` or `caption`. */
  by?: string;
}

type ParamListener = (name: string, value: PresentValue, options: SetOptions) => void;

/** See the head of this file. */
export class Session {
  readonly host: Host;
  readonly evaluator: Evaluator;
  readonly pictures: Pictures;
  readonly params: Params;
  #program: Program;
  readonly #watches = new Set<Watch>();
  /** What follows the probabilities of a network's classes, and how these stand. */
  readonly #followed = new Map<string, { watch: Watch; state: WatchState }>();
  readonly #rankingListeners = new Listeners<[network: string]>();
  readonly #listeners = new Listeners<Parameters<ParamListener>>();
  readonly #intent: HoverIntent;
  /** The nodes filled in for the present params. */
  #resolved: Resolved = new Map();
  #scheduled = false;
  #disposed = false;

  constructor(program: Program, host: Host, options: SessionOptions = {}) {
    const { valueBudget = 256e6, sources = [], keeper, hover = 0 } = options;
    this.#program = program;
    this.host = host;
    this.pictures = new Pictures(host, sources, keeper);
    const pictures = madePictures.bind(undefined, this.pictures);
    this.evaluator = new Evaluator(host, valueBudget, { sources, keeper, pictures });
    this.params = new Params(program);
    this.#intent = new HoverIntent(hover, (name, value, by) => this.set(name, value, { passing: true, by }));
  }

  get program(): Program {
    return this.#program;
  }

  get #scope() {
    return { program: this.#program, param: (name: string) => this.get(name) };
  }

  /** Returns the network that pictures of a layer's atoms are made of, as the params are now. */
  pictureAddress(network: string, layer: string): NetworkAddress {
    return pictureAddress(network, layer, this.#scope);
  }

  get(name: string): PresentValue {
    return this.params.get(name);
  }

  /** Sets a param. Fault `unknown-param`. */
  set(name: string, value: ParamValue, options: SetOptions = {}): void {
    if (!this.params.has(name)) throw fault('unknown-param', { name, known: this.params.names });
    const before = JSON.stringify(this.params.get(name));
    if (options.passing) this.params.pass(name, value);
    else this.params.keep(name, value);
    const now = this.params.get(name);
    if (JSON.stringify(now) === before) return;
    this.#resolved = new Map();
    this.#listeners.tell(name, now, options);
    this.#schedule();
  }

  /** Sets a param while the pointer is over the element `by`; null once it has left. */
  hover(name: string, value: ParamValue, by: string): void {
    this.#intent.pass(name, value, by);
  }

  /** Calls `listener` whenever a param changes. Returns a function that stops it. */
  onParam(listener: ParamListener): () => void {
    return this.#listeners.add(listener);
  }

  /** Returns how likely the classes of a network are for its input; undefined until it is known. */
  ranking(network: string): Ranking | undefined {
    return this.params.ranking(network);
  }

  /** Calls `listener` whenever the classes of a network have other probabilities. Returns a function that stops it. */
  onRanking(listener: (network: string) => void): () => void {
    return this.#rankingListeners.add(listener);
  }

  /** Follows the probabilities of classes. */
  #follow(): void {
    for (const [network, node] of Object.entries(this.#program.probabilities ?? {})) {
      const before = this.#followed.get(network)?.watch;
      if (before?.node === node && this.#watches.has(before)) continue;
      before?.stop();
      const listener = (state: WatchState) => {
        this.#followed.set(network, { watch, state });
        if (state.status === 'ready') this.#rank(network, state.value);
        else for (const other of [...this.#watches]) if (other.waits) this.#update(other);
      };
      const watch = this.#watched(node, listener, PRIORITY.interaction);
      this.#update(watch);
    }
  }

  /** Returns a watch that is updated until it is stopped. */
  #watched(node: string, listener: (state: WatchState) => void, priority: number): Watch {
    const onStop = () => this.#watches.delete(watch);
    const watch = new Watch(node, { listener, onStop, priority });
    this.#watches.add(watch);
    return watch;
  }

  #rank(network: string, value: Value): void {
    const params = this.#program.params.filter(
      (param) => param.type === 'class' && param.network === network,
    );
    const before = params.map(({ name }) => this.get(name));
    this.params.rank(network, rankingOf(value));
    this.#rankingListeners.tell(network);
    const changed = params.filter(({ name }, i) => this.get(name) !== before[i]);
    if (changed.length === 0) return;
    this.#resolved = new Map();
    for (const { name } of changed) this.#listeners.tell(name, this.get(name), { by: 'network' });
    this.#schedule();
  }

  /** Changes to another program. Stored values, chosen params and running work stay where keys agree. */
  replace(program: Program): void {
    this.#program = program;
    this.params.replace(program);
    this.#resolved = new Map();
    if (this.#watches.size > 0) this.#follow();
    this.#schedule();
  }

  /** Follows a node: calls `listener` with its state now and whenever it changes, until stopped. */
  watch(node: string, listener: (state: WatchState) => void, priority: number = PRIORITY.interaction): Watch {
    this.#follow();
    const watch = this.#watched(node, listener, priority);
    this.#update(watch);
    return watch;
  }

  /** Requests again everything watched that failed. */
  retry(): void {
    this.#schedule();
  }

  /** Computes one node for the present params; null where a param that it needs holds nothing. */
  async value(node: string, signal = new AbortController().signal): Promise<Value | null> {
    for (const network of new Set(this.#open.map((param) => param.network ?? ''))) {
      const probabilities = await this.#computed(this.#program.probabilities?.[network], signal);
      if (probabilities) this.#rank(network, probabilities);
    }
    return this.#computed(node, signal);
  }

  /**
   * Returns a network of the program as files, with the edits and the trained heads that it has for the present params.
   * What it is made of is loaded and trained first. Faults: those of the host's `exportNetwork`. Throws a RangeError
   * where there is no network of this name.
   */
  async exportNetwork(
    network: string,
    as: ExportAs,
    options: Pick<EvaluateOptions, 'signal' | 'onProgress'> = {},
  ): Promise<ExportedFile[]> {
    const urgency = new Urgency(PRIORITY.visible);
    return this.host.exportNetwork(addressIn(network, this.#scope), as, { urgency, ...options });
  }

  async #computed(node: string | undefined, signal: AbortSignal): Promise<Value | null> {
    const expression = node === undefined ? null : resolve(node, this.#scope, this.#resolved);
    if (!expression) return null;
    const urgency = new Urgency(PRIORITY.visible);
    return this.evaluator.evaluate(expression, { urgency, signal, onProgress: () => {} });
  }

  /** The params whose class depends on an order that is not known. */
  get #open(): ProgramParam[] {
    return this.#program.params.filter(({ name, type }) => type === 'class' && this.params.isOpen(name));
  }

  /** Returns how every node of the program stands now. */
  nodes(): Map<string, NodeState> {
    return nodeStates(this.#scope, this.evaluator.activity);
  }

  /** Calls `listener` whenever the state of a node changes. Returns a function that stops it. */
  onNode(listener: () => void): () => void {
    return this.evaluator.activity.listen(listener);
  }

  /** Resolves once nothing that is watched is being computed. */
  get ready(): Promise<void> {
    return this.#settle();
  }

  async #settle(): Promise<void> {
    for (;;) {
      if (this.#scheduled) await new Promise((done) => setTimeout(done));
      const busy = [...this.#watches].flatMap((watch) => watch.busy ?? []);
      if (busy.length === 0 && !this.#scheduled) return;
      await Promise.allSettled(busy);
    }
  }

  /** Schedules one update for all params that change in one event. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (this.#disposed) return;
      for (const watch of [...this.#watches]) this.#update(watch);
    });
  }

  #update(watch: Watch): void {
    if (!Object.hasOwn(this.#program.nodes, watch.node)) return watch.stop();
    const expression = resolve(watch.node, this.#scope, this.#resolved);
    const awaited = expression ? undefined : this.#awaited(watch.node);
    if (awaited) watch.wait(awaited);
    else watch.update(expression, this.evaluator);
  }

  /** Returns how the order of classes stands from which a node gets a class; undefined where it waits for none. */
  #awaited(node: string): (WatchState & { status: 'computing' | 'failed' }) | undefined {
    const open = this.#open;
    if (open.length === 0) return undefined;
    // With any class in their place it could be computed.
    const names = open.map(({ name }) => name);
    const filled = (name: string) => (names.includes(name) ? 0 : this.get(name));
    if (!resolve(node, { program: this.#program, param: filled })) return undefined;
    for (const { network = '' } of open) {
      const state = this.#followed.get(network)?.state;
      if (state?.status === 'computing' || state?.status === 'failed') return state;
    }
    return undefined;
  }

  /** Stops all work and frees what the session holds, but not the host. Idempotent. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#intent.dispose();
    for (const watch of [...this.#watches]) watch.stop();
    this.#listeners.clear();
    this.#rankingListeners.clear();
    this.pictures.dispose();
    this.evaluator.store.clear();
  }
}

/** Starts a program on a host. Nothing is computed before something is watched. */
export const createSession = (program: Program, host: Host, options?: SessionOptions): Session =>
  new Session(program, host, options);
