import { at, lookUp } from '../../base/at.ts';
import { fault } from '../../base/messages.ts';
import * as tf from '../backend/tensors.ts';
import { Gradients } from './gradients.ts';
import type { Network } from './network.ts';
import { ruleOf } from './ops/index.ts';
import type { Op, Primal } from './ops/kinds/op.ts';

/**
 * A stored run of a network over one batch. Tensors are computed when they are first read, from the nearest stored ones,
 * and kept. Derivatives are taken at a run.
 */
export class Trace {
  readonly network: Network;
  readonly #stored = new Map<string, tf.Tensor>();
  readonly #residuals = new Map<string, tf.Tensor[]>();
  readonly #shapes = new Map<string, number[]>();
  /** Runs that follow from this one alone, by what they are. */
  readonly #companions = new Map<string, Trace>();
  /** A run of the network that this one's is made of, on the same input: what is the same there is taken from it. */
  #base?: Trace;
  #isDisposed = false;
  /** Gradients at this run that serve more than one request. */
  readonly gradients = new Gradients();

  /** The pieces of the text that it is of; absent for other inputs. */
  readonly pieces?: readonly string[];

  /**
   * @param input [batch, height, width, channels], preprocessed, or [batch, tokens]; it is cloned
   * @param pieces of the text, one a token
   */
  constructor(network: Network, input?: tf.Tensor, pieces?: readonly string[]) {
    this.network = network;
    if (pieces) this.pieces = pieces;
    network.hold();
    if (input) this.#store(network.input, input);
  }

  /** A run that starts from any tensors, by name. They are cloned. */
  static from(network: Network, tensors: Record<string, tf.Tensor>): Trace {
    const trace = new Trace(network);
    for (const [name, tensor] of Object.entries(tensors)) trace.#store(network.resolve(name), tensor);
    return trace;
  }

  /**
   * Returns a run of a network on the input of another run. It takes from that what is the same in both networks, and
   * computes it itself once the other run was disposed.
   */
  static over(base: Trace, network: Network): Trace {
    const trace = new Trace(network, base.get(base.network.input), base.pieces);
    trace.#base = base;
    return trace;
  }

  /**
   * Returns a run of a network that differs by the weights of some ops: it keeps what doesn't depend on them.
   * @param changed names of the ops
   */
  rerun(network: Network, changed: Iterable<string>): Trace {
    const names = new Set(this.network.dependents(changed).map(({ name }) => name));
    const trace = new Trace(network, undefined, this.pieces);
    for (const [name, tensor] of this.#stored) if (!names.has(name)) trace.#store(name, tensor);
    return trace;
  }

  /** Number of examples. */
  get batch(): number {
    for (const tensor of this.#stored.values()) return at(tensor.shape, 0);
    throw new Error('The trace was disposed.');
  }

  /** Returns a tensor's value, [batch, ...shape], which stays the trace's own. Fault `not-upstream`. */
  get(tensor: string): tf.Tensor {
    const name = this.network.resolve(tensor);
    for (const op of this.#missing(name)) {
      const same = this.#inBase(op.name);
      if (same) {
        this.#store(op.name, same.base.get(same.name));
        continue;
      }
      const inputs = op.inputs.map((input) => lookUp(this.#stored, input));
      const constant: Primal['constant'] = (key, make) => this.network.constant(op, key, make);
      const output = tf.tidy(() => ruleOf(op).run(op, inputs, constant));
      this.#stored.set(op.name, tf.keep(output));
    }
    return lookUp(this.#stored, name);
  }

  /** Returns a tensor's shape without the batch axis; computes no value. */
  shape(tensor: string): number[] {
    const name = this.network.resolve(tensor);
    const known = this.#stored.get(name)?.shape.slice(1) ?? this.#shapes.get(name);
    if (known) return known;
    const op = this.network.op(name);
    if (!op) throw startsAbove(name);
    const shape = ruleOf(op).shape(
      op,
      op.inputs.map((input) => this.shape(input)),
    );
    this.#shapes.set(name, shape);
    return shape;
  }

  /** What an op may read of this run. */
  primal(op: Op): Primal {
    return {
      input: (position) => this.get(at(op.inputs, position)),
      output: () => this.get(op.name),
      inputShape: (position) => this.shape(at(op.inputs, position)),
      outputShape: () => this.shape(op.name),
      residual: (key, make) => this.#residual(`${op.name} ${key}`, make),
      constant: (key, make) => this.network.constant(op, key, make),
    };
  }

  /** Returns another run that follows from this one alone: made once, kept with it and disposed with it. */
  companion(key: string, make: () => Trace): Trace {
    const known = this.#companions.get(key);
    if (known) return known;
    const made = make();
    this.#companions.set(key, made);
    return made;
  }

  /** Bytes held. */
  get bytes(): number {
    const all = [...this.#stored.values(), ...[...this.#residuals.values()].flat()];
    const own = all.reduce((sum, tensor) => sum + tensor.size * 4, this.gradients.bytes);
    return [...this.#companions.values()].reduce((sum, { bytes }) => sum + bytes, own);
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.network.release();
    for (const name of [...this.#stored.keys()]) this.#drop(name);
    this.#dropResiduals();
    for (const companion of this.#companions.values()) companion.dispose();
    this.#companions.clear();
  }

  /** Returns where another run has the same tensor; undefined if none has. */
  #inBase(name: string): { base: Trace; name: string } | undefined {
    if (!this.#base || this.#base.#isDisposed) return undefined;
    const same = this.network.nameIn(this.#base.network, name);
    return same === undefined ? undefined : { base: this.#base, name: same };
  }

  /** The ops whose tensors are missing for a tensor, in topological order. */
  #missing(name: string): Op[] {
    if (this.#stored.has(name)) return [];
    const wanted = new Set([name]);
    const missing: Op[] = [];
    for (const op of [...this.network.ops].reverse()) {
      if (!wanted.has(op.name) || this.#stored.has(op.name)) continue;
      missing.push(op);
      if (!this.#inBase(op.name)) for (const input of op.inputs) wanted.add(input);
    }
    if (wanted.has(this.network.input) && !this.#stored.has(this.network.input)) throw startsAbove(name);
    return missing.reverse();
  }

  #residual<T extends tf.Tensor[] | []>(key: string, make: () => T): T {
    const known = this.#residuals.get(key);
    // A key always has the same tensors, which the type of the map cannot say.
    if (known) return known as T;
    const made = tf.tidy(make);
    for (const tensor of made) tf.keep(tensor);
    this.#residuals.set(key, made);
    return made;
  }

  #store(name: string, tensor: tf.Tensor): void {
    this.#drop(name);
    this.#stored.set(name, tf.keep(tf.clone(tensor)));
  }

  #drop(name: string): void {
    this.#stored.get(name)?.dispose();
    this.#stored.delete(name);
  }

  /** Frees what was derived from the stored tensors. */
  #dropResiduals(): void {
    this.gradients.clear();
    for (const tensors of this.#residuals.values()) tf.dispose(tensors);
    this.#residuals.clear();
  }
}

function startsAbove(name: string): Error {
  return fault('not-upstream', { from: 'where this run starts', to: name });
}
