import type { Value } from '../base/value.ts';
import type { Recipe } from '../compiler/program.ts';
import type { BackendFacts, BackendName } from './backend/start.ts';
import type { Expression } from './dataflow/expression.ts';
import type { PlainFault } from './fault.ts';

/** What computes: a device in the same thread, or the same device in a worker. */
export interface Host {
  /** Computes a device expression. Rejects with a Fault; with an AbortError when stopped. */
  evaluate(expression: Expression, options: EvaluateOptions): Promise<Value>;
  /** The pictures that one element wants now, most wanted first; what nobody wants any more is stopped. */
  want(owner: string, pictures: PictureRequest[]): void;
  onFrame(listener: (frame: Frame) => void): () => void;
  onStatus(listener: (status: DeviceStatus) => void): () => void;
  /** Frees everything; idempotent. */
  dispose(): Promise<void>;
}

export const PRIORITY = { interaction: 3, visible: 2, prefetch: 1 } as const;

export interface EvaluateOptions {
  priority: number;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** How far a piece of work is. */
export interface Progress {
  /** In words: 'loading the network', 'attribution'. */
  what: string;
  /** 0..1, or undefined while it can't be told. */
  fraction?: number;
}

export interface NetworkAddress {
  model?: string;
  url?: string;
  hash: string;
}

export interface PictureRequest {
  /** Hash of all below. */
  key: string;
  network: NetworkAddress;
  layer: string;
  index: number;
  axis: 'channel' | 'class';
  recipe: Recipe;
}

/** A picture as far as it is made. */
export interface Frame {
  key: string;
  step: number;
  steps: number;
  size: number;
  /** size * size * 4 */
  rgba: Uint8ClampedArray;
  objective: number;
  /** Set instead of a better picture when it could not be made. */
  fault?: PlainFault;
}

export interface DeviceStatus extends BackendFacts {
  /** Tensors and bytes that the backend holds. */
  tensors: number;
  bytes: number;
}

export interface DeviceOptions {
  prefer?: 'auto' | BackendName;
  wasmPaths?: string | Record<string, string>;
  /** Bytes that stored runs may take; the least recently used go first. */
  memoryBudget?: number;
}
