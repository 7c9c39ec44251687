import Pbf from 'pbf';
import * as plain from './plain.ts';

/** A tensor of an ONNX file to be written: float32 as raw bytes unless said otherwise. */
export interface GivenTensor {
  shape: number[];
  values: ArrayLike<number>;
  /** By name: `raw` bytes of float32, or another way in which numbers may be stored. */
  as?: 'raw' | 'listed' | 'float16' | 'double' | 'int64' | 'uint8' | 'complex64';
}

/** A node of a graph that a test writes. */
export interface GivenNode {
  op: string;
  inputs: string[];
  outputs: string[];
  name?: string;
  domain?: string;
  attributes?: Record<string, number | number[] | string | GivenTensor | { float: number }>;
}

export interface GivenModel {
  nodes: GivenNode[];
  initializers?: Record<string, GivenTensor>;
  inputs?: Record<string, { type?: number; shape: (number | string)[] }>;
  outputs?: string[];
  version?: number;
}

const PICTURE = { image: { shape: [1, 3, 6, 6] } };

/** The bytes of an ONNX model. Field numbers are those of onnx.proto. */
export function onnxFile({
  nodes,
  initializers = {},
  inputs = PICTURE,
  outputs,
  version = 17,
}: GivenModel): ArrayBuffer {
  const pbf = new Pbf();
  pbf.writeVarintField(1, 8);
  pbf.writeMessage(8, (opset: number, out: Pbf) => out.writeVarintField(2, opset), version);
  pbf.writeMessage(7, writeGraph, { nodes, initializers, inputs, outputs: outputs ?? nodes.at(-1)!.outputs });
  return new Uint8Array(pbf.finish()).buffer;
}

function writeGraph(graph: Required<Omit<GivenModel, 'version'>>, pbf: Pbf): void {
  for (const node of graph.nodes) pbf.writeMessage(1, writeNode, node);
  pbf.writeStringField(2, 'test');
  for (const [name, tensor] of Object.entries(graph.initializers))
    pbf.writeMessage(5, writeTensor, { name, ...tensor });
  for (const [name, { type = 1, shape }] of Object.entries(graph.inputs)) {
    pbf.writeMessage(11, writeValue, { name, type, shape });
  }
  for (const name of graph.outputs) pbf.writeMessage(12, writeValue, { name, type: 1, shape: [] });
}

function writeNode({ inputs, outputs, name = '', op, domain, attributes = {} }: GivenNode, pbf: Pbf): void {
  for (const input of inputs) pbf.writeStringField(1, input);
  for (const output of outputs) pbf.writeStringField(2, output);
  pbf.writeStringField(3, name);
  pbf.writeStringField(4, op);
  for (const [key, value] of Object.entries(attributes)) pbf.writeMessage(5, writeAttribute, { key, value });
  if (domain) pbf.writeStringField(7, domain);
}

function writeAttribute(
  { key, value }: { key: string; value: NonNullable<GivenNode['attributes']>[string] },
  pbf: Pbf,
): void {
  pbf.writeStringField(1, key);
  if (typeof value === 'string') pbf.writeBytesField(4, new TextEncoder().encode(value));
  else if (Array.isArray(value)) for (const whole of value) pbf.writeVarintField(8, whole);
  else if (typeof value === 'number') pbf.writeVarintField(3, value);
  else if ('float' in value) pbf.writeFloatField(2, value.float);
  else pbf.writeMessage(5, writeTensor, { name: '', ...value });
}

function writeTensor({ name, shape, values, as = 'raw' }: GivenTensor & { name: string }, pbf: Pbf): void {
  for (const length of shape) pbf.writeVarintField(1, length);
  const numbers = Array.from(values);
  const raw = (type: number, bytes: ArrayBufferView) => {
    pbf.writeVarintField(2, type);
    pbf.writeBytesField(9, new Uint8Array(bytes.buffer as ArrayBuffer));
  };
  if (as === 'raw') raw(1, Float32Array.from(numbers));
  if (as === 'float16') raw(10, Uint16Array.from(numbers, halfBits));
  if (as === 'double') raw(11, Float64Array.from(numbers));
  if (as === 'complex64') raw(14, Float32Array.from(numbers));
  if (as === 'uint8') raw(2, Uint8Array.from(numbers));
  if (as === 'listed') {
    pbf.writeVarintField(2, 1);
    pbf.writePackedFloat(4, numbers);
  }
  if (as === 'int64') {
    pbf.writeVarintField(2, 7);
    pbf.writePackedVarint(7, numbers);
  }
  pbf.writeStringField(8, name);
}

function writeValue(
  { name, type, shape }: { name: string; type: number; shape: (number | string)[] },
  pbf: Pbf,
): void {
  pbf.writeStringField(1, name);
  pbf.writeMessage(
    2,
    (_given: object, typed: Pbf) => {
      typed.writeMessage(
        1,
        (_none: object, tensor: Pbf) => {
          tensor.writeVarintField(1, type);
          tensor.writeMessage(
            2,
            (dims: (number | string)[], out: Pbf) => {
              for (const length of dims) out.writeMessage(1, writeDimension, length);
            },
            shape,
          );
        },
        {},
      );
    },
    {},
  );
}

function writeDimension(length: number | string, pbf: Pbf): void {
  if (typeof length === 'number') pbf.writeVarintField(1, length);
  else pbf.writeStringField(2, length);
}

/** The bits of a number that a half float holds exactly, or of one between 2^-14 and 2^15 cut to 10 binary digits. */
export function halfBits(value: number): number {
  if (value === 0) return 0;
  const exponent = Math.floor(Math.log2(Math.abs(value)));
  const fraction = Math.round((Math.abs(value) / 2 ** exponent - 1) * 1024);
  return (value < 0 ? 0x8000 : 0) | ((exponent + 15 + (fraction >> 10)) << 10) | (fraction & 0x3ff);
}

/** Weights of the convolution of `oneConvolution`. */
export const CONV_FILTER = plain.outputsFirst(plain.random([3, 3, 3, 4], 2));

/** The node of `oneConvolution`. */
export const CONV: GivenNode = { op: 'Conv', name: 'conv', inputs: ['image', 'w'], outputs: ['out'] };

/** A network of one convolution, or what is said to be different. */
export const oneConvolution = (more: Partial<GivenModel> = {}): ReturnType<typeof onnxFile> =>
  onnxFile({ nodes: [CONV], initializers: { w: CONV_FILTER }, ...more });
