import { Fault } from '../../../base/diagnostic.ts';

/** A tfjs graph model's `model.json`, as far as it is read. */
export interface GraphModel {
  modelTopology: { node: NodeDef[] };
  weightsManifest: { paths: string[]; weights: WeightSpec[] }[];
}

export interface NodeDef {
  name: string;
  op: string;
  input?: string[];
  attr?: Record<string, AttrValue>;
}

/** protobuf's JSON: bytes are base64, 64-bit integers are strings. */
interface AttrValue {
  s?: string;
  i?: string | number;
  f?: number;
  b?: boolean;
  list?: { s?: string[]; i?: (string | number)[] };
}

export interface WeightSpec {
  name: string;
  shape: number[];
  dtype: string;
  quantization?: { dtype: string; scale?: number; min?: number };
}

/** Names of the tensors that a node reads, without control inputs and output numbers. */
export function inputsOf(node: NodeDef): string[] {
  return (node.input ?? []).filter((input) => !input.startsWith('^')).map((input) => input.split(':')[0]!);
}

export const stringAttr = (node: NodeDef, name: string): string | undefined => {
  const encoded = node.attr?.[name]?.s;
  return encoded === undefined ? undefined : atob(encoded);
};

export const stringsAttr = (node: NodeDef, name: string): string[] =>
  (node.attr?.[name]?.list?.s ?? []).map((encoded) => atob(encoded));

export const intsAttr = (node: NodeDef, name: string): number[] =>
  (node.attr?.[name]?.list?.i ?? []).map(Number);

export const intAttr = (node: NodeDef, name: string, otherwise: number): number =>
  Number(node.attr?.[name]?.i ?? otherwise);

export const floatAttr = (node: NodeDef, name: string, otherwise: number): number =>
  node.attr?.[name]?.f ?? otherwise;

export const boolAttr = (node: NodeDef, name: string): boolean => node.attr?.[name]?.b ?? false;

/** Fault `bad-model` unless a parsed `model.json` has the outline of a graph model. */
export function checkGraphModel(json: unknown): GraphModel {
  const model = json as Partial<GraphModel> | null;
  if (!Array.isArray(model?.modelTopology?.node) || !Array.isArray(model?.weightsManifest)) {
    throw new Fault(
      'bad-model',
      'The model file is not a tfjs graph model: it has no node list or no weights.',
    );
  }
  return model as GraphModel;
}
