import { fault } from '../../base/messages.ts';
import type { Value } from '../../base/value.ts';
import type { Expression } from '../../runtime/dataflow/expression.ts';
import type {
  DeviceStatus,
  EvaluateOptions,
  Frame,
  Host,
  PictureRequest,
  Progress,
} from '../../runtime/host.ts';
import type { Live } from '../options.ts';

interface GateOptions {
  live: Live;
  /** Something is wanted that may not be computed now. */
  onMissing(): void;
  onProgress(progress: Progress): void;
  /** Something could not be computed. */
  onFault(error: unknown): void;
}

/** One embed's way to the shared host: lets through what may be computed, and tells of the rest. */
export class Gate implements Host {
  readonly #host: Host;
  readonly #options: GateOptions;
  #open: boolean;
  readonly #wanted = new Map<string, PictureRequest[]>();
  readonly #stops = new Set<() => void>();

  constructor(host: Host, options: GateOptions) {
    this.#host = host;
    this.#options = options;
    this.#open = options.live === 'always';
  }

  /** From now on everything is computed. Nothing happens where the page computes never. */
  open(): void {
    if (this.#options.live === 'never') return;
    this.#open = true;
    for (const [owner, pictures] of this.#wanted) this.#host.want(owner, pictures);
  }

  async evaluate(expression: Expression, options: EvaluateOptions): Promise<Value> {
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
      return await this.#host.evaluate(expression, { ...options, onProgress: tell });
    } catch (error) {
      onFault(error);
      throw error;
    }
  }

  want(owner: string, pictures: PictureRequest[]): void {
    if (pictures.length > 0) this.#wanted.set(owner, pictures);
    else this.#wanted.delete(owner);
    if (this.#open) this.#host.want(owner, pictures);
    else if (pictures.length > 0) this.#options.onMissing();
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    return this.#keep(this.#host.onFrame(listener));
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

  /** Leaves the shared host, which others may still use. */
  async dispose(): Promise<void> {
    for (const owner of this.#wanted.keys()) if (this.#open) this.#host.want(owner, []);
    this.#wanted.clear();
    for (const stop of this.#stops) stop();
    this.#stops.clear();
  }
}
