import { fault } from '../../base/messages.ts';
import type { Value } from '../../base/value.ts';
import type { NetworkAddress } from '../address.ts';
import { fromPlain, toPlain } from '../fault.ts';
import { faultFrame } from '../fault-frame.ts';
import type {
  DeviceOptions,
  DeviceStatus,
  EvaluateOptions,
  Expression,
  Frame,
  Host,
  PictureRequest,
} from '../host.ts';
import { Followers, Listeners } from '../listeners.ts';
import type { ExportAs, ExportedFile } from '../network/export/exported.ts';
import { isDone } from '../pictures.ts';
import type { Urgency } from '../urgency.ts';
import { watchLife } from './life.ts';
import type { FromWorker, Request, ToWorker } from './protocol.ts';
import { Wanted } from './wanted.ts';

interface Pending {
  request: Request;
  urgency: Urgency;
  /** How many workers have died while it was pending. */
  deaths: number;
  resolve(answer: Value | ExportedFile[]): void;
  reject(error: unknown): void;
  onProgress?: EvaluateOptions['onProgress'] | undefined;
  onNode?: EvaluateOptions['onNode'] | undefined;
}

/** A request is not made again after so many deaths: it may be their cause. */
const MOST_DEATHS = 2;

/** What a worker is started with, and how to start another one. */
interface Start {
  loader: { base: string; allow: string[] };
  options: DeviceOptions;
  again(): Promise<Worker | undefined>;
}

/**
 * A device in a worker, as the page uses it. When the worker dies, another one gets all pending requests. A request
 * fails when a second worker dies while it is pending.
 */
export class WorkerHost implements Host {
  readonly #start: Start;
  readonly #pending = new Map<number, Pending>();
  readonly #wanted = new Wanted();
  /** How many workers have died while a picture was wanted, by its key. */
  readonly #met = new Map<string, number>();
  readonly #frames = new Listeners<[Frame]>();
  readonly #statuses = new Followers<DeviceStatus>();
  #worker: Worker | undefined;
  #end = () => {};
  #starting = false;
  #disposed: Promise<void> | undefined;
  #onDisposed: (() => void) | undefined;
  #nextId = 0;

  constructor(worker: Worker, start: Start) {
    this.#start = start;
    this.#begin(worker);
  }

  #begin(worker: Worker): void {
    const { loader, options } = this.#start;
    this.#worker = worker;
    this.#end = watchLife(worker, (reason) => this.#die(reason));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (worker === this.#worker) this.#hear(data);
    });
    this.#say({ type: 'start', ...loader, options });
    for (const [id, pending] of this.#pending) this.#ask(id, pending);
    for (const [owner, pictures] of this.#wanted.entries()) this.#say({ type: 'want', owner, pictures });
  }

  #ask(id: number, { request, urgency }: Pending): void {
    this.#say({ ...request, id, priority: urgency.priority });
  }

  evaluate(expression: Expression, options: EvaluateOptions): Promise<Value> {
    return this.#request<Value>({ type: 'evaluate', expression }, options);
  }

  exportNetwork(network: NetworkAddress, as: ExportAs, options: EvaluateOptions): Promise<ExportedFile[]> {
    return this.#request<ExportedFile[]>({ type: 'export', network, as }, options);
  }

  /** Returns the worker's answer: each request has one of its own type. */
  #request<T extends Value | ExportedFile[]>(
    request: Request,
    { urgency, signal, onProgress, onNode }: EvaluateOptions,
  ): Promise<T> {
    if (this.#disposed) return Promise.reject(fault('compute-failed', { reason: STOPPED }));
    const id = this.#nextId++;
    return new Promise<Value | ExportedFile[]>((resolve, reject) => {
      const unfollow = urgency.onChange((priority) => this.#say({ type: 'prioritize', id, priority }));
      const stop = () => {
        unfollow();
        this.#pending.delete(id);
        this.#say({ type: 'cancel', id });
        reject(signal?.reason);
      };
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          unfollow();
          signal?.removeEventListener('abort', stop);
          settle(value);
        };
      const answered = { resolve: settled(resolve), reject: settled(reject), onProgress, onNode };
      const pending = { request, urgency, deaths: 0, ...answered };
      this.#pending.set(id, pending);
      signal?.addEventListener('abort', stop, { once: true });
      if (this.#worker) this.#ask(id, pending);
      else this.#startAgain();
    }) as Promise<T>;
  }

  want(owner: string, pictures: PictureRequest[]): void {
    this.#wanted.set(owner, pictures);
    this.#say({ type: 'want', owner, pictures });
    if (pictures.length > 0) this.#startAgain();
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    return this.#frames.add(listener);
  }

  onStatus(listener: (status: DeviceStatus) => void): () => void {
    return this.#statuses.add(listener);
  }

  dispose(): Promise<void> {
    this.#disposed ??= new Promise<void>((resolve) => {
      this.#onDisposed = resolve;
      if (this.#worker) this.#say({ type: 'dispose' });
      else resolve();
    }).then(() => this.#end());
    return this.#disposed;
  }

  /** Sends a message. Without a worker it is dropped: the next worker is told everything when it starts. */
  #say(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }

  #hear(message: FromWorker): void {
    switch (message.type) {
      case 'value':
        this.#take(message.id)?.resolve(message.value);
        return;
      case 'files':
        this.#take(message.id)?.resolve(message.files);
        return;
      case 'failed':
        this.#take(message.id)?.reject(fromPlain(message.fault));
        return;
      case 'progress':
        this.#pending.get(message.id)?.onProgress?.(message.progress);
        return;
      case 'node':
        this.#pending.get(message.id)?.onNode?.(message.report);
        return;
      case 'frame':
        this.#show(message.frame);
        return;
      case 'status':
        this.#statuses.tell(message.status);
        return;
      case 'disposed':
        this.#onDisposed?.();
    }
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  #show(frame: Frame): void {
    if (isDone(frame)) {
      this.#wanted.delivered(frame.key);
      this.#met.delete(frame.key);
    }
    this.#frames.tell(frame);
  }

  #die(reason: string): void {
    this.#worker = undefined;
    this.#onDisposed?.();
    const died = fault('worker-died', { reason });
    for (const [id, pending] of this.#pending) {
      if (++pending.deaths >= MOST_DEATHS) this.#take(id)?.reject(died);
      else pending.onProgress?.({ what: 'starting again, as what computes had stopped' });
    }
    for (const { key, recipe } of this.#wanted.all) {
      const deaths = (this.#met.get(key) ?? 0) + 1;
      this.#met.set(key, deaths);
      if (deaths >= MOST_DEATHS) this.#show(faultFrame(key, toPlain(died), 0, recipe.steps));
    }
    if (this.#pending.size + this.#wanted.keys.size > 0) this.#startAgain();
  }

  #startAgain(): void {
    if (this.#worker || this.#starting || this.#disposed) return;
    this.#starting = true;
    void this.#start.again().then((worker) => {
      this.#starting = false;
      if (worker && this.#disposed) worker.terminate();
      else if (worker) this.#begin(worker);
      else
        for (const id of this.#pending.keys()) this.#take(id)?.reject(fault('worker-died', { reason: NONE }));
    });
  }
}

const STOPPED = 'what computes was stopped';
const NONE = 'no other could be started';
