import { at } from '../../../../base/at.ts';
import { fault } from '../../../../base/messages.ts';
import type { Blueprint, BlueprintInput } from '../blueprint.ts';
import { Builder, Unfit } from '../builder.ts';
import { constantAt } from '../inputs.ts';
import { enter } from '../picture-input.ts';
import { checkEmbedded, enterTokens, type NamedInput, tokensAmong } from '../token-input.ts';
import { translate } from '../translate.ts';
import { CHANNELS_FIRST, CHANNELS_LAST, type Value } from '../value.ts';
import { ACTIVATIONS } from './activations.ts';
import { ARRAYS } from './arrays.ts';
import { onnxBehindBatch } from './behind-batch.ts';
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

const READING = { table: ONNX_OPS, behindBatch: onnxBehindBatch };

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
  const [cause] = translate(b, inner, READING).unsupported;
  if (cause) throw new Unfit(`\`${cause.op}\` in its branch${cause.reason ? `, with ${cause.reason}` : ''}`);
  return outputs.map(({ name }) => b.value(name));
}

/**
 * Reads a network from an ONNX file. Its pictures have channels first; here they have them last.
 * @param external files that weights lie in
 * @param size height and width, or the number of tokens, where the file leaves them open
 * Throws the faults `bad-model`, `network-inputs`, `network-input-kind`, `network-cycle`, `network-shapes`, and those
 * of the weights.
 */
export function readOnnxModel(bytes: ArrayBuffer, external?: External, size?: readonly number[]): Blueprint {
  const { graph, opsets = [] } = readOnnx(new Uint8Array(bytes));
  if (!graph?.nodes?.length)
    throw fault('bad-model', { reason: 'it is no ONNX file, or one without a network' });
  const version = opsets.find(({ domain = '' }) => domain === '' || domain === 'ai.onnx')?.version ?? 1;
  const b = new Builder();
  for (const tensor of graph.initializers ?? []) {
    b.name(tensor.name ?? '', onnxConstant(tensor, tensor.name, external));
  }
  const input = entered(b, graph, size);
  const nodes = graph.nodes.map((node) => new Node(node, version));
  const outputs = (graph.outputs ?? []).map(({ name }) => name);
  const translation = translate(b, nodes, READING);
  if (input.kind === 'tokens') checkEmbedded(b, input);
  return {
    format: 'onnx',
    input,
    outputs,
    ...translation,
    ops: b.ops,
    aliases: b.aliases(),
    training: b.training,
  };
}

/**
 * Adds the one input that isn't a weight, or that of tokens among those of a network of text. Throws the faults
 * `network-inputs`, `network-input-kind`, `network-cache`, `network-decoder`.
 */
function entered(b: Builder, graph: OnnxGraph, size?: readonly number[]): BlueprintInput {
  const weights = new Set((graph.initializers ?? []).map(({ name }) => name));
  const inputs = (graph.inputs ?? []).filter(({ name }) => !weights.has(name)).map(namedInput);
  checkExport(inputs);
  const tokens = tokensAmong(inputs);
  if (tokens) return enterTokens(b, tokens, inputs, size?.[0]);
  if (inputs.length !== 1) throw fault('network-inputs', { known: inputs.map(({ name }) => name) });
  const { name, type, dims } = at(inputs, 0);
  const last = dims.length === 4 && !isColours(dims[1]) && isColours(dims[3]);
  const picture = last ? dims.slice(1) : [dims[2] ?? -1, dims[3] ?? -1, dims[1] ?? -1];
  const given = { name, type, rank: dims.length, shape: picture };
  return enter(b, given, last ? CHANNELS_LAST : CHANNELS_FIRST, size);
}

function namedInput({ name, type: { tensor: { type, shape } = {} } = {} }: OnnxValue): NamedInput {
  return { name, type: typeName(type), dims: shape?.dims?.map((dim) => dim.value ?? -1) ?? [] };
}

/** Throws a fault for exports that serve other purposes than one run over all tokens. */
function checkExport(inputs: readonly NamedInput[]): void {
  const called = (pattern: RegExp) => inputs.find(({ name }) => pattern.test(name))?.name;
  const cache = called(/past|cache/i);
  if (cache !== undefined) throw fault('network-cache', { input: cache });
  const decoder = called(/decoder|encoder_(hidden|outputs|attention)/i);
  if (decoder !== undefined) throw fault('network-decoder', { input: decoder });
}

/** Whether an axis may hold the colours of a picture: three, or grey. */
const isColours = (length: number | undefined): boolean => length === 3 || length === 1;
