import { fault } from '../../../../base/messages.ts';
import type { Blueprint } from '../blueprint.ts';
import { Builder, Unfit } from '../builder.ts';
import { constantAt } from '../inputs.ts';
import { enter, type GivenInput } from '../picture-input.ts';
import { translate } from '../translate.ts';
import { CHANNELS_FIRST, CHANNELS_LAST, type Value } from '../value.ts';
import { ACTIVATIONS } from './activations.ts';
import { ARRAYS } from './arrays.ts';
import { CONSTANTS } from './constants.ts';
import type { External } from './external.ts';
import { LOGIC } from './logic.ts';
import { Node, type Reader } from './node.ts';
import { LAYERS } from './operations.ts';
import { type OnnxGraph, type OnnxValue, readOnnx } from './schema.ts';
import { onnxConstant, typeName } from './tensor.ts';

/** Every operation that is read, by its name in the format. */
const ONNX_OPS: Record<string, Reader> = {
  ...ACTIVATIONS,
  ...ARRAYS,
  ...CONSTANTS,
  ...LAYERS,
  ...LOGIC,
  If: branch,
};

/** Reads the one of two graphs that a constant condition chooses. */
function branch(...[b, node, inputs]: Parameters<Reader>): (Value | undefined)[] {
  const holds = constantAt(inputs, 0).values()[0] !== 0;
  const {
    nodes = [],
    initializers = [],
    outputs = [],
  } = node.graph(holds ? 'then_branch' : 'else_branch') ?? {};
  for (const tensor of initializers) b.name(tensor.name ?? '', onnxConstant(tensor));
  const inner = nodes.map((each) => new Node(each, node.version));
  const [cause] = translate(b, inner, ONNX_OPS).unsupported;
  if (cause) throw new Unfit(`\`${cause.op}\` in its branch${cause.reason ? `, with ${cause.reason}` : ''}`);
  return outputs.map(({ name }) => b.value(name));
}

/**
 * Reads a network from an ONNX file. Its pictures have channels first; here they have them last.
 * @param external files that weights lie in
 * @param size height and width where the file leaves them open
 * Throws the faults `bad-model`, `network-inputs`, `network-input-kind`, `network-cycle`, `network-shapes`, and those
 * of the weights.
 */
export function readOnnxModel(bytes: ArrayBuffer, external?: External, size?: [number, number]): Blueprint {
  const { graph, opsets = [] } = readOnnx(new Uint8Array(bytes));
  if (!graph?.nodes?.length)
    throw fault('bad-model', { reason: 'it is no ONNX file, or one without a network' });
  const version = opsets.find(({ domain = '' }) => domain === '' || domain === 'ai.onnx')?.version ?? 1;
  const b = new Builder();
  for (const tensor of graph.initializers ?? []) {
    b.name(tensor.name ?? '', onnxConstant(tensor, tensor.name, external));
  }
  const { given, order } = inputOf(graph);
  const input = enter(b, given, order, size);
  const nodes = graph.nodes.map((node) => new Node(node, version));
  const outputs = (graph.outputs ?? []).map(({ name }) => name);
  return {
    format: 'onnx',
    input,
    outputs,
    ...translate(b, nodes, ONNX_OPS),
    ops: b.ops,
    aliases: b.aliases(),
    training: b.training,
  };
}

/** Returns the one input that isn't a weight. Throws the fault `network-inputs` where there is another number of them. */
function inputOf(graph: OnnxGraph): { given: GivenInput; order: number[] } {
  const weights = new Set((graph.initializers ?? []).map(({ name }) => name));
  const inputs = (graph.inputs ?? []).filter(({ name }) => !weights.has(name));
  if (inputs.length !== 1) throw fault('network-inputs', { known: inputs.map(({ name }) => name) });
  const [value] = inputs as [OnnxValue];
  const { type, shape } = value.type?.tensor ?? {};
  const dims = shape?.dims?.map((dim) => dim.value ?? -1) ?? [];
  const last = dims.length === 4 && !isColours(dims[1]) && isColours(dims[3]);
  const picture = last ? dims.slice(1) : [dims[2] ?? -1, dims[3] ?? -1, dims[1] ?? -1];
  return {
    given: { name: value.name, type: typeName(type), rank: dims.length, shape: picture },
    order: last ? CHANNELS_LAST : CHANNELS_FIRST,
  };
}

/** Whether an axis may hold the colours of a picture: three, or grey. */
const isColours = (length: number | undefined): boolean => length === 3 || length === 1;
