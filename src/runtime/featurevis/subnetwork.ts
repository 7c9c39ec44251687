import { at } from '../../base/at.ts';
import * as tf from '../backend/tensors.ts';
import { Network } from '../network/network.ts';
import type { Op } from '../network/ops/kinds/op.ts';

/** A few channels of a tensor. */
export interface Part {
  /** As the network stores it. */
  tensor: string;
  /** Ascending, each once. */
  channels: number[];
  /** Whether it is wanted before the activation function, that of a convolution or a dense layer. */
  before: boolean;
}

/** A part that a subnetwork computes: as which tensor, and which channels that holds. */
interface Computed extends Pick<Part, 'channels'> {
  name: string;
}

/**
 * A network that computes some tensors in a few channels only: their last convolutions lose the filters that are not
 * needed, and branches without any are left out. The ops and tensors below are those of the base network, which must
 * outlive it.
 */
export class Subnetwork extends Network {
  readonly #base: Network;
  readonly #constants = new Map<string, tf.Tensor>();
  readonly #weights: tf.Tensor[];
  readonly #computed: Map<string, Computed>;

  constructor(base: Network, parts: Part[]) {
    const cut = new Cut(base);
    const computed = new Map<string, Computed>();
    for (const { tensor, channels, before } of parts) {
      const name = cut.take(tensor, channels, before);
      if (name !== undefined) computed.set(nameIn(tensor, before), { name, channels });
    }
    super(base.manifest, base.input, [...base.ops, ...cut.ops]);
    this.#base = base;
    this.#weights = cut.weights;
    this.#computed = computed;
  }

  /** Returns how a part is computed; undefined where it can't be computed without the rest of its tensor. */
  part(tensor: string, before: boolean): Computed | undefined {
    return this.#computed.get(nameIn(tensor, before));
  }

  override resolve(tensor: string): string {
    return this.op(tensor) ? tensor : this.#base.resolve(tensor);
  }

  override constant(op: Op, key: string, make: () => tf.Tensor): tf.Tensor {
    if (this.#base.op(op.name)) return this.#base.constant(op, key, make);
    const name = `${op.name} ${key}`;
    const known = this.#constants.get(name) ?? tf.keep(tf.tidy(make));
    this.#constants.set(name, known);
    return known;
  }

  /** Frees what the base network does not own. */
  override dispose(): void {
    tf.dispose([...this.#weights, ...this.#constants.values()]);
    this.#constants.clear();
  }
}

const nameIn = (tensor: string, before: boolean): string => (before ? `${tensor} before activation` : tensor);

/** Kinds of op that compute each channel by itself. */
const BY_CHANNEL: ReadonlySet<Op['kind']> = new Set(['relu', 'maxpool', 'avgpool', 'mean', 'pad']);

class Cut {
  readonly ops: Op[] = [];
  readonly weights: tf.Tensor[] = [];
  readonly #base: Network;

  constructor(base: Network) {
    this.#base = base;
  }

  /** Adds the ops that compute some channels of a tensor. Returns its name; undefined where that can't be done. */
  take(tensor: string, channels: number[], before: boolean): string | undefined {
    const op = this.#base.op(tensor);
    if (!op) return undefined;
    const name = `${nameIn(tensor, before)}[${channels.join()}]`;
    if (op.kind === 'conv' || op.kind === 'dense') {
      const attrs = before ? { ...op.attrs, activation: 'none' as const } : op.attrs;
      return this.#add({ ...op, name, weights: this.#narrowed(op.weights, channels), attrs } as Op);
    }
    if (op.kind === 'concat') {
      const inputs = this.#apart(op.inputs, channels, before);
      return inputs && (inputs.length === 1 ? inputs[0] : this.#add({ ...op, name, inputs }));
    }
    if (!BY_CHANNEL.has(op.kind)) return undefined;
    if (before && op.kind === 'relu') return this.take(at(op.inputs, 0), channels, false);
    const input = this.take(at(op.inputs, 0), channels, before && op.kind === 'pad');
    return input && this.#add({ ...op, name, inputs: [input] } as Op);
  }

  /** Takes the branches of a concatenation that hold some of the channels. */
  #apart(branches: string[], channels: number[], before: boolean): string[] | undefined {
    const taken: string[] = [];
    let first = 0;
    for (const branch of branches) {
      const count = this.#channelsOf(branch);
      if (count === undefined) return undefined;
      const own = channels.filter((channel) => channel >= first && channel < first + count);
      first += count;
      if (own.length === 0) continue;
      const name = this.take(
        branch,
        own.map((channel) => channel - first + count),
        before,
      );
      if (name === undefined) return undefined;
      taken.push(name);
    }
    return taken;
  }

  #channelsOf(tensor: string): number | undefined {
    const op = this.#base.op(tensor);
    if (op?.kind === 'conv') return op.weights.filter.shape.at(-1);
    if (op?.kind === 'concat') {
      const counts = op.inputs.map((input) => this.#channelsOf(input));
      return counts.reduce(
        (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
        0,
      );
    }
    return op && BY_CHANNEL.has(op.kind) ? this.#channelsOf(at(op.inputs, 0)) : undefined;
  }

  /** Takes the weights of a few of an op's channels, which are the last axis of each. */
  #narrowed(weights: Record<string, tf.Tensor | undefined>, channels: number[]): Record<string, tf.Tensor> {
    const given = Object.entries(weights).filter((entry): entry is [string, tf.Tensor] => !!entry[1]);
    return Object.fromEntries(given.map(([name, weight]) => [name, this.#some(weight, channels)]));
  }

  /** Takes entries of the last axis. */
  #some(weight: tf.Tensor, channels: number[]): tf.Tensor {
    const made = tf.tidy(() => {
      const some = tf.gather(weight, tf.tensor1d(channels, 'int32'), weight.rank - 1);
      // The WASM backend remembers the shape in which a gathered tensor was computed; a sum has its own.
      return tf.add(some, 0);
    });
    this.weights.push(made);
    return made;
  }

  #add(op: Op): string {
    this.ops.push(op);
    return op.name;
  }
}
