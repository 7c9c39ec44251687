import { at, entryOf } from '../../base/at.ts';
import type { Value } from '../../base/value.ts';
import type { NetworkAddress } from '../address.ts';
import { isContextLost, onContextLost } from '../backend/context-loss.ts';
import type { BackendFacts } from '../backend/start.ts';
import type { EvaluateOptions, Expression, Frame, NodeReport } from '../host.ts';
import type { Decode } from '../input/picture/load.ts';
import { deviceKernels, isLong, repeatingKernels } from '../kernels/device.ts';
import type { DeviceContext, RepeatingKernel } from '../kernels/kernel.ts';
import { computeOnPage, isOnPage } from '../kernels/page.ts';
import type { Loader } from '../loader/loader.ts';
import { Trace } from '../network/trace.ts';
import { Datasets } from './datasets.ts';
import { Networks } from './networks.ts';
import { Painter } from './painter.ts';
import { sizeOf, TraceStore } from './trace-store.ts';
import type { Trainer } from './train.ts';

interface WorkplaceOptions {
  loader: Loader;
  decode: Decode;
  /** Starts the backend. */
  start: () => Promise<BackendFacts>;
  /** Bytes that stored runs may take. */
  memoryBudget: number;
  /** Awaited before each step of long work. */
  pause(): Promise<void>;
  onFrame(frame: Frame): void;
}

/** Callbacks of one evaluation. */
interface Evaluation {
  /** Keeps a run alive until the evaluation ends, even if the store has no room for it. */
  hold(run: Trace): void;
  onNode(report: NodeReport): void;
}

/** What a device holds on one backend, and loses with it: networks, stored runs, unfinished pictures. */
export class Workplace {
  /** The backend; rejects when none can be started. */
  readonly facts: Promise<BackendFacts>;
  readonly painter: Painter;
  /** Resolves once the backend has lost its graphics context. */
  readonly lost: Promise<void>;
  readonly #loader: Loader;
  readonly #decode: Decode;
  readonly #networks: Networks;
  readonly #datasets: Datasets;
  readonly #pause: () => Promise<void>;
  readonly #store: TraceStore;
  readonly #left = new AbortController();

