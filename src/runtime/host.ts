import type { Value } from '../base/value.ts';
import type { Recipe } from '../compiler/program.ts';
import type { NetworkAddress } from './address.ts';
import type { BackendFacts, BackendName } from './backend/start.ts';
import type { Expression } from './expression.ts';
import type { PlainFault } from './fault.ts';
import type { Mask, Start } from './featurevis/given.ts';
import type { Target } from './featurevis/goal.ts';
import type { ExportAs, ExportedFile } from './network/export/exported.ts';
import type { Urgency } from './urgency.ts';

export type { Expression } from './expression.ts';

/** Computes values and pictures: a device in this thread, or one in a worker. */
export interface Host {
  /** Computes a device expression. Rejects with a Fault, or with an AbortError when stopped. */
  evaluate(expression: Expression, options: EvaluateOptions): Promise<Value>;
  /**
   * Writes a network, trained and edited as its address says, as files. Rejects as `evaluate`, and with the faults of
   * exporting.
   */
  exportNetwork(network: NetworkAddress, as: ExportAs, options: EvaluateOptions): Promise<ExportedFile[]>;
  /** Sets the pictures that an owner wants now, most wanted first. Pictures that nobody wants any more are stopped. */
  want(owner: string, pictures: PictureRequest[]): void;
  onFrame(listener: (frame: Frame) => void): () => void;
  onStatus(listener: (status: DeviceStatus) => void): () => void;
  /** Frees everything; idempotent. */
  dispose(): Promise<void>;
}

/** How urgently a value is wanted, and callbacks for what happens meanwhile. */
export interface EvaluateOptions {
  urgency: Urgency;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Called for each node that is computed on the way. */
  onNode?: (report: NodeReport) => void;
}

/** The status of one node of an expression on the device. */
export interface NodeReport {
  /** Key of the node's expression. */
  key: string;
  status: 'running' | 'ready';
  /** Milliseconds that it took and bytes of its value, once it is ready. */
  ms?: number;
  bytes?: number;
}

/** How far a piece of work is. */
export interface Progress {
  /** In words: 'loading the network', 'attribution'. */
  what: string;
  /** 0..1; undefined while it is not known. */
  fraction?: number;
  /** The value that was asked for, as far as it is known. */
  partial?: Value;
}

/** A feature visualization to make. */
export interface PictureRequest {
  /** Hash of all the rest, except `urgent`. */
  key: string;
  /** Whether it comes before all requests that are not urgent. */
  urgent?: boolean;
  network: NetworkAddress;
  layer: string;
  index: number;
  axis: 'channel' | 'class';
  /** A direction at the layer, a number for each channel: that of a group, or the activations at a place. */
  vector?: number[];
  /** Activations of whole layers that the picture is to match, by layer. */
  targets?: Record<string, Keyed<Target>>;
  /** Which of the `recipe.faces` pictures of the atom; the first by default. */
  face?: number;
  /** Pictures that it shares with others, and from a mixture of which it starts. */
  shared?: SharedPictures;
  /** What to start from instead of noise. */
  start?: Keyed<Start>;
  /** Where it may differ from what it starts from. */
  mask?: Mask;
  recipe: Recipe;
}

/** A value so large that keys hold a hash or a name of it instead. */
export type Keyed<T> = T & { key: string };

/** Pictures of directions at one layer, by one recipe, that many others start from. */
export interface SharedPictures {
  of: {
    /** Hash of the vectors, which stands for them in keys. */
    key: string;
    /** A number for each channel, for each picture. */
    vectors: number[][];
  };
  /** The weight of each: a picture starts at sigmoid(sum of weight * logit) of their colours. */
  weights: number[];
}

/** A picture in its present state. */
export interface Frame {
  key: string;
  /** Steps done, out of `steps`, which is lowered for a picture that has stopped improving. */
  step: number;
  steps: number;
  /** Height and width in pixels; at first smaller than in the recipe. */
  size: number;
  /** size * size * 4; not opaque where the picture is cut out. */
  rgba: Uint8ClampedArray;
  /** The value of its objective. */
  objective: number;
  /** Why the picture could not be made. */
  fault?: PlainFault;
}

/** The state of a device. */
export interface DeviceStatus extends BackendFacts {
  /** Tensors and bytes that the backend holds. */
  tensors: number;
  bytes: number;
  /** How often the graphics context was lost. */
  losses: number;
}

/** Options of a device. */
export interface DeviceOptions {
  prefer?: 'auto' | BackendName;
  wasmPaths?: string | Record<string, string>;
  /** Bytes that stored runs may take; the least recently used go first. */
  memoryBudget?: number;
}
