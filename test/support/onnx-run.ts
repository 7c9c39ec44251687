import { imported, valueAt } from './import.ts';
import { type GivenModel, type GivenNode, type GivenTensor, onnxFile } from './onnx.ts';
import * as plain from './plain.ts';

/** What the small ONNX models of the tests see. */
export const picture = plain.random([6, 6, 3], 1);

/** A filter as ONNX has it. */
export const filter = (of: plain.Plain): GivenTensor => plain.outputsFirst(of);
export const list = (values: number[]): GivenTensor => ({ shape: [values.length], values });
export const ints = (...values: number[]): GivenTensor => ({ shape: [values.length], values, as: 'int64' });
export const scalar = (value: number): GivenTensor => ({ shape: [], values: [value] });

/** Names nodes and chains them: each reads the one before it, unless it says what. */
export function chain(
  ...nodes: (Omit<GivenNode, 'inputs' | 'outputs'> & { inputs?: string[]; more?: string[] })[]
): GivenNode[] {
  return nodes.map(({ inputs, more = [], ...rest }, i) => ({
    inputs: inputs ?? [i === 0 ? 'image' : `t${i - 1}`, ...more],
    outputs: [`t${i}`],
    ...rest,
  }));
}

/** The kinds of ops that a model becomes, and the value that it gives. */
export async function run(given: GivenModel, x = picture) {
  const { network } = await imported(onnxFile(given));
  const value = await valueAt(network, x);
  const kinds = network.ops.map(({ kind }) => kind).filter((kind) => kind !== 'softmax');
  network.dispose();
  return { value, kinds };
}

/** What a chain of nodes gives on the picture. */
export const valueOfChain = async (
  nodes: GivenNode[],
  initializers: Record<string, GivenTensor> = {},
  version?: number,
) => (await run({ nodes, initializers, ...(version ? { version } : {}) })).value;
