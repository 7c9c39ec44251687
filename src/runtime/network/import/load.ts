import { Fault } from '../../../base/diagnostic.ts';
import type { Manifest } from '../../../base/manifest.ts';
import type { Network } from '../network.ts';
import { hashOf, joinBuffers } from './hash.ts';
import { checkGraphModel } from './node-def.ts';
import { importTfjsGraph } from './tfjs-graph.ts';

/** Gives the bytes of a file that stands beside the manifest. */
export type ReadFile = (file: string) => Promise<ArrayBuffer>;

/**
 * Reads a network's files, checks them against the manifest and imports them.
 * @param onProgress fraction of the weight bytes read so far
 * Faults: `hash-mismatch`, `unknown-model-format`, and those of the importer. No tensor is left behind by a
 * failure.
 */
export async function loadNetwork(
  manifest: Manifest,
  read: ReadFile,
  onProgress: (fraction: number) => void = () => {},
): Promise<Network> {
  if (manifest.format !== 'tfjs-graph') {
    throw new Fault(
      'unknown-model-format',
      `The network ${manifest.id} is stored as "${manifest.format}", which can't be read.`,
      'Known is: tfjs-graph.',
    );
  }
  const topology = await read(manifest.model);
  const json = parse(topology);
  const files = checkGraphModel(json).weightsManifest.flatMap((group) => group.paths);
  let loaded = 0;
  const shards = await Promise.all(
    files.map(async (file) => {
      const shard = await read(beside(manifest.model, file));
      loaded += shard.byteLength;
      onProgress(Math.min(loaded / manifest.weightBytes, 1));
      return shard;
    }),
  );
  const weights = joinBuffers(shards);
  if (weights.byteLength !== manifest.weightBytes) {
    throw new Fault(
      'weights-truncated',
      `The weights of ${manifest.id} have ${weights.byteLength} bytes, ` +
        `where the manifest says ${manifest.weightBytes}.`,
      'The download may have been cut short: load the model again.',
    );
  }
  const found = await hashOf([topology, weights]);
  if (found !== manifest.hash) {
    throw new Fault(
      'hash-mismatch',
      `The files of ${manifest.id} are not those that its manifest describes: ` +
        `their SHA-256 is ${found}, not ${manifest.hash}.`,
      'Write the manifest again if the model was changed on purpose.',
    );
  }
  return importTfjsGraph(json, weights, manifest);
}

/** A file named by the model file, relative to the manifest. */
function beside(model: string, file: string): string {
  return model.slice(0, model.lastIndexOf('/') + 1) + file;
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Fault('bad-model', 'The model file is not JSON.');
  }
}
