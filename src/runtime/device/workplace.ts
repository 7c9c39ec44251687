import { entryOf } from '../../base/at.ts';
import type { Value } from '../../base/value.ts';
import type { NetworkAddress } from '../address.ts';
import { isContextLost, onContextLost } from '../backend/context-loss.ts';
import type { BackendFacts } from '../backend/start.ts';
import type { EvaluateOptions, Expression, Frame, NodeReport } from '../host.ts';
import type { Decode } from '../input/picture/load.ts';
import { deviceKernels, isLong, repeatingKernels } from '../kernels/device.ts';
import type { DeviceContext, Given } from '../kernels/kernel.ts';
import { computeOnPage, isOnPage } from '../kernels/page.ts';
import type { Loader } from '../loader/loader.ts';
import type { ExportAs, ExportedFile } from '../network/export/exported.ts';
import { Trace } from '../network/trace.ts';
import { part } from '../part.ts';
import type { Checkpoints } from '../store/checkpoints.ts';
import { Datasets } from './datasets.ts';
import { Networks, type Waiter } from './networks.ts';
import { Painter } from './painter.ts';
import { sizeOf, TraceStore } from './trace-store.ts';
import type { TrainingContext } from './training-set.ts';

interface WorkplaceOptions {
  loader: Loader;
  decode: Decode;
  /** Starts the backend. */
  start: () => Promise<BackendFacts>;
  /** Bytes that stored runs may take. */
  memoryBudget: number;
  checkpoints: Checkpoints;
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

/** Values that stand for some nodes, for once. */
interface Once {
  given: Given;
  /** Keys of the nodes that depend on them. */
  varying: ReadonlySet<string>;
  /** What was computed with them, by key. */
  made: Map<string, Value | Trace>;
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

