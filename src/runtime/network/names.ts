import { fault } from '../../base/messages.ts';
import type { Network } from './network.ts';

/** The tensor of a layer: `input`, `output` (the logits), a name of the manifest, or any tensor of the file by its own. */
export function tensorOf(network: Network, layer: string): string {
  const { layers, output } = network.manifest;
  if (layer === 'input') return network.input;
  if (layer === 'output') return network.resolve(output.logits);
  const known = layers.find((facts) => facts.name === layer);
  if (!known && network.knows(layer)) return network.resolve(layer);
  if (!known) {
    throw fault('unknown-layer', {
      name: layer,
      network: network.manifest.id,
      known: ['input', ...layers.map((facts) => facts.name), 'output'],
    });
  }
  return network.resolve(known.tensor);
}
