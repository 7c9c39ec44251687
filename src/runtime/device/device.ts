import PQueue from 'p-queue';
import { fault } from '../../base/messages.ts';
import type { Value } from '../../base/value.ts';
import { discardLostBackend } from '../backend/context-loss.ts';
import { startBackend } from '../backend/start.ts';
import * as tf from '../backend/tensors.ts';
import type {
  DeviceOptions,
  DeviceStatus,
  EvaluateOptions,
  Expression,
  Frame,
  Host,
  PictureRequest,
} from '../host.ts';
import type { Decode } from '../input/picture/load.ts';
import { Listeners } from '../listeners.ts';
import type { Loader } from '../loader/loader.ts';
import { isDone } from '../pictures.ts';
import { type Checkpoints, CheckpointsInMemory } from '../store/checkpoints.ts';
import { Wanted } from './wanted.ts';
import { Workplace } from './workplace.ts';

const DEFAULT_BUDGET = 512e6;
/** After so many lost graphics contexts, the CPU computes. */
const MOST_LOSSES = 3;

/**
 * Computes values and pictures: one backend, with loaded networks and stored runs. Handles one request at a time, the
 * most urgent first, and optimizes pictures in between, step by step. When the backend loses its graphics context, it
 * starts again: pending values are computed again, and wanted pictures are made again.
 */
export class Device implements Host {
  readonly #queue = new PQueue({ concurrency: 1 });
  /** Long work, which pauses between its steps while others have their turn. */
  readonly #long = new PQueue({ concurrency: 1 });
  readonly #wanted = new Wanted();
  readonly #frames = new Listeners<[Frame]>();
  readonly #statuses = new Listeners<[DeviceStatus]>();
  readonly #options: DeviceOptions;
  readonly #checkpoints: Checkpoints;
  #place: Workplace;
  #losses = 0;
  #turns = 0;
  #disposed = false;

  constructor(
    readonly loader: Loader,
    readonly decode: Decode,
    options: DeviceOptions = {},
    checkpoints: Checkpoints = new CheckpointsInMemory(),
  ) {
    this.#options = options;
    this.#checkpoints = checkpoints;
    this.#place = this.#open();
  }

  #open(): Workplace {
    const { wasmPaths, memoryBudget = DEFAULT_BUDGET } = this.#options;
    const prefer = this.#losses < MOST_LOSSES ? this.#options.prefer : 'wasm';
    const place = new Workplace({
      loader: this.loader,
      decode: this.decode,
      start: () => startBackend({ ...(prefer ? { prefer } : {}), ...(wasmPaths ? { wasmPaths } : {}) }),
      memoryBudget,
      checkpoints: this.#checkpoints,
      // Between two steps, whatever was asked for meanwhile goes first.
      pause: () => this.#queue.onIdle(),
      onFrame: (frame) => this.#show(frame),
    });
    place.facts.then(
      () => this.#report(),
      () => {},
    );
    void place.lost.then(() => this.#startAnew(place));
    return place;
  }

  /** Continues at a new workplace, as the context of this one is lost. */
  #startAnew(place: Workplace): void {
    if (place !== this.#place || this.#disposed) return;
    this.#losses++;
    place.leave();
    discardLostBackend();
    this.#place = this.#open();
    for (const [owner, pictures] of this.#wanted.entries()) this.#place.painter.want(owner, pictures);
  }

  async evaluate(expression: Expression, options: EvaluateOptions): Promise<Value> {
    while (!this.#disposed) {
      const isShort = this.#place.isShort(expression);
      const attempt = () => this.#attempt(expression, { ...options, pauses: !isShort });
      const value = await this.#inTurn(isShort ? this.#queue : this.#long, attempt, options);
      if (value) return value;
      options.onProgress?.({ what: 'computing anew, as the graphics context was lost' });
    }
    throw fault('compute-failed', { reason: 'what computes was stopped' });
  }

  /** Runs `work` when nothing more urgent is waiting. */
  async #inTurn<T>(queue: PQueue, work: () => Promise<T>, { urgency, signal }: EvaluateOptions): Promise<T> {
    const id = String(this.#turns++);
    const unfollow = urgency.onChange((priority) => {
      if (!this.#disposed) queue.setPriority(id, priority);
    });
    const begin = () => {
      unfollow();
      return work();
    };
    const { priority } = urgency;
    return queue.add(begin, { id, priority, ...(signal ? { signal } : {}) }).finally(unfollow);
  }

  /** Computes a value; undefined where the context was lost meanwhile. */
  async #attempt(
    expression: Expression,
    options: EvaluateOptions & { pauses: boolean },
  ): Promise<Value | undefined> {
    const place = this.#place;
    // After a lost context, what was short may have to train anew: it waits in the other queue then.
    if (!options.pauses && !place.isShort(expression)) return undefined;
    const work = place.evaluate(expression, options).then(
      (value) => () => value,
      (error) => () => {
        throw error;
      },
    );
    const outcome = await Promise.race([work, place.lost]);
    if (outcome && place.works) {
      this.#report();
      return outcome();
    }
    this.#startAnew(place);
    return undefined;
  }

  want(owner: string, pictures: PictureRequest[]): void {
    this.#wanted.set(owner, pictures);
    this.#place.painter.want(owner, pictures);
  }

  #show(frame: Frame): void {
    if (isDone(frame)) this.#wanted.delivered(frame.key);
    this.#frames.tell(frame);
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    return this.#frames.add(listener);
  }

  onStatus(listener: (status: DeviceStatus) => void): () => void {
    const stop = this.#statuses.add(listener);
    this.#report();
    return stop;
  }

  #report(): void {
    if (!this.#disposed) void this.#tell();
  }

  /** Reports the status; the last one, after everything is disposed of, shows what memory is left. */
  async #tell(): Promise<void> {
    const facts = await this.#place.facts.catch(() => undefined);
    if (!facts) return;
    const { numTensors: tensors, numBytes: bytes } = tf.memory();
    this.#statuses.tell({ ...facts, tensors, bytes, losses: this.#losses });
  }

  async dispose(): Promise<void> {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#queue.clear();
    this.#long.clear();
    await Promise.race([this.#stop(), this.#place.lost]);
    discardLostBackend();
    await this.#tell();
    this.#frames.clear();
    this.#statuses.clear();
  }

  async #stop(): Promise<void> {
    await this.#place.painter.dispose();
    await this.#queue.onIdle();
    await this.#place.dispose();
  }
}
