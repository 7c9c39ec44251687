import { at, lookUp } from '../../base/at.ts';
import type { Manifest } from '../../base/manifest.ts';
import { fault } from '../../base/messages.ts';
import * as tf from '../backend/tensors.ts';
import { type Op, type Weights, weightsOf } from './ops/kinds/op.ts';

/** Tensors of the file whose name is not that of an op of the network. */
export interface OtherTensors {
  /** Another name of a tensor (of an op that was removed) -> the name of an op, or of the input. */
  aliases: ReadonlyMap<string, string>;
  /** Tensors that can't be computed -> the operation that isn't supported. */
  lost?: ReadonlyMap<string, { op: string; node: string; reason?: string }>;
}

/** A frozen network: ops in topological order, with their weights. */
export class Network {
  readonly manifest: Manifest;
  /** Name of the input tensor. */
  readonly input: string;
  readonly ops: readonly Op[];
  readonly #byName: Map<string, Op>;
  readonly #others: OtherTensors;
  readonly #constants = new Map<string, tf.Tensor>();
  readonly #spans = new Map<string, Op[]>();
  /** Ops whose weights belong to another network. */
  readonly #shared = new Set<Op>();
  /** Of tensors that edits change, the name of the op that computes them first. */
  readonly #beforeEdits = new Map<string, string>();
  /** The network that this one is made of, and the names there of tensors that it computes under another name here. */
  #base?: { network: Network; names: ReadonlyMap<string, string>; changed: ReadonlySet<string> };
  #runs = 0;
  #isDisposed = false;

  /**
   * Takes over the weights of `ops`.
   * @param ops in topological order
   */
  constructor(manifest: Manifest, input: string, ops: Op[], others: OtherTensors = { aliases: new Map() }) {
    this.manifest = manifest;
    this.input = input;
    this.ops = ops;
    this.#others = others;
    this.#byName = new Map(ops.map((op) => [op.name, op]));
  }

