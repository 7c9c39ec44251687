import { fault } from '../../../../base/messages.ts';
import type { Blueprint } from '../blueprint.ts';
import { Builder } from '../builder.ts';
import { enter, type GivenInput } from '../picture-input.ts';
import { translate } from '../translate.ts';
import { CHANNELS_LAST } from '../value.ts';
import { constantsOf } from '../weights-manifest.ts';
import { ARRAYS } from './arrays.ts';
import { checkGraphModel, type GraphModel, Node, readOutputs, tensorName, typeName } from './node-def.ts';
import { LAYERS } from './operations.ts';

/** Every operation that is read, by its name in the format. */
const GRAPH_OPS = { ...ARRAYS, ...LAYERS };

/** Operations that compute nothing. */
const SILENT = new Set(['NoOp', 'Assert']);

/**
 * Reads a network from a tfjs graph model.
 * @param json the parsed `model.json`
 * @param buffer the weight shards, joined in order
 * @param size height and width, or the number of tokens, where the file leaves them open
 * Throws the faults `bad-model`, `network-inputs`, `network-input-kind`, `network-cycle`, `network-shapes`, and those
 * of the weights.
 */
export function readGraphModel(json: unknown, buffer: ArrayBuffer, size?: readonly number[]): Blueprint {
  const model = checkGraphModel(json);
  const constants = constantsOf(model.weightsManifest, buffer);
  const b = new Builder();
  const defs = model.modelTopology.node;
  const read = readOutputs([...defs.flatMap(({ input = [] }) => input), ...signed(model)]);
  const all = defs.map((node) => new Node(node, read.get(node.name)));
  const given = inputOf(all);
  const input = enter(b, given, CHANNELS_LAST, size);
  for (const node of all.filter(({ op }) => op === 'Const')) {
    const constant = constants.get(node.name);
    if (constant) b.name(node.name, constant);
  }
  const nodes = all.filter(({ name, op }) => name !== given.name && !b.value(name) && !SILENT.has(op));
  const translation = translate(b, nodes, { table: GRAPH_OPS });
  return {
    format: 'tfjs-graph',
    input,
    outputs: outputsOf(model, nodes),
    ...translation,
    ops: b.ops,
    aliases: b.aliases(),
    training: b.training,
  };
}

/** Returns the network's one input. Throws the fault `network-inputs` where there is another number of them. */
function inputOf(nodes: Node[]): GivenInput {
  const inputs = nodes.filter(({ op }) => op === 'Placeholder');
  if (inputs.length !== 1) throw fault('network-inputs', { known: inputs.map(({ name }) => name) });
  const [node] = inputs as [Node];
  const shape = node.shape('shape');
  return {
    name: node.name,
    type: typeName(node.type('dtype')),
    rank: shape?.length ?? 4,
    shape: shape?.slice(1) ?? [],
  };
}

/** Returns the outputs by the signature; without one, those of the nodes that no other node reads, the last first. */
function outputsOf(model: GraphModel, nodes: Node[]): string[] {
  const named = signed(model).map(tensorName);
  if (named.length > 0) return named;
  const read = new Set(nodes.flatMap(({ inputs }) => inputs));
  const ends = nodes.filter(({ outputs }) => !outputs.some((output) => read.has(output)));
  return ends.map(({ name }) => name).reverse();
}

/** Returns the outputs of the signature, as written there. */
function signed({ signature, userDefinedMetadata }: GraphModel): string[] {
  const given = signature?.outputs ?? userDefinedMetadata?.signature?.outputs;
  return Object.values(given ?? {}).flatMap(({ name }) => (name ? [name] : []));
}
