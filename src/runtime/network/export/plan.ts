import { inputShape } from '../../../base/input.ts';
import type { DraftOp } from '../import/blueprint.ts';
import { Constant } from '../import/constant.ts';
import { shapesOf } from '../import/shapes.ts';
import { tensorOf } from '../names.ts';
import type { Network } from '../network.ts';
import { type Op, weightsOf } from '../ops/kinds/op.ts';

/** A network as it is written to files: without tensors. */
export interface Plan {
  /** Name and shape, [height, width, 3], of the picture. */
  input: { name: string; shape: number[] };
  /** In topological order. */
  ops: DraftOp[];
  /** Of all tensors, by name, without the batch axis. */
  shapes: ReadonlyMap<string, number[]>;
  /** Names of the tensors of the class scores and, where there are some, of the probabilities. */
  outputs: string[];
}

/**
 * Reads back the weights of a network, and tells the shapes of its tensors for pictures of its own size. Fault
 * `no-output` where it has no class scores.
 */
export async function planOf(network: Network): Promise<Plan> {
  const { manifest, input } = network;
  const logits = tensorOf(network, 'output');
  const { probabilities = logits } = manifest.output ?? {};
  const ops: DraftOp[] = [];
  for (const op of network.ops) ops.push(await drafted(op));
  const { shape } = inputShape(manifest.input);
  return {
    input: { name: input, shape },
    ops,
    shapes: shapesOf(ops, input, shape),
    outputs: [...new Set([logits, network.resolve(probabilities)])],
  };
}

/** Returns an op with its weights as numbers. */
async function drafted(op: Op): Promise<DraftOp> {
  if (!('weights' in op)) return op;
  const weights: [string, Constant][] = [];
  for (const [name, tensor] of Object.entries(weightsOf(op))) {
    const values = (await tensor.data()) as Float32Array;
    weights.push([name, new Constant(`${op.name}/${name}`, tensor.shape, () => values)]);
  }
  return { ...op, weights: Object.fromEntries(weights) } as unknown as DraftOp;
}
