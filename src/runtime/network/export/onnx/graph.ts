import { at, lookUp } from '../../../../base/at.ts';
import type { Constant } from '../../import/constant.ts';
import type { OnnxAttribute, OnnxNode, OnnxTensor } from '../../import/onnx/schema.ts';
import { FreshNames } from '../fresh-names.ts';
import type { Plan } from '../plan.ts';
import { channelsFirst, isSame, type Layout, type Placed } from './layout.ts';

/** The value of an attribute of a node. */
export type Attribute = Pick<OnnxAttribute, 'f' | 'i' | 's' | 'ints'>;

/** TensorProto.DataType. */
const FLOAT = 1;
const INT64 = 7;

/** AttributeProto.AttributeType. */
const ATTRIBUTE_TYPES = { f: 1, i: 2, s: 3, ints: 7 } as const;

/** An ONNX graph while it is written: it knows in which layouts it has each tensor of the network. */
export class OnnxGraph {
  readonly nodes: OnnxNode[] = [];
  readonly initializers: OnnxTensor[] = [];
  readonly #shapes: Plan['shapes'];
  readonly #names: FreshNames;
  /** The tensors of the file that hold a tensor of the network, each in another layout; the first has its name. */
  readonly #placed = new Map<string, Placed[]>();
  readonly #numbers = new Map<number, string>();
  /** The op that is being written. */
  #op = '';

  constructor({ input, shapes }: Plan) {
    this.#shapes = shapes;
    this.#names = new FreshNames(shapes.keys());
    this.#placed.set(input.name, [{ name: input.name, layout: channelsFirst(input.shape.length) }]);
  }

  /** Returns the shape of a tensor of the network, without the batch axis. */
  shape(tensor: string): number[] {
    return lookUp(this.#shapes, tensor);
  }

  /** Returns the layout that a tensor of the network was written in. */
  layout(tensor: string): Layout {
    return at(lookUp(this.#placed, tensor), 0).layout;
  }

  /** Returns a tensor of the network in a layout; without one, as it was written. Adds a Transpose where it has to. */
  read(tensor: string, layout = this.layout(tensor)): Placed {
    const placed = lookUp(this.#placed, tensor);
    const known = placed.find((one) => isSame(one.layout, layout));
    if (known) return known;
    const moved = { name: this.#moved(at(placed, 0), layout, tensor), layout };
    placed.push(moved);
    return moved;
  }

  #moved({ name, layout: from }: Placed, to: Layout, tensor: string): string {
    const perm = [0, ...to.map((axis) => from.indexOf(axis) + 1)];
    return this.#node('Transpose', [name], { perm: { ints: perm } }, tensor);
  }

  /** Returns tensors of the network in one layout, that of the first which all of them have, else channels first. */
  alike(tensors: readonly string[]): Placed[] {
    const has = (tensor: string, layout: Layout) =>
      lookUp(this.#placed, tensor).some((one) => isSame(one.layout, layout));
    const first = at(tensors, 0);
    const shared = lookUp(this.#placed, first)
      .map(({ layout }) => layout)
      .find((layout) => tensors.every((tensor) => has(tensor, layout)));
    const layout = shared ?? channelsFirst(this.shape(first).length);
    return tensors.map((tensor) => this.read(tensor, layout));
  }

  /** Adds a node, and returns the name of its output. An empty name of an input leaves it out. */
  add(op: string, inputs: string[], attributes: Record<string, Attribute> = {}): string {
    return this.#node(op, inputs, attributes, this.#op);
  }

  #node(op: string, inputs: string[], attributes: Record<string, Attribute>, place: string): string {
    const name = this.#names.take(`${place}/${op}`);
    this.nodes.push({
      op,
      name,
      inputs,
      outputs: [name],
      attributes: Object.entries(attributes).map(([key, value]) => typed(key, value)),
    });
    return name;
  }

  /** Starts an op of the network: nodes and constants from here on belong to it. */
  begin(op: string): void {
    this.#op = op;
  }

  /** Ends an op: what holds its output gets its name. */
  end({ name, layout }: Placed): void {
    const last = this.nodes.at(-1);
    if (last?.outputs?.[0] === name && name.startsWith(`${this.#op}/`)) {
      last.name = this.#op;
      last.outputs = [this.#op];
    } else {
      const inputs = [name];
      this.nodes.push({ op: 'Identity', name: this.#op, inputs, outputs: [this.#op] });
    }
    this.#placed.set(this.#op, [{ name: this.#op, layout }]);
  }

  /** Adds weights of the op, and returns their name. */
  weights(constant: Constant): string {
    return this.#floats(constant.name, constant.shape, constant.values());
  }

  /** Adds a list of numbers of the op, and returns its name. */
  floats(what: string, values: readonly number[]): string {
    return this.#floats(`${this.#op}/${what}`, [values.length], values);
  }

  /** Returns the name of a single number. */
  number(value: number): string {
    const name = this.#numbers.get(value) ?? this.#floats(`number/${value}`, [], [value]);
    this.#numbers.set(value, name);
    return name;
  }

  /** Adds a list of whole numbers of the op, such as a shape, and returns its name. */
  ints(what: string, values: readonly number[]): string {
    const { buffer } = BigInt64Array.from(values, BigInt);
    return this.#store(`${this.#op}/${what}`, {
      dims: [values.length],
      type: INT64,
      raw: new Uint8Array(buffer),
    });
  }

  #floats(name: string, dims: number[], values: ArrayLike<number>): string {
    const { buffer } = Float32Array.from(values);
    return this.#store(name, { dims, type: FLOAT, raw: new Uint8Array(buffer) });
  }

  #store(wanted: string, tensor: OnnxTensor): string {
    const name = this.#names.take(wanted);
    this.initializers.push({ ...tensor, name });
    return name;
  }
}

function typed(name: string, value: Attribute): OnnxAttribute {
  const [kind] = Object.keys(value) as (keyof typeof ATTRIBUTE_TYPES)[];
  return { name, ...value, ...(kind && { type: ATTRIBUTE_TYPES[kind] }) };
}
