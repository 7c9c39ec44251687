import { pictureFacts } from '../../../base/input.ts';
import type { Manifest } from '../../../base/manifest.ts';
import { hashOf } from '../import/hash.ts';
import type { Network } from '../network.ts';
import type { Written } from './written.ts';

/** Returns the manifest of a network's written files: with the same layers, labels and preprocessing. */
export async function manifestOf(network: Network, written: Written): Promise<Manifest> {
  const { format, model, weights, renamed } = written;
  const { id, title, description, licence, input, layers, output, labels } = network.manifest;
  const inFile = (tensor: string) => {
    const own = network.resolve(tensor);
    return renamed.get(own) ?? own;
  };
  return {
    id,
    title,
    ...(description !== undefined && { description }),
    ...(licence !== undefined && { licence }),
    format,
    model: model.name,
    hash: await hashOf([model, ...(weights ? [weights] : [])].map(({ bytes }) => bytes.buffer)),
    weightBytes: (weights ?? model).bytes.byteLength,
    input: { ...pictureFacts(input), tensor: inFile(network.input) },
    layers: layers.map((layer) => ({ ...layer, tensor: inFile(layer.tensor) })),
    ...(output && {
      output: {
        ...output,
        logits: inFile(output.logits),
        ...(output.probabilities !== undefined && { probabilities: inFile(output.probabilities) }),
      },
    }),
    labels,
  };
}
