import PQueue from 'p-queue';
import { fault } from '../../base/messages.ts';
import type { Value } from '../../base/value.ts';
import type { NetworkAddress } from '../address.ts';
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
import type { ExportAs, ExportedFile } from '../network/export/exported.ts';
import { isDone } from '../pictures.ts';
import { type Checkpoints, CheckpointsInMemory } from '../store/checkpoints.ts';
import { Wanted } from './wanted.ts';
import { Workplace } from './workplace.ts';

const DEFAULT_BUDGET = 512e6;
/** After so many lost graphics contexts, the CPU computes. */
const MOST_LOSSES = 3;

/** Work at a workplace, which is done again at the next one where the context is lost meanwhile. */
interface Task<T> {
  /** Whether it is done in one go. */
  isShort(place: Workplace): boolean;
  run(place: Workplace, options: EvaluateOptions & { pauses: boolean }): Promise<T>;
}

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

  evaluate(expression: Expression, options: EvaluateOptions): Promise<Value> {
    return this.#done(
      {
        isShort: (place) => place.isShort(expression),
        run: (place, how) => place.evaluate(expression, how),
      },
      options,
    );
  }

  exportNetwork(network: NetworkAddress, as: ExportAs, options: EvaluateOptions): Promise<ExportedFile[]> {
    return this.#done(
      {
        isShort: (place) => place.isReady(network),
        run: (place, how) => place.exportNetwork(network, as, how),
      },
      options,
    );
  }

  /** Does a task when it is its turn, again where the context is lost meanwhile. */
  async #done<T extends object>(task: Task<T>, options: EvaluateOptions): Promise<T> {
    while (!this.#disposed) {
      const isShort = task.isShort(this.#place);
      const attempt = () => this.#attempt(task, { ...options, pauses: !isShort });
      const result = await this.#inTurn(isShort ? this.#queue : this.#long, attempt, options);
      if (result) return result;
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

  /** Does a task; undefined where the context was lost meanwhile. */
  async #attempt<T>(task: Task<T>, options: EvaluateOptions & { pauses: boolean }): Promise<T | undefined> {
    const place = this.#place;
    // After a lost context, what was short may have to train anew: it waits in the other queue then.
    if (!options.pauses && !task.isShort(place)) return undefined;
    const work = task.run(place, options).then(
      (result) => () => result,
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
