import { isProbable } from '../../base/probable.ts';
import { unitOfLayer } from '../check/unit.ts';
import type { ProgramNode, ProgramParam } from '../program.ts';
import type { Graph } from './graph.ts';
import { runsOf } from './run.ts';

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
  const asking = params.filter(
    ({ type, control, value }) => type === 'class' && (control || isProbable(value)),
  );
  const networks = new Set(asking.map(({ network }) => network));
  const found = [...runsOf(nodes)].flatMap(([network, { run }]) => {
    if (!networks.has(network)) return [];
    const of = { network: { $network: network }, layer: 'output', unit: unitOfLayer('output').words };
    const scores = graph.add('network/activation', 'device', of, [run]);
    const softmax = { percentile: 99, over: 'softmax', unit: 'probability' };
    return [[network, graph.add('transform/normalize', 'page', softmax, [scores])] as const];
  });
  return Object.fromEntries(found);
}
