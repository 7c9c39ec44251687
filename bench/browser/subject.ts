import type { GraphModel } from '@tensorflow/tfjs-converter';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import type { Manifest } from '../../src/base/manifest.ts';
import { type BackendFacts, type BackendName, startBackend } from '../../src/runtime/backend/start.ts';
import { loadNetwork } from '../../src/runtime/network/import/load.ts';
import type { Network } from '../../src/runtime/network/network.ts';
import { Trace } from '../../src/runtime/network/trace.ts';

/** What is measured: a network's files, a picture, and the layers that the figures are about. */
export interface SubjectFacts {
  manifest: Manifest;
  /** Address of the folder of its files. */
  folder: string;
  /** Address of a preprocessed picture as float32. */
  picture: string;
}

export interface Subject {
  facts: SubjectFacts;
  network: Network;
  /** The picture, [1, height, width, 3]. */
  picture: tf.Tensor4D;
  trace: Trace;
  stock: GraphModel;
}

let subject: Subject | undefined;

/** Starts the backend and loads the network, ours and as stock tfjs loads it. */
export async function start({
  facts,
  backend,
  size,
  wasmPaths,
}: {
  facts: SubjectFacts;
  backend: BackendName;
  size: [number, number];
  /** Filled in by the page, whose worker can't resolve them. */
  wasmPaths: Record<string, string>;
}): Promise<BackendFacts> {
  const started = await startBackend({ prefer: backend, wasmPaths });
  const network = await loadNetwork(facts.manifest, readFrom(facts.folder));
  const [height, width] = facts.manifest.input.size;
  const floats = new Float32Array(await (await fetch(facts.picture)).arrayBuffer());
  const whole = tf.tensor4d(floats, [1, height, width, 3]);
  const picture = height === size[0] ? whole : tf.image.resizeBilinear(whole, size);
  const stock = await loadGraphModel(new URL(facts.manifest.model, facts.folder).href);
  subject = { facts, network, picture, trace: new Trace(network, picture), stock };
  return started;
}

export function current(): Subject {
  if (!subject) throw new Error('Start first.');
  return subject;
}

/** Reads files that stand in a folder. */
export const readFrom = (folder: string) => async (file: string) =>
  (await fetch(new URL(file, folder))).arrayBuffer();
