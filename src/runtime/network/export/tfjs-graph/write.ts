import { lookUp } from '../../../../base/at.ts';
import { joinBuffers } from '../../import/hash.ts';
import type { GraphModel } from '../../import/tfjs-graph/node-def.ts';
import type { Plan } from '../plan.ts';
import type { Written } from '../written.ts';
import { shaped, TfjsGraph } from './graph.ts';
import { writeOp } from './operations.ts';

/** Of GraphDef: that of TensorFlow 2.9, and the oldest that can read it. */
const VERSIONS = { producer: 1087, minConsumer: 12 };

/**
 * Writes a network as a graph model of TensorFlow.js: pictures enter as [N, height, width, 3], N being open. Tensors
 * keep their names as far as TensorFlow allows them.
 */
export function writeGraphModel(plan: Plan, name: string): Written {
  const { input, ops, shapes, outputs } = plan;
  const graph = new TfjsGraph(plan);
  for (const op of ops) writeOp(graph, op);
  const signed = (tensor: string) => {
    const own = graph.read(tensor);
    const tensorShape = shaped([-1, ...lookUp(shapes, tensor)]);
    return [own, { name: `${own}:0`, dtype: 'DT_FLOAT', tensorShape }] as const;
  };
  const weights = `${name}.bin`;
  const model: GraphModel & { format: string; generatedBy: string } = {
    format: 'graph-model',
    generatedBy: 'vitrail',
    signature: {
      inputs: Object.fromEntries([signed(input.name)]),
      outputs: Object.fromEntries(outputs.map(signed)),
    },
    modelTopology: { node: graph.nodes, versions: VERSIONS },
    weightsManifest: [{ paths: [weights], weights: graph.weights }],
  };
  return {
    format: 'tfjs-graph',
    model: { name: `${name}.json`, bytes: new TextEncoder().encode(JSON.stringify(model)) },
    weights: { name: weights, bytes: new Uint8Array(joinBuffers(graph.buffers)) },
    renamed: graph.names,
  };
}
