import { unitOfLayer } from '../check/unit.ts';
import type { ParamValue, ProgramNode, ProgramParam } from '../program.ts';
import type { Graph } from './graph.ts';

const isPlace = (value: ParamValue): boolean =>
  typeof value === 'object' && value !== null && 'probable' in value;

/**
 * Adds the nodes of the probabilities of classes, of each network that is run and whose classes a control lists or a
 * place among them chooses. They are those of a document that asks for them: `{"op": "normalize", "over": "softmax"}`
 * over the output.
 * @param nodes those of the program
 */
export function lowerProbabilities(
  graph: Graph,
  nodes: Record<string, ProgramNode>,
  params: ProgramParam[],
): Record<string, string> {
  const asking = params.filter(({ type, control, value }) => type === 'class' && (control || isPlace(value)));
  const networks = new Set(asking.map(({ network }) => network));
  const found = new Map<string, string>();
  for (const [run, { op, params }] of Object.entries(nodes)) {
    const { $network: network } = (params.network ?? {}) as { $network?: unknown };
    if (op !== 'network/run' || typeof network !== 'string' || !networks.has(network) || found.has(network))
      continue;
    const of = { network: { $network: network }, layer: 'output', unit: unitOfLayer('output').words };
    const scores = graph.add('network/activation', 'device', of, [run]);
    const softmax = { percentile: 99, over: 'softmax', unit: 'probability' };
    found.set(network, graph.add('transform/normalize', 'page', softmax, [scores]));
  }
  return Object.fromEntries(found);
}
