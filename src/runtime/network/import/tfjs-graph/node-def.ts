import { fault } from '../../../../base/messages.ts';
import type { Padding, Pair } from '../../ops/kinds/op.ts';
import { lengthAt } from '../constant.ts';
import { constantAt, type Inputs } from '../inputs.ts';
import type { FileNode, Translator } from '../translate.ts';
import type { WeightGroup } from '../weights-manifest.ts';

/** A tfjs graph model's `model.json`, as far as it is read. */
export interface GraphModel {
  modelTopology: { node: NodeDef[]; versions?: { producer: number; minConsumer: number } };
  weightsManifest: WeightGroup[];
  signature?: Signature;
  userDefinedMetadata?: { signature?: Signature };
}

/** Names of a model's input and output tensors. */
export interface Signature {
  inputs?: Record<string, { name?: string }>;
  outputs?: Record<string, { name?: string }>;
}

/** An operation as the file has it. */
export interface NodeDef {
  name: string;
  op: string;
  input?: string[];
  attr?: Record<string, AttrValue>;
}

/** protobuf's JSON: bytes are base64, 64-bit integers are strings. */
export interface AttrValue {
  s?: string;
  i?: string | number;
  f?: number;
  b?: boolean;
  type?: string | number;
  shape?: { dim?: { size?: string | number }[]; unknownRank?: boolean };
  list?: { s?: string[]; i?: (string | number)[] };
}

/** Throws the fault `bad-model` unless a parsed `model.json` has the outline of a graph model. */
export function checkGraphModel(json: unknown): GraphModel {
  const model = json as Partial<GraphModel> | null;
  const nodes = model?.modelTopology?.node;
  const named = (node: Partial<NodeDef> | null) =>
    typeof node?.name === 'string' && typeof node.op === 'string';
  if (!Array.isArray(nodes) || !nodes.every(named) || !Array.isArray(model?.weightsManifest)) {
    throw fault('bad-model', {
      reason: 'it is no TensorFlow.js graph model: it has no list of nodes or of weights',
    });
  }
  return model as GraphModel;
}

/** No operation of a network that sees pictures splits into more. */
const MOST_OUTPUTS = 10_000;

/** The attribute that says how many outputs an operation has. */
const COUNTS: Record<string, string> = { Split: 'num_split', SplitV: 'num_split', Unpack: 'num' };

/** Returns how many outputs of each operation are read, at least: one more than the highest index in references to it. */
export function readOutputs(references: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const reference of references) {
    const [, name, number] = /^(.*):(\d+)$/.exec(reference) ?? [];
    if (name !== undefined) counts.set(name, Math.max(counts.get(name) ?? 1, Number(number) + 1));
  }
  return counts;
}

/** Returns a tensor's name: the first output of a node has the node's own name. */
export const tensorName = (reference: string): string => reference.replace(/:0$/, '');

/** An operation of a TensorFlow graph, with access to its attributes. */
export class Node implements FileNode {
  readonly name: string;
  readonly op: string;
  readonly inputs: string[];
  readonly outputs: string[];
  readonly #attr: Record<string, AttrValue>;

  /** @param read how many of its outputs are read */
  constructor({ name, op, input = [], attr = {} }: NodeDef, read = 1) {
    this.name = name;
    this.op = op;
    // Those that begin with ^ only order the computation.
    this.inputs = input.filter((reference) => !reference.startsWith('^')).map(tensorName);
    this.#attr = attr;
    const count = Math.max(read, op === 'IdentityN' ? this.inputs.length : this.int(COUNTS[op] ?? '', 1));
    if (!(count <= MOST_OUTPUTS)) throw fault('bad-model', { reason: `"${name}" has ${count} outputs` });
    this.outputs = Array.from({ length: count }, (_, i) => (i === 0 ? name : `${name}:${i}`));
  }

  text(name: string): string | undefined {
    const encoded = this.#attr[name]?.s;
    return encoded === undefined ? undefined : atob(encoded);
  }

  texts(name: string): string[] {
    return (this.#attr[name]?.list?.s ?? []).map((encoded) => atob(encoded));
  }

  ints(name: string): number[] {
    return (this.#attr[name]?.list?.i ?? []).map(Number);
  }

  int(name: string, otherwise: number): number {
    return Number(this.#attr[name]?.i ?? otherwise);
  }

  float(name: string, otherwise: number): number {
    return this.#attr[name]?.f ?? otherwise;
  }

  flag(name: string): boolean {
    return this.#attr[name]?.b ?? false;
  }

  type(name: string): string | number | undefined {
    return this.#attr[name]?.type;
  }

  /** Returns a shape, -1 for a length that is left open; undefined where all is open, an empty list in old files. */
  shape(name: string): number[] | undefined {
    const { dim, unknownRank } = this.#attr[name]?.shape ?? { unknownRank: true };
    return unknownRank || !dim?.length ? undefined : dim.map(({ size }) => Number(size ?? 0));
  }
}

/** Types by their name in the format. */
const NAMES: Record<string, string> = {
  DT_FLOAT: 'float32',
  DT_DOUBLE: 'float64',
  DT_INT32: 'int32',
  DT_UINT8: 'uint8',
  DT_INT16: 'int16',
  DT_INT8: 'int8',
  DT_INT64: 'int64',
  DT_BOOL: 'bool',
  DT_UINT16: 'uint16',
  DT_HALF: 'float16',
  DT_UINT32: 'uint32',
};

/** The same by their number (types.proto). */
const NUMBERS: Record<number, keyof typeof NAMES> = {
  1: 'DT_FLOAT',
  2: 'DT_DOUBLE',
  3: 'DT_INT32',
  4: 'DT_UINT8',
  5: 'DT_INT16',
  6: 'DT_INT8',
  9: 'DT_INT64',
  10: 'DT_BOOL',
  17: 'DT_UINT16',
  19: 'DT_HALF',
  22: 'DT_UINT32',
};

/** Returns the name of a type that a file gives by name or number. */
export function typeName(type: string | number = 'DT_FLOAT'): string {
  if (typeof type !== 'string' && typeof type !== 'number') return 'unknown';
  const name = NUMBERS[Number(type)] ?? String(type);
  return (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined) ?? name;
}

/** Reads an operation of TensorFlow. */
export type Reader = Translator<Node>;

/** Returns the numbers of a constant input. Throws {@link Unfit} for a computed one. */
export const intsAt = (inputs: Inputs, position: number): number[] => [
  ...constantAt(inputs, position).values(),
];

/** Returns the two of four numbers that are for rows and columns, channels being last; ones for a list of other length. */
export function pair(numbers: number[]): Pair {
  const [, rows = 1, columns = 1] = numbers.length === 4 ? numbers : [];
  return [rows, columns];
}

/** Returns the padding of a picture; TensorFlow names it, or lists [before, after] of each axis, the batch's first. */
export function paddingOf(node: Node): Padding {
  const word = node.text('padding');
  if (word !== 'EXPLICIT') return word === 'SAME' ? 'same' : 'valid';
  const amounts = node.ints('explicit_paddings');
  return [
    [lengthAt(amounts, 2), lengthAt(amounts, 3)],
    [lengthAt(amounts, 4), lengthAt(amounts, 5)],
  ];
}
