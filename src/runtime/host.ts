import type { Value } from '../base/value.ts';
import type { Recipe } from '../compiler/program.ts';
import type { NetworkAddress } from './address.ts';
import type { BackendFacts, BackendName } from './backend/start.ts';
import type { PlainFault } from './fault.ts';
import type { Target } from './featurevis/goal.ts';
import type { Mask } from './featurevis/mask.ts';
import type { Start } from './featurevis/start.ts';
import type { Urgency } from './urgency.ts';

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

/** How urgently something is wanted, and who is told meanwhile. */
export interface EvaluateOptions {
  urgency: Urgency;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Told of each node that is computed on the way. */
  onNode?: (report: NodeReport) => void;
}

/** What becomes of one node of an expression on the device. */
export interface NodeReport {
  /** Key of the node's expression. */
  key: string;
  status: 'running' | 'ready';
  /** Milliseconds that it took, and bytes that are kept of it; once it is ready. */
  ms?: number;
  bytes?: number;
}

/** How far a piece of work is. */
export interface Progress {
  /** In words: 'loading the network', 'attribution'. */
  what: string;
  /** 0..1, or undefined while it can't be told. */
  fraction?: number;
  /** What is asked for, as far as it is known. */
  partial?: Value;
}

/** A feature visualization to make. */
export interface PictureRequest {
  /** Hash of all below but `urgent`. */
  key: string;
  /** Comes before all that are not. */
  urgent?: boolean;
  network: NetworkAddress;
  layer: string;
  index: number;
  axis: 'channel' | 'class';
  /** A direction at the layer, a number for each channel: of a group, or of the activations at a place. */
  vector?: number[];
  /** Activations of whole layers that the picture is to match, by layer. */
  targets?: Record<string, Keyed<Target>>;
  /** Which of the `recipe.faces` pictures of the atom; the first when left out. */
  face?: number;
  /** Pictures that it has in common with others, and starts from a mixture of. */
  shared?: SharedPictures;
  /** What to start from instead of noise. */
  start?: Keyed<Start>;
  /** Where it may differ from what it starts from. */
  mask?: Mask;
  recipe: Recipe;
}

/** What is so large that a hash of it, or what else it is known by, stands for it in keys. */
export type Keyed<T> = T & { key: string };

/** Pictures of directions at the same layer, by the same recipe, that many others start from. */
export interface SharedPictures {
  of: {
    /** Hash of the vectors: names them in keys. */
    key: string;
    /** A number for each channel, for each picture. */
    vectors: number[][];
  };
  /** How much of each: a picture starts at sigmoid(sum of weight * logit) of their colours. */
  weights: number[];
}

/** A picture as far as it is made. */
export interface Frame {
  key: string;
  /** Steps done, of `steps`: a picture that has stopped improving has no more to do. */
  step: number;
  steps: number;
  /** Height and width in pixels; smaller at first than the recipe says. */
  size: number;
  /** size * size * 4; not opaque where the picture is cut out. */
  rgba: Uint8ClampedArray;
  /** What the network's view of it reached. */
  objective: number;
  /** Set instead of a better picture when it could not be made. */
  fault?: PlainFault;
}

/** How a device is doing. */
export interface DeviceStatus extends BackendFacts {
  /** Tensors and bytes that the backend holds. */
  tensors: number;
  bytes: number;
  /** How often the graphics context was lost, and everything started anew. */
  losses: number;
}

/** What a device is started with. */
export interface DeviceOptions {
  prefer?: 'auto' | BackendName;
  wasmPaths?: string | Record<string, string>;
  /** Bytes that stored runs may take; the least recently used go first. */
  memoryBudget?: number;
}

/**
 * A node with the present values of its params filled in, and so of all nodes below it: complete in itself.
 * Its key names its value wherever it is stored or asked for.
 */
export interface Expression {
  key: string;
  op: string;
  place: 'device' | 'page';
  params: Record<string, unknown>;
  inputs: Expression[];
}
