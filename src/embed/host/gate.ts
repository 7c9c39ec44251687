import { fault } from '../../base/messages.ts';
import type { Value } from '../../base/value.ts';
import type { NetworkAddress } from '../../runtime/address.ts';
import { toPlain } from '../../runtime/fault.ts';
import { faultFrame } from '../../runtime/fault-frame.ts';
import type {
  DeviceStatus,
  EvaluateOptions,
  Expression,
  Frame,
  Host,
  PictureRequest,
  Progress,
} from '../../runtime/host.ts';
import type { ExportAs, ExportedFile } from '../../runtime/network/export/exported.ts';
import type { Lease } from '../leases.ts';
import type { Live } from '../options.ts';

interface GateOptions {
  live: Live;
  /** Called when something is wanted that may not be computed now. */
  onMissing(): void;
  onProgress(progress: Progress): void;
  /** Called when something could not be computed. */
  onFault(error: unknown): void;
}

/** The access of one embed to the shared host: passes on what may be computed, and reports the rest. */
export class Gate implements Host {
  readonly #lease: Lease<Host>;
  readonly #options: GateOptions;
  #open: boolean;
  readonly #wanted = new Map<string, PictureRequest[]>();
  readonly #frameListeners = new Set<(frame: Frame) => void>();
  readonly #stops = new Set<() => void>();

  constructor(lease: Lease<Host>, options: GateOptions) {
    this.#lease = lease;
    this.#options = options;
    this.#open = options.live === 'always';
  }

  get #host(): Host {
    return this.#lease.value;
  }

  /** Lets everything be computed from now on. Does nothing where `live` is `never`. */
  open(): void {
    if (this.#options.live === 'never') return;
    this.#open = true;
    for (const [owner, pictures] of this.#wanted) this.#host.want(owner, pictures);
  }

  evaluate(expression: Expression, options: EvaluateOptions): Promise<Value> {
    return this.#passed(options, (told) => this.#host.evaluate(expression, told));
  }

  exportNetwork(network: NetworkAddress, as: ExportAs, options: EvaluateOptions): Promise<ExportedFile[]> {
    return this.#passed(options, (told) => this.#host.exportNetwork(network, as, told));
  }

  async #passed<T>(options: EvaluateOptions, ask: (options: EvaluateOptions) => Promise<T>): Promise<T> {
    const { live, onMissing, onProgress, onFault } = this.#options;
    if (!this.#open && live !== 'always') {
      onMissing();
      throw fault('not-live', { live });
    }
    const tell = (progress: Progress) => {
      options.onProgress?.(progress);
      onProgress(progress);
    };
    try {
      return await ask({ ...options, onProgress: tell });
    } catch (error) {
      onFault(error);
      throw error;
    }
  }

  want(owner: string, pictures: PictureRequest[]): void {
    if (pictures.length > 0) this.#wanted.set(owner, pictures);
    else this.#wanted.delete(owner);
    if (this.#open) this.#host.want(owner, pictures);
    else if (pictures.length > 0) this.#miss(pictures);
  }

  /** Reports missing pictures. Where nothing is ever computed, they get a fault. */
  #miss(pictures: PictureRequest[]): void {
    this.#options.onMissing();
    if (this.#options.live !== 'never') return;
    const reason = toPlain(fault('no-picture'));
    for (const { key, recipe } of pictures) {
      for (const listener of this.#frameListeners) listener(faultFrame(key, reason, 0, recipe.steps));
    }
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    this.#frameListeners.add(listener);
    const stop = this.#host.onFrame(listener);
    return this.#keep(() => {
      this.#frameListeners.delete(listener);
      stop();
    });
  }

  onStatus(listener: (status: DeviceStatus) => void): () => void {
    return this.#keep(this.#host.onStatus(listener));
  }

  #keep(stop: () => void): () => void {
    this.#stops.add(stop);
    return () => {
      this.#stops.delete(stop);
      stop();
    };
  }

  /** Releases the shared host, which others may still use. Its last status is still passed on. */
  async dispose(): Promise<void> {
    for (const owner of this.#wanted.keys()) if (this.#open) this.#host.want(owner, []);
    this.#wanted.clear();
    await this.#lease.release();
    for (const stop of this.#stops) stop();
    this.#stops.clear();
  }
}