  /**
   * Returns the name under which a tensor is stored. Faults `unknown-tensor`, and `unknown-network-op` where an operation
   * of the file that isn't supported lies before it.
   */
  resolve(tensor: string): string {
    const { aliases, lost } = this.#others;
    const name = aliases.get(tensor) ?? tensor;
    if (name === this.input || this.#byName.has(name)) return name;
    const cause = lost?.get(tensor);
    if (cause) {
      const nearest = this.manifest.layers.findLast((layer) => this.#byName.has(layer.tensor))?.name;
      throw fault('unknown-network-op', { ...cause, ...(nearest ? { nearest } : {}), known: [] });
    }
    throw fault('unknown-tensor', { name: tensor, known: [...this.#byName.keys()] });
  }

  /** Whether the file has a tensor of this name, even one that can't be computed. */
  knows(tensor: string): boolean {
    const { aliases, lost } = this.#others;
    const name = aliases.get(tensor) ?? tensor;
    return name === this.input || this.#byName.has(name) || lost?.has(tensor) === true;
  }

  /**
   * Returns a network that computes other ops behind one of the tensors of this one. It shares the ops before, whose
   * weights stay this network's: this one has to outlive it.
   */
  extended(manifest: Manifest, tensor: string, ops: Op[]): Network {
    const shared = this.between(this.input, this.resolve(tensor));
    return this.#derived(manifest, [...shared, ...ops], shared);
  }

  /**
   * Returns a network that differs from this one by the weights of some ops, which stay the caller's, and shares the
   * rest: this one has to outlive it.
   */
  withWeights(weights: Weights, manifest = this.manifest): Network {
    const ops = this.ops.map((op) => {
      const own = weights.get(op.name);
      return own === undefined ? op : ({ ...op, weights: { ...weightsOf(op), ...own } } as Op);
    });
    return this.#derived(manifest, ops, ops);
  }

  /** Returns a network of other ops on the same input, of which the weights of some stay with whom they belong to. */
  #derived(manifest: Manifest, ops: Op[], shared: Iterable<Op>): Network {
    const network = new Network(manifest, this.input, ops, this.#others);
    for (const op of shared) network.#shared.add(op);
    for (const [tensor, op] of this.#beforeEdits) network.#beforeEdits.set(tensor, op);
    return network;
  }

  /**
   * Returns a network in which some tensors are followed by further ops, behind which all that read the tensor read the
   * last of them: it takes the tensor's name; and some ops have other weights. The weights of all of these become its
   * own; the rest it shares with this one, which has to outlive it.
   * @param edits `make` returns an op of a name that reads a tensor, for each tensor in order
   * @param weights all weights of some ops, by their names
   */
  edited(
    manifest: Manifest,
    edits: readonly { tensor: string; make(name: string, input: string): Op }[],
    weights: Weights = new Map(),
  ): Network {
    const byTensor = new Map<string, (typeof edits)[number]['make'][]>();
    for (const { tensor, make } of edits) {
      const name = this.resolve(tensor);
      byTensor.set(name, [...(byTensor.get(name) ?? []), make]);
    }
    const names = new Map<string, string>();
    const own = new Set<Op>();
    const ops = this.ops.flatMap((old) => {
      const changed = weights.get(old.name);
      // What was edited is not trained.
      const op = changed ? ({ ...old, weights: changed, fixed: true } as Op) : old;
      if (changed) own.add(op);
      const makers = byTensor.get(op.name);
      if (!makers) return [op];
      const steps = this.#stepsBefore(op.name, makers.length);
      const first = { ...op, name: at(steps, 0) };
      names.set(first.name, op.name);
      if (own.delete(op)) own.add(first);
      const made = makers.map((make, i) => make(steps[i + 1] ?? op.name, at(steps, i)));
      for (const one of made) own.add(one);
      return [first, ...made];
    });
    const shared = ops.filter((op) => !own.has(op));
    const network = this.#derived(manifest, ops, shared);
    for (const [first, tensor] of names) {
      if (!this.#beforeEdits.has(tensor)) network.#beforeEdits.set(tensor, first);
    }
    const changed = new Set(network.dependents([...own].map(({ name }) => name)).map(({ name }) => name));
    network.#base = { network: this, names, changed };
    return network;
  }

  /** Returns new names for the tensors between an op and the last of its edits. */
  #stepsBefore(name: string, count: number): string[] {
    const done = this.ops.filter((op) => op.name.startsWith(`${name} before edit `)).length;
    return Array.from({ length: count }, (_, i) => `${name} before edit ${done + i + 1}`);
  }

  /** Returns the op that computes a tensor, before edits change it; undefined for the input. */
  beforeEdits(tensor: string): Op | undefined {
    const name = this.resolve(tensor);
    return this.op(this.#beforeEdits.get(name) ?? name);
  }

  /**
   * Returns the name under which another network computes the same tensor from the same input, if this one is made of
   * it; undefined where the tensor may differ.
   */
  nameIn(other: Network, name: string): string | undefined {
    if (other !== this.#base?.network || this.#base.changed.has(name)) return undefined;
    return this.#base.names.get(name) ?? name;
  }

  /** Makes the weights of some ops this network's own, which are freed with it. */
  own(names: Iterable<string>): this {
    for (const name of names) this.#shared.delete(lookUp(this.#byName, name));
    return this;
  }

  /** Returns some ops, by their names, and all that depend on them, in topological order. */
  dependents(names: Iterable<string>): Op[] {
    const found = new Set(names);
    return this.ops.filter((op) => {
      const depends = found.has(op.name) || op.inputs.some((input) => found.has(input));
      if (depends) found.add(op.name);
      return depends;
    });
  }

  /** Returns the op that computes a tensor; undefined for the input. */
  op(name: string): Op | undefined {
    return this.#byName.get(name);
  }

  /**
   * Returns the ops on the paths from one tensor to another, in topological order; none where both are the same.
   * Fault `not-upstream` where there is no path.
   */
  between(from: string, to: string): Op[] {
    const key = JSON.stringify([from, to]);
    const known = this.#spans.get(key);
    if (known) return known;
    const above = new Set([from]);
    for (const op of this.ops) {
      if (op.inputs.some((input) => above.has(input))) above.add(op.name);
    }
    if (!above.has(to)) throw fault('not-upstream', { from, to });
    const below = new Set([to]);
    for (const op of [...this.ops].reverse()) {
      if (below.has(op.name) && op.name !== from) for (const input of op.inputs) below.add(input);
    }
    const span = this.ops.filter((op) => op.name !== from && above.has(op.name) && below.has(op.name));
    this.#spans.set(key, span);
    return span;
  }

  /** Returns a tensor that depends on an op alone: made once, kept until {@link dispose}. */
  constant(op: Op, key: string, make: () => tf.Tensor): tf.Tensor {
    if (this.#base?.network.op(op.name) === op) return this.#base.network.constant(op, key, make);
    const name = `${op.name} ${key}`;
    const known = this.#constants.get(name);
    if (known) return known;
    const made = tf.keep(tf.tidy(make));
    this.#constants.set(name, made);
    return made;
  }

  /** Bytes of the weights and of what was derived from them. */
  get bytes(): number {
    return this.#tensors().reduce((sum, tensor) => sum + tensor.size * 4, 0);
  }

  /** Notes a stored run of it, until which ends its tensors stay. */
  hold(): void {
    this.#runs++;
  }

  /** Notes that a stored run has ended. */
  release(): void {
    this.#runs--;
    if (this.#isDisposed && this.#runs === 0) this.#free();
  }

  /** Frees its tensors, once no run of it is stored. */
  dispose(): void {
    this.#isDisposed = true;
    if (this.#runs === 0) this.#free();
  }

  #free(): void {
    tf.dispose(this.#tensors());
    this.#constants.clear();
  }

  #tensors(): tf.Tensor[] {
    const weights = this.ops.flatMap((op) => (this.#shared.has(op) ? [] : Object.values(weightsOf(op))));
    return [...weights, ...this.#constants.values()];
  }
}