  constructor({ loader, decode, start, memoryBudget, checkpoints, pause, onFrame }: WorkplaceOptions) {
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
    this.#networks = new Networks(loader, this.facts, checkpoints);
    this.#datasets = new Datasets(loader, decode);
    this.#pause = pause;
    this.painter = new Painter({
      network: (address) =>
        this.#networks.get(
          address,
          this.#waiter(() => {}, this.#left.signal),
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
    const tell: DeviceContext['onProgress'] = (progress, soFar) =>
      onProgress(soFar ? { ...progress, partial: soFar() } : progress);
    const context = this.#context(tell, signal, pauses);
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

  /** Writes a network as files, once it is loaded, trained and edited. */
  async exportNetwork(
    address: NetworkAddress,
    as: ExportAs,
    options: EvaluateOptions & { pauses: boolean },
  ): Promise<ExportedFile[]> {
    const { signal = new AbortController().signal, onProgress = () => {}, pauses } = options;
    await this.facts;
    const network = await this.#networks.get(address, this.#waiter(onProgress, signal, pauses));
    network.hold();
    try {
      const { exportNetwork } = await part(() => import('../network/export/export.ts'));
      return await exportNetwork(network, as);
    } finally {
      network.release();
    }
  }

  /** @param pauses whether long work lets others go first; never where these wait for it */
  #context(tell: DeviceContext['onProgress'], signal: AbortSignal, pauses: boolean): DeviceContext {
    const onProgress: DeviceContext['onProgress'] = (progress, soFar) => {
      if (this.works) tell(progress, soFar);
    };
    const waiter = this.#waiter(onProgress, signal, pauses);
    return {
      loader: this.#loader,
      decode: this.#decode,
      network: (address: NetworkAddress) => this.#networks.get(address, waiter),
      tokenizer: (address) => this.#networks.tokenizer(address),
      dataset: (address) => this.#datasets.get(address),
      trainingSet: (address, on, labels = {}) => this.#networks.trainingSet(address, on, labels, waiter),
      training: (address) => this.#networks.training(address, waiter),
      pause: pauses ? this.#pause : () => Promise.resolve(),
      signal: AbortSignal.any([signal, this.#left.signal]),
      onProgress,
    };
  }

  /** Returns one who waits for networks, which may have to be trained first. */
  #waiter(onProgress: Waiter['onProgress'], signal: AbortSignal, pauses = true): Waiter {
    return { onProgress, signal, trainer: (tell, stop) => this.#trainer(tell, stop, pauses) };
  }

  /** Returns what training needs. What is computed for it is no part of what the network is asked for. */
  #trainer(onProgress: Waiter['onProgress'], signal: AbortSignal, pauses: boolean): TrainingContext {
    const tell: DeviceContext['onProgress'] = (progress) => onProgress(progress);
    const context = this.#context(tell, signal, pauses);
    const compute = async (expression: Expression) => {
      const value = await this.#compute(expression, context, { hold: () => {}, onNode: () => {} });
      if (value instanceof Trace) throw new Error('A network is trained on values.');
      return value;
    };
    return { context, compute };
  }

  /** Whether an expression can be computed in one go: no dataset to go through, and no network to train. */
  isShort({ op, params, inputs }: Expression): boolean {
    const network = params.network as NetworkAddress | undefined;
    const isReady = network === undefined || this.isReady(network);
    return isReady && !isLong(op) && inputs.every((input) => this.isShort(input));
  }

  /** Whether a network can be had in one go: it does not have to be trained, nor do its edits need long work. */
  isReady(network: NetworkAddress): boolean {
    return this.#networks.isReady(network) && valuesOf(network).every((value) => this.isShort(value));
  }

  async #compute(
    expression: Expression,
    context: DeviceContext,
    evaluation: Evaluation,
    once?: Once,
  ): Promise<Value | Trace> {
    const { key, op, params } = expression;
    if (once && !once.varying.has(key)) return this.#compute(expression, context, evaluation);
    const known = once ? (once.given.get(key) ?? once.made.get(key)) : this.#store.get(key);
    if (known instanceof Trace && !once) evaluation.hold(known);
    if (known) return known;
    const tell: Evaluation['onNode'] = once ? () => {} : evaluation.onNode;
    // A partial input is not a partial result.
    const below: DeviceContext = { ...context, onProgress: (progress) => context.onProgress(progress) };
    const read = (input: Expression) => this.#compute(input, below, evaluation, once);
    const repeating = repeatingKernels.get(op);
    const inputs: (Value | Trace)[] = [];
    if (!repeating) for (const input of expression.inputs) inputs.push(await read(input));
    context.signal.throwIfAborted();
    tell({ key, status: 'running' });
    const start = performance.now();
    const result = repeating
      ? await repeating(expression.inputs, params, context, (body, given) =>
          this.#computeWith(body, context, evaluation, given),
        )
      : isOnPage(op)
        ? computeOnPage(op, inputs as Value[], params)
        : await entryOf(deviceKernels, op)(inputs, params, context);
    if (this.#left.signal.aborted) {
      if (result instanceof Trace) result.dispose();
      throw this.#left.signal.reason;
    }
    if (once) {
      once.made.set(key, result);
      return result;
    }
    if (result instanceof Trace) evaluation.hold(result);
    this.#store.set(key, result);
    tell({ key, status: 'ready', ms: performance.now() - start, bytes: sizeOf(result) });
    // A run grows as more of it is read.
    for (const input of expression.inputs) this.#store.measure(input.key);
    return result;
  }

  /** Computes an expression with values of some nodes that are given, and keeps nothing that depends on them. */
  async #computeWith(
    expression: Expression,
    context: DeviceContext,
    evaluation: Evaluation,
    given?: Given,
  ): Promise<Value | Trace> {
    const quiet = { ...context, onProgress: () => {} };
    if (!given) return this.#compute(expression, quiet, evaluation);
    const once: Once = { given, varying: keysDependingOn(given, expression), made: new Map() };
    try {
      const result = await this.#compute(expression, quiet, evaluation, once);
      if (result instanceof Trace) throw new Error('A run that is not kept does not leave its evaluation.');
      return result;
    } finally {
      for (const result of once.made.values()) if (result instanceof Trace) result.dispose();
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
    this.#left.abort();
    await this.painter.dispose();
    await this.#free();
  }

  async #free(): Promise<void> {
    this.#store.clear();
    await this.#networks.dispose();
  }
}

/** Returns what computes the values that making a network needs. */
const valuesOf = ({ of, edits = [], guide }: NetworkAddress): Expression[] => [
  ...(guide?.feedback ?? []).map(({ picture }) => picture.value),
  ...edits.flatMap((edit) =>
    Object.values(edit).flatMap((part) => (typeof part === 'object' && 'value' in part ? [part.value] : [])),
  ),
  ...(of ? valuesOf(of) : []),
];

/** Returns the keys of the given nodes of an expression, and of those that depend on them. */
function keysDependingOn(given: Given, expression: Expression): Set<string> {
  const found = new Set<string>();
  const depends = new Map<string, boolean>();
  const visit = ({ key, inputs }: Expression): boolean => {
    const known = depends.get(key);
    if (known !== undefined) return known;
    const isDependent = inputs.map(visit).includes(true) || given.has(key);
    depends.set(key, isDependent);
    if (isDependent) found.add(key);
    return isDependent;
  };
  visit(expression);
  return found;
}
