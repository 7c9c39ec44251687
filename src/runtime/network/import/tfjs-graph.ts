import { Fault } from '../../../base/diagnostic.ts';
import type { Manifest } from '../../../base/manifest.ts';
import { Network } from '../network.ts';
import type { DraftOp } from './draft.ts';
import { checkGraphModel, inputsOf, type NodeDef } from './node-def.ts';
import { readNode } from './read-node.ts';
import { simplify } from './simplify.ts';
import { Weights } from './weights.ts';

/**
 * A network from a tfjs graph model.
 * @param json the parsed `model.json`
 * @param buffer the weight shards, joined in order
 * Faults `bad-model`, `weights-truncated`, `weights-not-finite`, `unknown-network-op`,
 * `unsupported-network-op`, `unknown-tensor`; no tensor is left behind.
 */
export function importTfjsGraph(json: unknown, buffer: ArrayBuffer, manifest: Manifest): Network {
  const model = checkGraphModel(json);
  const specs = model.weightsManifest.flatMap((group) => group.weights);
  const weights = new Weights(specs, buffer);
  try {
    const { drafts, aliases } = readNodes(sorted(model.modelTopology.node), manifest.input.tensor, weights);
    const named = new Set(namedTensors(manifest).map((tensor) => aliases.get(tensor) ?? tensor));
    const ops = simplify(drafts, named, weights);
    const network = new Network(manifest, manifest.input.tensor, ops, aliases);
    for (const tensor of namedTensors(manifest)) network.resolve(tensor);
    return network;
  } catch (error) {
    weights.dispose();
    throw error;
  }
}

function readNodes(nodes: NodeDef[], input: string, weights: Weights) {
  const drafts: DraftOp[] = [];
  const aliases = new Map<string, string>();
  for (const node of nodes) {
    if (node.name === input || node.op === 'Const' || node.op === 'Placeholder') continue;
    const read = readNode(node, weights);
    if (typeof read === 'string') aliases.set(node.name, aliases.get(read) ?? read);
    else drafts.push({ ...read, inputs: read.inputs.map((name) => aliases.get(name) ?? name) });
  }
  return { drafts, aliases };
}

/** Every tensor that the manifest names. */
function namedTensors({ layers, output }: Manifest): string[] {
  const outputs = [output.logits, output.probabilities].filter((tensor) => tensor !== undefined);
  return [...layers.map((layer) => layer.tensor), ...outputs];
}

/** Nodes with each after those it reads. Fault `bad-model` on a missing input or a cycle. */
function sorted(nodes: NodeDef[]): NodeDef[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const order = new Set<NodeDef>();
  const open = new Set<NodeDef>();
  const visit = (node: NodeDef) => {
    if (order.has(node)) return;
    if (open.has(node)) throw new Fault('bad-model', `The network's node "${node.name}" reads itself.`);
    open.add(node);
    for (const input of inputsOf(node)) {
      const source = byName.get(input);
      if (!source)
        throw new Fault('bad-model', `The network's node "${node.name}" reads "${input}", which is missing.`);
      visit(source);
    }
    order.add(node);
  };
  for (const node of nodes) visit(node);
  return [...order];
}
