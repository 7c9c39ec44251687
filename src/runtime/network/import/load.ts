import { type InputFacts, inputShape } from '../../../base/input.ts';
import type { Manifest } from '../../../base/manifest.ts';
import { fault } from '../../../base/messages.ts';
import { Network } from '../network.ts';
import type { Blueprint } from './blueprint.ts';
import {
  hashOfFiles,
  type ModelFiles,
  type ReadFile,
  readBlueprint,
  readModelFiles,
  weightBytesOf,
} from './files.ts';
import { outputOf } from './outputs.ts';
import { prepare } from './prepare.ts';
import { realize } from './realize.ts';
import { shapesOf } from './shapes.ts';

export type { ReadFile } from './files.ts';

/**
 * Reads a network's files, checks them against the manifest and imports them.
 * @param onProgress is called with the fraction of the weights that is read
 * Throws the faults `weights-truncated`, `hash-mismatch`, `unknown-tensor`, and those of the readers, and then leaves
 * no tensor behind.
 */
export async function loadNetwork(
  manifest: Manifest,
  read: ReadFile,
  onProgress: (fraction: number) => void = () => {},
): Promise<Network> {
  const files = await readModelFiles(manifest.model, read, (loaded) =>
    onProgress(Math.min(loaded / manifest.weightBytes, 1)),
  );
  return networkOf(files, manifest);
}

/** Imports a network from files that are read already. Throws the faults of {@link loadNetwork}. */
export async function networkOf(files: ModelFiles, manifest: Manifest): Promise<Network> {
  const found = weightBytesOf(files);
  if (found !== manifest.weightBytes) {
    throw fault('weights-truncated', { expected: manifest.weightBytes, found, what: `\`${manifest.id}\`` });
  }
  // The platform hashes in another thread.
  const hash = hashOfFiles(files);
  let network: Network | undefined;
  try {
    network = assemble(readBlueprint(files, sizeGiven(manifest.input)), manifest);
    await checkHash(hash, manifest);
    return network;
  } catch (error) {
    network?.dispose();
    // In a wrong file, other faults don't matter.
    await checkHash(hash, manifest);
    throw error;
  }
}

/** Returns the height and width, or the number of tokens, with which a file is read. */
const sizeGiven = (input: InputFacts): number[] => (input.kind === 'tokens' ? [input.length] : input.size);

async function checkHash(hash: Promise<string>, manifest: Manifest): Promise<void> {
  if ((await hash) !== manifest.hash) throw fault('hash-mismatch', { what: manifest.id });
}

/** Makes a network of a blueprint and its manifest. Throws the faults `unknown-tensor`, `network-shapes`. */
export function assemble(blueprint: Blueprint, manifest: Manifest): Network {
  const { input, aliases, lost } = blueprint;
  const output = outputOf(blueprint, manifest.output?.logits);
  const own: Manifest = manifest.output
    ? { ...manifest, output: { ...output.tensors, ...manifest.output } }
    : manifest;
  const named = new Set([...namedTensors(own)].map((tensor) => aliases.get(tensor) ?? tensor));
  const written = shapesOf(output.ops, input.name, input.shape);
  const ops = realize(prepare(blueprint, output, written, named, inputShape(manifest.input)).ops);
  const network = new Network(own, input.name, ops, { aliases, lost });
  try {
    // A tensor that the network can't compute is refused when it is asked for; one that it doesn't have, now.
    for (const tensor of namedTensors(own)) if (!lost.has(tensor)) network.resolve(tensor);
  } catch (error) {
    network.dispose();
    throw error;
  }
  return network;
}

/** Returns all tensors that a manifest names. */
function namedTensors({ layers, output }: Manifest): Set<string> {
  const outputs = [output?.logits, output?.probabilities].filter((tensor) => tensor !== undefined);
  return new Set([...layers.map((layer) => layer.tensor), ...outputs]);
}
