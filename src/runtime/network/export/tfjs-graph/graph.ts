import { lookUp } from '../../../../base/at.ts';
import type { Constant } from '../../import/constant.ts';
import type { AttrValue, NodeDef } from '../../import/tfjs-graph/node-def.ts';
import type { WeightSpec } from '../../import/weights-manifest.ts';
import type { Plan } from '../plan.ts';
import { GraphNames } from './names.ts';

/** Attributes of a node, as protobuf's JSON has them. */
export const text = (value: string): AttrValue => ({ s: btoa(value) });
export const int = (value: number): AttrValue => ({ i: String(value) });
export const ints = (values: readonly number[]): AttrValue => ({ list: { i: values.map(String) } });
export const float = (value: number): AttrValue => ({ f: value });
export const flag = (value: boolean): AttrValue => ({ b: value });
export const type = (value: string): AttrValue => ({ type: value });
/** @param shape with the batch, -1 for a length that is left open */
export const shaped = (shape: readonly number[]) => ({ dim: shape.map((size) => ({ size: String(size) })) });

/** A graph model of TensorFlow.js while it is written. Tensors lie in it as in the network. */
export class TfjsGraph {
  readonly nodes: NodeDef[] = [];
  /** The stored numbers, in order. */
  readonly weights: WeightSpec[] = [];
  readonly buffers: ArrayBuffer[] = [];
  readonly #shapes: Plan['shapes'];
  readonly #names = new GraphNames();
  /** Tensor of the network -> its name in the file. */
  readonly names: ReadonlyMap<string, string>;
  readonly #numbers = new Map<number, string>();
  /** The op that is being written, and how many nodes there were before it. */
  #op = '';
  #before = 0;

  constructor({ input, shapes }: Plan) {
    this.#shapes = shapes;
    this.names = new Map([...shapes.keys()].map((tensor) => [tensor, this.#names.take(tensor)]));
    const attr = { dtype: type('DT_FLOAT'), shape: { shape: shaped([-1, ...input.shape]) } };
    this.nodes.push({ name: this.read(input.name), op: 'Placeholder', attr });
  }

  /** Returns the shape of a tensor of the network, without the batch axis. */
  shape(tensor: string): number[] {
    return lookUp(this.#shapes, tensor);
  }

  /** Returns the name in the file of a tensor of the network. */
  read(tensor: string): string {
    return lookUp(this.names, tensor);
  }

  /** Adds a node, and returns its name. */
  add(op: string, input: string[], attr: Record<string, AttrValue> = {}): string {
    const name = this.#names.take(`${this.#op}/${op}`);
    this.nodes.push({ name, op, input, attr: { T: type('DT_FLOAT'), ...attr } });
    return name;
  }

  /** Starts an op of the network: nodes and constants from here on belong to it. */
  begin(op: string): void {
    this.#op = op;
    this.#before = this.nodes.length;
  }

  /** Ends an op: the node that computes it gets its name. */
  end(output: string): void {
    const name = this.read(this.#op);
    const last = this.nodes.at(-1);
    if (this.nodes.length > this.#before && last?.name === output) last.name = name;
    else this.nodes.push({ name, op: 'Identity', input: [output], attr: { T: type('DT_FLOAT') } });
  }

  /** Adds weights of the op, and returns their name. */
  constant(constant: Constant): string {
    return this.#store(constant.name, constant.shape, Float32Array.from(constant.values()), 'float32');
  }

  /** Returns the name of a single number. */
  number(value: number): string {
    const name =
      this.#numbers.get(value) ?? this.#store(`number/${value}`, [], Float32Array.of(value), 'float32');
    this.#numbers.set(value, name);
    return name;
  }

  /** Adds whole numbers of the op, such as a shape, and returns their name. */
  ints(what: string, values: readonly number[], shape = [values.length]): string {
    return this.#store(`${this.#op}/${what}`, shape, Int32Array.from(values), 'int32');
  }

  #store(
    wanted: string,
    shape: number[],
    { buffer }: Float32Array<ArrayBuffer> | Int32Array<ArrayBuffer>,
    dtype: 'float32' | 'int32',
  ): string {
    const name = this.#names.take(wanted);
    this.nodes.push({
      name,
      op: 'Const',
      attr: { dtype: type(dtype === 'int32' ? 'DT_INT32' : 'DT_FLOAT') },
    });
    this.weights.push({ name, shape, dtype });
    this.buffers.push(buffer);
    return name;
  }
}
