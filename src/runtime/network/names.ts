import { Fault } from '../../base/diagnostic.ts';
import type { Network } from './network.ts';

/** The tensor of a layer: `input`, `output` (the logits), a name of the manifest, or any tensor of the file by its own. */
export function tensorOf(network: Network, layer: string): string {
  const { layers, output } = network.manifest;
  if (layer === 'input') return network.input;
  if (layer === 'output') return network.resolve(output.logits);
  const known = layers.find((facts) => facts.name === layer);
  if (!known && network.knows(layer)) return network.resolve(layer);
  if (!known) {
    throw new Fault(
      'unknown-layer',
      `The network ${network.manifest.id} has no layer "${layer}".`,
      `Its layers are: input, ${layers.map((facts) => facts.name).join(', ')}, output.`,
    );
  }
  return network.resolve(known.tensor);
}

/** The tensor of the class probabilities. Fault `no-probabilities` when the network has none. */
export function probabilitiesOf(network: Network): string {
  const { probabilities } = network.manifest.output;
  if (probabilities === undefined) {
    throw new Fault('no-probabilities', `The network ${network.manifest.id} computes no probabilities.`);
  }
  return network.resolve(probabilities);
}
