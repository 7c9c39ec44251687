import * as tf from '@tensorflow/tfjs-core';
import PQueue from 'p-queue';
import { keyOf } from '../../base/key.ts';
import type { Value } from '../../base/value.ts';
import { startBackend } from '../backend/start.ts';
import type { Expression } from '../dataflow/expression.ts';
import type {
  DeviceOptions,
  DeviceStatus,
  EvaluateOptions,
  Frame,
  Host,
  NetworkAddress,
  PictureRequest,
} from '../host.ts';
import { type DeviceContext, deviceKernels } from '../kernels/device.ts';
import { pageKernels } from '../kernels/page.ts';
import type { Loader } from '../loader/loader.ts';
import { findNetwork } from '../loader/manifest.ts';
import type { Decode } from '../loader/picture.ts';
import { loadNetwork, networkOf } from '../network/import/load.ts';
import type { Network } from '../network/network.ts';
import { Trace } from '../network/trace.ts';
import { Painter } from './painter.ts';
import { sizeOf, TraceStore } from './trace-store.ts';

const DEFAULT_BUDGET = 512e6;

/**
 * What computes: one backend, the networks that were loaded, the runs that are stored. Works through one request at
 * a time, the most urgent first; pictures are optimized in between, step by step.
 */
export class Device implements Host {
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #networks = new Map<string, Promise<Network>>();
  readonly #store: TraceStore;
  readonly #painter: Painter;
  readonly #backend: Promise<Omit<DeviceStatus, 'tensors' | 'bytes'>>;
  readonly #frameListeners = new Set<(frame: Frame) => void>();
  readonly #statusListeners = new Set<(status: DeviceStatus) => void>();
  #disposed = false;

  constructor(
    readonly loader: Loader,
    readonly decode: Decode,
    { prefer, wasmPaths, memoryBudget = DEFAULT_BUDGET }: DeviceOptions = {},
  ) {
    this.#store = new TraceStore(memoryBudget);
    this.#backend = startBackend({ ...(prefer ? { prefer } : {}), ...(wasmPaths ? { wasmPaths } : {}) });
    this.#backend.then(
      () => this.#report(),
      () => {},
    );
    this.#painter = new Painter({
      network: (address) => this.#network(address, () => {}),
      // Between two steps, whatever was asked for meanwhile goes first.
      pause: () => this.#queue.onIdle(),
      onFrame: (frame) => {
        for (const listener of this.#frameListeners) listener(frame);
      },
    });
  }

  async evaluate(expression: Expression, options: EvaluateOptions): Promise<Value> {
    const { signal = new AbortController().signal, priority, onProgress = () => {}, onNode } = options;
    return this.#queue.add(
      async () => {
        await this.#backend;
        const context: DeviceContext = {
          loader: this.loader,
          decode: this.decode,
          network: (address) => this.#network(address, onProgress),
          signal,
          onProgress,
        };
        const value = await this.#compute(expression, context, onNode);
        this.#report();
        if (value instanceof Trace) throw new Error('A stored run does not leave the device.');
        return value;
      },
      { priority, signal },
    ) as Promise<Value>;
  }

  async #compute(
    expression: Expression,
    context: DeviceContext,
    onNode: EvaluateOptions['onNode'] = () => {},
  ): Promise<Value | Trace> {
    const { key, op, params } = expression;
    const stored = this.#store.get(key);
    if (stored) return stored;
    const inputs: (Value | Trace)[] = [];
    // A part of what lies below is no part of what is asked for.
    const below: DeviceContext = {
      ...context,
      onProgress: ({ partial: _, ...progress }) => context.onProgress(progress),
    };
    for (const input of expression.inputs) inputs.push(await this.#compute(input, below, onNode));
    context.signal.throwIfAborted();
    onNode({ key, status: 'running' });
    const start = performance.now();
    const onPage = pageKernels[op];
    const result = onPage
      ? onPage(inputs as Value[], params)
      : await deviceKernels[op]!(inputs, params, context);
    this.#store.set(key, result);
    onNode({ key, status: 'ready', ms: performance.now() - start, bytes: sizeOf(result) });
    // A run grows as more of it is asked for.
    for (const input of expression.inputs) this.#store.measure(input.key);
    return result;
  }

  #network(address: NetworkAddress, onProgress: DeviceContext['onProgress']): Promise<Network> {
    // The same files may be looked at in several sizes, or with other layers named.
    const key = keyOf(address);
    let loading = this.#networks.get(key);
    if (!loading) {
      loading = this.#load(address, onProgress);
      this.#networks.set(key, loading);
      // What failed is tried again the next time it is wanted.
      loading.catch(() => this.#networks.delete(key));
    }
    return loading;
  }

  async #load(address: NetworkAddress, onProgress: DeviceContext['onProgress']): Promise<Network> {
    await this.#backend;
    const what = 'loading the network';
    onProgress({ what });
    const { manifest, read, files } = await findNetwork(this.loader, address);
    if (files) return networkOf(files, { ...manifest, hash: address.hash });
    return loadNetwork(manifest, read, (fraction) => onProgress({ what, fraction }));
  }

  want(owner: string, pictures: PictureRequest[]): void {
    this.#painter.want(owner, pictures);
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    this.#frameListeners.add(listener);
    return () => this.#frameListeners.delete(listener);
  }

  onStatus(listener: (status: DeviceStatus) => void): () => void {
    this.#statusListeners.add(listener);
    this.#report();
    return () => this.#statusListeners.delete(listener);
  }

  async #report(): Promise<void> {
    const facts = await this.#backend.catch(() => undefined);
    if (!facts || this.#disposed) return;
    const { numTensors, numBytes } = tf.memory();
    for (const listener of this.#statusListeners)
      listener({ ...facts, tensors: numTensors, bytes: numBytes });
  }

  async dispose(): Promise<void> {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#queue.clear();
    await this.#painter.dispose();
    await this.#queue.onIdle();
    this.#store.clear();
    for (const network of this.#networks.values()) (await network.catch(() => undefined))?.dispose();
    this.#networks.clear();
    this.#frameListeners.clear();
    this.#statusListeners.clear();
  }
}
