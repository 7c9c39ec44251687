import { at, lookUp } from '../../../../base/at.ts';
import type { Fields } from '../../import/onnx/protobuf.ts';
import { MODEL, type OnnxModel, type OnnxValue } from '../../import/onnx/schema.ts';
import type { Plan } from '../plan.ts';
import type { Written } from '../written.ts';
import { OnnxGraph } from './graph.ts';
import { channelsFirst, type Layout } from './layout.ts';
import { writeOp } from './operations.ts';
import { writeMessage } from './protobuf.ts';

/** The set of operations that is written, of 2024, and the version of the format that came with it. */
const OPSET = 21;
const IR_VERSION = 10;

const FLOAT = 1;

/**
 * Writes a network as an ONNX file: pictures enter as [N, 3, height, width], N being open. Tensors keep their names;
 * pictures among them have channels first.
 */
export function writeOnnx(plan: Plan, name: string): Written {
  const { input, ops, shapes, outputs } = plan;
  const graph = new OnnxGraph(plan);
  for (const op of ops) writeOp(graph, op);
  const model: OnnxModel = {
    version: IR_VERSION,
    producer: 'vitrail',
    opsets: [{ domain: '', version: OPSET }],
    graph: {
      name: 'network',
      nodes: graph.nodes,
      initializers: graph.initializers,
      inputs: [described(input.name, input.shape, channelsFirst(input.shape.length))],
      outputs: outputs.map((name) => described(name, lookUp(shapes, name), graph.layout(name))),
    },
  };
  const bytes = writeMessage(model as Fields, MODEL);
  return { format: 'onnx', model: { name: `${name}.onnx`, bytes }, renamed: new Map() };
}

const described = (name: string, shape: number[], layout: Layout): OnnxValue => ({
  name,
  type: {
    tensor: {
      type: FLOAT,
      shape: { dims: [{ name: 'N' }, ...layout.map((axis) => ({ value: at(shape, axis) }))] },
    },
  },
});
