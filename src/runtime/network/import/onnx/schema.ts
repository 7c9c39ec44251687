import { type Message, readMessage } from './protobuf.ts';

/** The parts of ONNX's file format (onnx.proto, IR version 3 and later) that inference needs. */
export interface OnnxModel {
  /** Version of the format. */
  version?: number;
  /** The program that wrote it. */
  producer?: string;
  graph?: OnnxGraph;
  opsets?: { domain?: string; version?: number }[];
}

/** GraphProto. */
export interface OnnxGraph {
  nodes?: OnnxNode[];
  name?: string;
  initializers?: OnnxTensor[];
  inputs?: OnnxValue[];
  outputs?: OnnxValue[];
}

/** NodeProto. */
export interface OnnxNode {
  inputs?: string[];
  outputs?: string[];
  name?: string;
  op?: string;
  attributes?: OnnxAttribute[];
  domain?: string;
  /** The exporter's notes. */
  metadata?: { key?: string; value?: string }[];
}

/** AttributeProto. */
export interface OnnxAttribute {
  name: string;
  f?: number;
  i?: number;
  s?: string;
  t?: OnnxTensor;
  graph?: OnnxGraph;
  floats?: number[];
  ints?: number[];
  strings?: string[];
  /** Which of the fields above holds the value: AttributeProto.AttributeType. */
  type?: number;
}

/** TensorProto. */
export interface OnnxTensor {
  dims?: number[];
  type?: number;
  floats?: number[];
  int32s?: number[];
  int64s?: number[];
  name?: string;
  raw?: Uint8Array;
  doubles?: number[];
  /** Where the numbers are, if in another file: `location`, `offset`, `length`. */
  external?: { key?: string; value?: string }[];
  /** 1: outside the file. */
  location?: number;
}

/** ValueInfoProto: an input or output of the graph. */
export interface OnnxValue {
  name: string;
  type?: { tensor?: { type?: number; shape?: { dims?: { value?: number; name?: string }[] } } };
}

/** StringStringEntryProto: a key and its value. */
export const ENTRY: Message = { 1: ['key', 'text'], 2: ['value', 'text'] };

const TENSOR: Message = {
  1: ['dims', 'ints'],
  2: ['type', 'int'],
  4: ['floats', 'floats'],
  5: ['int32s', 'ints'],
  7: ['int64s', 'ints'],
  8: ['name', 'text'],
  9: ['raw', 'bytes'],
  10: ['doubles', 'doubles'],
  13: ['external', { many: ENTRY }],
  14: ['location', 'int'],
};

const ATTRIBUTE: Message = {
  1: ['name', 'text'],
  2: ['f', 'float'],
  3: ['i', 'int'],
  4: ['s', 'text'],
  5: ['t', { one: TENSOR }],
  7: ['floats', 'floats'],
  8: ['ints', 'ints'],
  9: ['strings', 'texts'],
  20: ['type', 'int'],
};

const NODE: Message = {
  1: ['inputs', 'texts'],
  2: ['outputs', 'texts'],
  3: ['name', 'text'],
  4: ['op', 'text'],
  5: ['attributes', { many: ATTRIBUTE }],
  7: ['domain', 'text'],
  9: ['metadata', { many: ENTRY }],
};

const DIMENSION: Message = { 1: ['value', 'int'], 2: ['name', 'text'] };
const SHAPE: Message = { 1: ['dims', { many: DIMENSION }] };
const TENSOR_TYPE: Message = { 1: ['type', 'int'], 2: ['shape', { one: SHAPE }] };
const VALUE: Message = { 1: ['name', 'text'], 2: ['type', { one: { 1: ['tensor', { one: TENSOR_TYPE }] } }] };

const GRAPH: Message = {
  1: ['nodes', { many: NODE }],
  2: ['name', 'text'],
  5: ['initializers', { many: TENSOR }],
  11: ['inputs', { many: VALUE }],
  12: ['outputs', { many: VALUE }],
};

// A graph may stand in an attribute of one of its nodes.
ATTRIBUTE[6] = ['graph', { one: GRAPH }];

/** ModelProto. */
export const MODEL: Message = {
  1: ['version', 'int'],
  2: ['producer', 'text'],
  7: ['graph', { one: GRAPH }],
  8: ['opsets', { many: { 1: ['domain', 'text'], 2: ['version', 'int'] } }],
};

/** Reads an ONNX file. Throws the fault `bad-model`. */
export const readOnnx = (bytes: Uint8Array): OnnxModel => readMessage(bytes, MODEL) as OnnxModel;
