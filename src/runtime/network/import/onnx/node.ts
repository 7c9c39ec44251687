import type { Padding, Pair } from '../../ops/kinds/op.ts';
import { Unfit } from '../builder.ts';
import type { Constant } from '../constant.ts';
import { constantAt, type Inputs } from '../inputs.ts';
import type { FileNode, Translator } from '../translate.ts';
import { moduleIn } from './metadata.ts';
import type { OnnxAttribute, OnnxGraph, OnnxNode, OnnxTensor } from './schema.ts';

/** An operation of an ONNX graph with its attributes at hand. */
export class Node implements FileNode {
  readonly name: string;
  readonly op: string;
  readonly inputs: string[];
  readonly outputs: string[];
  readonly module: string | undefined;
  readonly #attributes: Map<string, OnnxAttribute>;

  /** @param version of the operator set that the file is written in */
  constructor(
    node: OnnxNode,
    readonly version: number,
  ) {
    const { domain = '', op = '' } = node;
    this.name = node.name ?? '';
    this.op = domain === '' || domain === 'ai.onnx' ? op : `${domain}.${op}`;
    const attributes = node.attributes ?? [];
    this.inputs = [
      ...(node.inputs ?? []),
      ...attributes.flatMap(({ graph }) => (graph ? readFrom(graph) : [])),
    ];
    this.outputs = node.outputs ?? [];
    this.module = moduleIn(node.metadata);
    this.#attributes = new Map(attributes.map((attribute) => [attribute.name, attribute]));
  }

  int(name: string, otherwise: number): number {
    return this.#attributes.get(name)?.i ?? otherwise;
  }

  float(name: string, otherwise: number): number {
    return this.#attributes.get(name)?.f ?? otherwise;
  }

  text(name: string, otherwise: string): string {
    return this.#attributes.get(name)?.s ?? otherwise;
  }

  ints(name: string): number[] | undefined {
    return this.#attributes.get(name)?.ints;
  }

  floats(name: string): number[] | undefined {
    return this.#attributes.get(name)?.floats;
  }

  graph(name: string): OnnxGraph | undefined {
    return this.#attributes.get(name)?.graph;
  }

  tensor(name: string): OnnxTensor | undefined {
    return this.#attributes.get(name)?.t;
  }
}

/** What a graph within an operation reads of those around it. */
function readFrom({ nodes = [], initializers = [], inputs = [] }: OnnxGraph): string[] {
  const own = new Set([...initializers, ...inputs].map(({ name }) => name));
  for (const node of nodes) for (const output of node.outputs ?? []) own.add(output);
  const read = nodes.flatMap((node) => [
    ...(node.inputs ?? []),
    ...(node.attributes ?? []).flatMap(({ graph }) => (graph ? readFrom(graph) : [])),
  ]);
  return [...new Set(read)].filter((name) => name !== '' && !own.has(name));
}

/** Reads an operation of ONNX. */
export type Reader = Translator<Node>;

/** A constant input that may be left out. Throws {@link Unfit}. */
export const optional = (inputs: Inputs, position: number): Constant | undefined =>
  inputs[position] === undefined ? undefined : constantAt(inputs, position);

/** Whole numbers that newer files give as an input and older ones as an attribute. */
export function intsAt(node: Node, inputs: Inputs, position: number, name: string): number[] | undefined {
  return inputs[position] ? [...constantAt(inputs, position).values()] : node.ints(name);
}

/** Of the two axes of a picture; nothing is given for none. */
export function pair(numbers: number[] | undefined, otherwise: number): Pair {
  const found = numbers ?? [otherwise, otherwise];
  if (found.length !== 2) throw new Unfit(`${found.length} axes of positions, where a picture has 2`);
  return found as Pair;
}

/** Padding as ONNX has it: all the beginnings, then all the ends. */
export function paddingOf(node: Node, input: Pair, size: Pair, strides: Pair, dilations: Pair): Padding {
  const auto = node.text('auto_pad', 'NOTSET');
  if (auto === 'SAME_UPPER') return 'same';
  if (auto === 'VALID') return 'valid';
  if (auto === 'SAME_LOWER') {
    const along = (axis: 0 | 1): [number, number] => {
      const out = Math.ceil(input[axis] / strides[axis]);
      const reach = (size[axis] - 1) * dilations[axis] + 1;
      const total = Math.max((out - 1) * strides[axis] + reach - input[axis], 0);
      return [Math.ceil(total / 2), Math.floor(total / 2)];
    };
    return [along(0), along(1)];
  }
  const [top = 0, left = 0, bottom = 0, right = 0] = node.ints('pads') ?? [];
  if (top === 0 && left === 0 && bottom === 0 && right === 0) return 'valid';
  return [
    [top, bottom],
    [left, right],
  ];
}
