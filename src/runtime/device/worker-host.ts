import { fault } from '../../base/messages.ts';
import type { Value } from '../../base/value.ts';
import type { Expression } from '../dataflow/expression.ts';
import { fromPlain } from '../fault.ts';
import type { DeviceOptions, DeviceStatus, EvaluateOptions, Frame, Host, PictureRequest } from '../host.ts';
import { Followers, Listeners } from '../listeners.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

interface Pending {
  resolve(value: Value): void;
  reject(error: unknown): void;
  onProgress?: EvaluateOptions['onProgress'] | undefined;
  onNode?: EvaluateOptions['onNode'] | undefined;
}

/** A device in a worker, seen from the page. */
export class WorkerHost implements Host {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #frames = new Listeners<[Frame]>();
  readonly #statuses = new Followers<DeviceStatus>();
  #disposed: Promise<void> | undefined;
  #onDisposed: (() => void) | undefined;
  #nextId = 0;
  /** Why the worker stopped, once it has. */
  #dead: string | undefined;

  constructor(worker: Worker, loader: { base: string; allow: string[] }, options: DeviceOptions) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
    worker.addEventListener('error', (event) => this.#fail(event.message || 'the worker stopped'));
    this.#say({ type: 'start', ...loader, options });
  }

  evaluate(expression: Expression, { urgency, signal, onProgress, onNode }: EvaluateOptions): Promise<Value> {
    if (this.#dead !== undefined) return Promise.reject(fault('compute-failed', { reason: this.#dead }));
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
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
      this.#pending.set(id, { resolve: settled(resolve), reject: settled(reject), onProgress, onNode });
      signal?.addEventListener('abort', stop, { once: true });
      this.#say({ type: 'evaluate', id, expression, priority: urgency.priority });
    });
  }

  want(owner: string, pictures: PictureRequest[]): void {
    this.#say({ type: 'want', owner, pictures });
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
      if (this.#dead === undefined) this.#say({ type: 'dispose' });
      else resolve();
    }).then(() => this.#worker.terminate());
    return this.#disposed;
  }

  #say(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromWorker): void {
    switch (message.type) {
      case 'value':
        this.#take(message.id)?.resolve(message.value);
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
        this.#frames.tell(message.frame);
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

  #fail(reason: string): void {
    this.#dead = reason;
    for (const { reject } of this.#pending.values()) reject(fault('compute-failed', { reason }));
    this.#pending.clear();
    this.#onDisposed?.();
  }
}