  constructor({ loader, decode, start, memoryBudget, pause, onFrame }: WorkplaceOptions) {
    this.#loader = loader;
    this.#decode = decode;
    this.#store = new TraceStore(memoryBudget);
    this.facts = start();
    this.lost = new Promise((resolve) => {
      this.facts.then(
        () => onContextLost(resolve),
        () => {},
      );
    });
    this.#networks = new Networks(loader, this.facts);
    this.#datasets = new Datasets(loader, decode);
    this.#pause = pause;
    this.painter = new Painter({
      network: (address) =>
        this.#networks.get(
          address,
          this.#trainer(() => {}),
        ),
      pause,
      onFrame: (frame) => {
        if (this.works) onFrame(frame);
      },
    });
  }

  /** Whether its results can be trusted: false once it was left, or its backend has lost its context. */
  get works(): boolean {
    return !this.#left.signal.aborted && !isContextLost();
  }

  /** Computes an expression and what it reads, except for what is stored. */
  async evaluate(expression: Expression, options: EvaluateOptions & { pauses: boolean }): Promise<Value> {
    const {
      signal = new AbortController().signal,
      onProgress = () => {},
      onNode = () => {},
      pauses,
    } = options;
    await this.facts;
    const context = this.#context(onProgress, signal, pauses);
    const held: Trace[] = [];
    const hold = (run: Trace) => {
      this.#store.hold(run);
      held.push(run);
    };
    try {
      const value = await this.#compute(expression, context, { hold, onNode });
      if (value instanceof Trace) throw new Error('A stored run does not leave the device.');
      return value;
    } finally {
      for (const run of held) this.#store.release(run);
    }
  }

  /** @param pauses whether long work lets others go first; never where these wait for it */
  #context(tell: DeviceContext['onProgress'], signal: AbortSignal, pauses: boolean): DeviceContext {
    const onProgress: DeviceContext['onProgress'] = (progress) => {
      if (this.works) tell(progress);
    };
    return {
      loader: this.#loader,
      decode: this.#decode,
      network: (address: NetworkAddress) => this.#networks.get(address, this.#trainer(onProgress, pauses)),
      dataset: (address) => this.#datasets.get(address),
      training: (address) => this.#networks.training(address, this.#trainer(onProgress, pauses)),
      pause: pauses ? this.#pause : () => Promise.resolve(),
      signal: AbortSignal.any([signal, this.#left.signal]),
      onProgress,
    };
  }

  /** Returns what trains networks. Training goes on whoever waits for it: its result is kept. */
  #trainer(onProgress: DeviceContext['onProgress'], pauses = true): Trainer {
    const context = this.#context(onProgress, this.#left.signal, pauses);
    const compute = async (expression: Expression) => {
      const value = await this.#compute(expression, context, { hold: () => {}, onNode: () => {} });
      if (value instanceof Trace) throw new Error('A network is trained on values.');
      return value;
    };
    return { context, compute };
  }

  /** Whether an expression can be computed in one go: no dataset to go through, and no network to train. */
  isShort({ op, params, inputs }: Expression): boolean {
    const isReady = Object.values(params).every(
      (value) =>
        typeof value !== 'object' ||
        value === null ||
        !('train' in value) ||
        this.#networks.isReady(value as NetworkAddress),
    );
    return isReady && !isLong(op) && inputs.every((input) => this.isShort(input));
  }

  async #compute(
    expression: Expression,
    context: DeviceContext,
    evaluation: Evaluation,
  ): Promise<Value | Trace> {
    const { key, op, params } = expression;
    const { hold, onNode } = evaluation;
    const stored = this.#store.get(key);
    if (stored instanceof Trace) hold(stored);
    if (stored) return stored;
    const repeating = repeatingKernels.get(op);
    if (repeating) return this.#repeat(repeating, expression, context, evaluation);
    const inputs: (Value | Trace)[] = [];
    // A partial input is not a partial result.
    const below: DeviceContext = {
      ...context,
      onProgress: ({ partial: _, ...progress }) => context.onProgress(progress),
    };
    for (const input of expression.inputs) inputs.push(await this.#compute(input, below, evaluation));
    context.signal.throwIfAborted();
    onNode({ key, status: 'running' });
    const start = performance.now();
    const result = isOnPage(op)
      ? computeOnPage(op, inputs as Value[], params)
      : await entryOf(deviceKernels, op)(inputs, params, context);
    if (this.#left.signal.aborted) {
      if (result instanceof Trace) result.dispose();
      throw this.#left.signal.reason;
    }
    if (result instanceof Trace) hold(result);
    this.#store.set(key, result);
    onNode({ key, status: 'ready', ms: performance.now() - start, bytes: sizeOf(result) });
    // A run grows as more of it is read.
    for (const input of expression.inputs) this.#store.measure(input.key);
    return result;
  }

  /** Computes a repeating operator. What it computes of each example is not kept. */
  async #repeat(
    kernel: RepeatingKernel,
    { key, params, inputs }: Expression,
    context: DeviceContext,
    { onNode }: Evaluation,
  ): Promise<Value> {
    onNode({ key, status: 'running' });
    const start = performance.now();
    const value = await kernel(at(inputs, 0), params, context, (expression) =>
      this.#computeOnce(expression, context),
    );
    this.#left.signal.throwIfAborted();
    this.#store.set(key, value);
    onNode({ key, status: 'ready', ms: performance.now() - start, bytes: sizeOf(value) });
    return value;
  }

  /** Computes an expression of one example, and keeps nothing of it. */
  async #computeOnce(expression: Expression, context: DeviceContext): Promise<Value> {
    const made = new Map<string, Value | Trace>();
    const quiet = { ...context, onProgress: () => {} };
    const compute = async ({ op, params, inputs, key }: Expression): Promise<Value | Trace> => {
      const known = made.get(key);
      if (known) return known;
      const read: (Value | Trace)[] = [];
      for (const input of inputs) read.push(await compute(input));
      const result = isOnPage(op)
        ? computeOnPage(op, read as Value[], params)
        : await entryOf(deviceKernels, op)(read, params, quiet);
      made.set(key, result);
      return result;
    };
    try {
      const value = await compute(expression);
      if (value instanceof Trace) throw new Error('A stored run does not leave the device.');
      return value;
    } finally {
      for (const result of made.values()) if (result instanceof Trace) result.dispose();
    }
  }

  /** Leaves it without waiting for its work, which may never end. */
  leave(): void {
    this.#left.abort();
    void this.painter.dispose();
    void this.#free();
  }

  /** Stops its work and frees every tensor. */
  async dispose(): Promise<void> {
    await this.painter.dispose();
    await this.#free();
  }

  async #free(): Promise<void> {
    this.#store.clear();
    await this.#networks.dispose();
  }
}
