import { at } from '../../base/at.ts';
import { inputShape } from '../../base/input.ts';
import { type NamedShape, picturedAxes } from '../../base/layer.ts';
import type { OutputActivation, OutputTensors } from '../../base/manifest.ts';
import { fault } from '../../base/messages.ts';
import type { Network } from './network.ts';
import type { Trace } from './trace.ts';

/**
 * The tensor of a layer: `input`, `output` (the logits), a name of the manifest, or any tensor of the file by its own.
 * Faults `unknown-layer`, `no-output`, `unknown-network-op`.
 */
export function tensorOf(network: Network, layer: string): string {
  const { layers } = network.manifest;
  if (layer === 'input') return network.input;
  if (layer === 'output') return network.resolve(outputOf(network).logits);
  const known = layers.find((facts) => facts.name === layer);
  if (!known && network.knows(layer)) return network.resolve(layer);
  if (!known) {
    throw fault('unknown-layer', {
      name: layer,
      network: network.manifest.id,
      known: ['input', ...layers.map((facts) => facts.name), ...(network.manifest.output ? ['output'] : [])],
    });
  }
  return network.resolve(known.tensor);
}

/**
 * The axes and sizes that a layer has in a run, by a name as {@link tensorOf} takes it; a tensor that the manifest does
 * not name has the axes of a network of pictures. Fault `axes-unknown`.
 */
export function layerIn(trace: Trace, layer: string): NamedShape {
  const { network } = trace;
  const { layers } = network.manifest;
  const tensor = tensorOf(network, layer);
  const shape = trace.shape(tensor);
  const scores = isOutput(network, tensor);
  const { input } = network.manifest;
  const isText = layer === 'input' && input.kind === 'tokens';
  const named = isText ? inputShape(input) : layers.find(({ name }) => name === layer);
  const facts = scores ? layers.at(-1) : named;
  const axes = facts?.axes ?? picturedAxes(shape, scores ? 'class' : 'channel');
  if (axes) return { axes, shape };
  throw fault('axes-unknown', { layer, shape });
}

/** How a network's class scores become probabilities. */
export const outputActivation = ({ manifest }: Network, classes: number): OutputActivation =>
  manifest.output?.activation ?? usualActivation(classes);

/** The usual activation of so many class scores: a single one says yes or no; several exclude one another. */
export const usualActivation = (classes: number): OutputActivation => (classes === 1 ? 'sigmoid' : 'softmax');

/** Whether a tensor holds the class scores. */
export const isOutput = (network: Network, tensor: string): boolean =>
  network.manifest.output !== undefined && tensor === tensorOf(network, 'output');

/** Returns the tensors of the output. Fault `no-output` where an operation that can't be computed lies before them. */
function outputOf({ manifest: { id, output, cut, layers } }: Network): OutputTensors {
  if (output) return output;
  throw fault('no-output', { network: id, ...cut!, last: at(layers, -1).name });
}
