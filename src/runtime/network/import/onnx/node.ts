import type { Padding, Pair } from '../../ops/kinds/op.ts';
import { Unfit } from '../builder.ts';
import type { Constant } from '../constant.ts';
import { constantAt, type Inputs } from '../inputs.ts';
import type { FileNode, Translator } from '../translate.ts';
import type { OnnxAttribute, OnnxGraph, OnnxNode, OnnxTensor } from './schema.ts';

/** An operation of an ONNX graph, with access to its attributes. */
export class Node implements FileNode {
  readonly name: string;
  readonly op: string;
  readonly inputs: string[];
  readonly outputs: string[];
  readonly module: string | undefined;
  readonly #attributes: Map<string, OnnxAttribute>;
  readonly #node: OnnxNode;

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
    this.#node = node;
    this.#attributes = new Map(attributes.map((attribute) => [attribute.name, attribute]));
  }

  /** Returns the operation with other attributes beside its own, or in place of them. */
  with(attributes: OnnxAttribute[]): Node {
    const own = this.#node.attributes ?? [];
    return new Node({ ...this.#node, attributes: [...own, ...attributes] }, this.version);
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

/** Returns the names of the tensors that a graph within an operation reads from outside. */
function readFrom({ nodes = [], initializers = [], inputs = [] }: OnnxGraph): string[] {
  const own = new Set([...initializers, ...inputs].map(({ name }) => name));
  for (const node of nodes) for (const output of node.outputs ?? []) own.add(output);
  const read = nodes.flatMap((node) => [
    ...(node.inputs ?? []),
    ...(node.attributes ?? []).flatMap(({ graph }) => (graph ? readFrom(graph) : [])),
  ]);
  return [...new Set(read)].filter((name) => name !== '' && !own.has(name));
}

/** Texts of a list as Python writes it: `['', 'layer1', "it's"]`. */
const TEXTS = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;

/**
 * Returns the module of an operation from what PyTorch's exporter by torch.export notes: the names of all modules
 * around it, from the outside in, and its own (`['', 'layer1', 'layer1.0', 'add']`); in its first versions with their
 * classes (`: ResNet/layer1: Sequential/layer1.0: BasicBlock/add: aten.add.Tensor`).
 */
function moduleIn(metadata: OnnxNode['metadata'] = []): string | undefined {
  const noted = (key: string) => metadata.find((entry) => entry.key === key)?.value;
  const scopes = noted('pkg.torch.onnx.name_scopes');
  if (scopes !== undefined) return [...scopes.matchAll(TEXTS)].map(([, a, b = '']) => a ?? b).at(-2);
  return noted('namespace')
    ?.split('/')
    .map((scope) => scope.replace(/:.*/s, '').trim())
    .at(-2);
}

/** Reads an operation of ONNX. */
export type Reader = Translator<Node>;

/** Returns a constant input that may be left out. Throws {@link Unfit} for a computed one. */
export const optional = (inputs: Inputs, position: number): Constant | undefined =>
  inputs[position] === undefined ? undefined : constantAt(inputs, position);

/** Returns whole numbers that newer files have as an input and older ones as an attribute. Throws {@link Unfit}. */
export function intsAt(node: Node, inputs: Inputs, position: number, name: string): number[] | undefined {
  return inputs[position] ? [...constantAt(inputs, position).values()] : node.ints(name);
}

/** Returns numbers as {@link intsAt}. Throws a RangeError where a damaged file has neither the input nor the attribute. */
export function requiredInts(node: Node, inputs: Inputs, position: number, name: string): number[] {
  const found = intsAt(node, inputs, position, name);
  if (!found) throw new RangeError(`An operation lacks its ${name}.`);
  return found;
}

/** Returns an attribute of the two axes of a picture, `otherwise` where it is left out. Throws {@link Unfit}. */
export function pair(numbers: number[] | undefined, otherwise: number): Pair {
  const found = numbers ?? [otherwise, otherwise];
  if (found.length !== 2) throw new Unfit(`${found.length} axes of positions, where a picture has 2`);
  return found as Pair;
}

/** Returns the padding of a picture; ONNX lists what is added before each axis, then what is added after each. */
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
