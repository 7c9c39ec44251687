import { fault } from '../../base/messages.ts';
import type { Value } from '../../base/value.ts';
import type { NetworkAddress } from '../../runtime/address.ts';
import type {
  DeviceStatus,
  EvaluateOptions,
  Expression,
  Frame,
  Host,
  PictureRequest,
} from '../../runtime/host.ts';
import { Followers, Listeners } from '../../runtime/listeners.ts';
import type { ExportAs, ExportedFile } from '../../runtime/network/export/exported.ts';
import { InFlight } from '../../runtime/store/in-flight.ts';
import { Alive } from './alive.ts';

const NEVER = new AbortController().signal;

/**
 * A host that is loaded and started only when something is to be computed. What several interfaces request is computed
 * once, and is the same object in all of them.
 */
export class LazyHost implements Host {
  readonly #start: () => Promise<Host>;
  #host: Promise<Host> | undefined;
  readonly #frames = new Listeners<[Frame]>();
  readonly #statuses = new Followers<DeviceStatus>();
  readonly #inFlight = new InFlight<Value>();
  readonly #values = new Alive<Value>();
  #disposed = false;

  constructor(start: () => Promise<Host>) {
    this.#start = start;
  }

  /** Starts the host before something is to be computed. Rejects where it can't be started. */
  async start(): Promise<void> {
    if (!this.#disposed) await this.#started();
  }

  /** Returns the started host. Faults: those of starting it; `compute-failed` once it is disposed of. */
  #started(): Promise<Host> {
    if (this.#disposed)
      return Promise.reject(fault('compute-failed', { reason: 'what computes was stopped' }));
    this.#host ??= this.#begin();
    return this.#host;
  }

  async #begin(): Promise<Host> {
    try {
      const host = await this.#start();
      host.onFrame((frame) => this.#frames.tell(frame));
      host.onStatus((status) => this.#statuses.tell(status));
      return host;
    } catch (error) {
      // A failed start, as without a connection, is tried again the next time.
      this.#host = undefined;
      throw error;
    }
  }

  async evaluate(expression: Expression, options: EvaluateOptions): Promise<Value> {
    const { key } = expression;
    const { urgency, signal = NEVER, onProgress = () => {}, ...rest } = options;
    const known = this.#values.get(key);
    if (known) return known;
    return this.#inFlight.join(key, { urgency, signal, onProgress }, async (shared) => {
      const host = await this.#started();
      shared.signal.throwIfAborted();
      const value = await host.evaluate(expression, { ...rest, ...shared });
      this.#values.set(key, value);
      return value;
    });
  }

  async exportNetwork(
    network: NetworkAddress,
    as: ExportAs,
    options: EvaluateOptions,
  ): Promise<ExportedFile[]> {
    return (await this.#started()).exportNetwork(network, as, options);
  }

  want(owner: string, pictures: PictureRequest[]): void {
    if (this.#disposed || (!this.#host && pictures.length === 0)) return;
    void this.#started().then(
      (host) => host.want(owner, pictures),
      // Values are requested as well: the fault is shown in their place.
      () => {},
    );
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    return this.#frames.add(listener);
  }

  onStatus(listener: (status: DeviceStatus) => void): () => void {
    return this.#statuses.add(listener);
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    const host = await this.#host?.catch(() => undefined);
    await host?.dispose();
    this.#frames.clear();
    this.#statuses.clear();
  }
}
