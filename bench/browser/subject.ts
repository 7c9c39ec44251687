import type { GraphModel } from '@tensorflow/tfjs-converter';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import { io } from '@tensorflow/tfjs-core';
import { at } from '../../src/base/at.ts';
import { pictureFacts } from '../../src/base/input.ts';
import type { Manifest } from '../../src/base/manifest.ts';
import { type BackendFacts, type BackendName, startBackend } from '../../src/runtime/backend/start.ts';
import { loadNetwork } from '../../src/runtime/network/import/load.ts';
import type { Network } from '../../src/runtime/network/network.ts';
import { Trace } from '../../src/runtime/network/trace.ts';

/** A network's files and a picture to measure with. */
export interface SubjectFacts {
  manifest: Manifest;
  /** Address of the folder of its files. */
  folder: string;
  /** Address of a preprocessed picture as float32. */
  picture: string;
}

/** The loaded network that is measured. */
export interface Subject {
  facts: SubjectFacts;
  network: Network;
  /** The picture, [1, height, width, 3]. */
  picture: tf.Tensor4D;
  trace: Trace;
  /** Loads the same network with stock tfjs, at the picture's size, on the first call. */
  stock(): Promise<GraphModel>;
}

let subject: Subject | undefined;

/** Starts the backend and loads the network. */
export async function start({
  facts,
  backend,
  size,
  wasmPaths,
}: {
  facts: SubjectFacts;
  backend: BackendName;
  size: [number, number];
  /** Set by the page, as its worker can't resolve them. */
  wasmPaths: Record<string, string>;
}): Promise<BackendFacts> {
  const started = await startBackend({ prefer: backend, wasmPaths });
  const network = await loadNetwork(facts.manifest, readFrom(facts.folder));
  const [height, width] = pictureFacts(facts.manifest.input).size;
  const floats = new Float32Array(await (await fetch(facts.picture)).arrayBuffer());
  const whole = tf.tensor4d(floats, [1, height, width, 3]);
  const picture = height === size[0] ? whole : tf.image.resizeBilinear(whole, size);
  let loading: Promise<GraphModel> | undefined;
  const stock = () => {
    loading ??= loadStock(facts);
    return loading;
  };
  subject = { facts, network, picture, trace: new Trace(network, picture), stock };
  return started;
}

interface Shape {
  dim: { size: string }[];
}
interface Placeholder {
  op: string;
  attr: { shape?: { shape: Shape } };
}

/**
 * Loads the network with stock tfjs. Removes the declared size of the graph's input, as stock tfjs refuses other sizes.
 */
async function loadStock({ manifest, folder }: SubjectFacts): Promise<GraphModel> {
  const files = io.http(new URL(manifest.model, folder).href);
  const artifacts = await files.load!();
  const { node } = artifacts.modelTopology as unknown as { node: Placeholder[] };
  const inputs = Object.values(
    (artifacts.signature as { inputs: Record<string, { tensorShape: Shape }> }).inputs,
  );
  const declared = node.flatMap(({ op, attr }) =>
    op === 'Placeholder' && attr.shape ? [attr.shape.shape] : [],
  );
  for (const { dim } of [...declared, ...inputs.map(({ tensorShape }) => tensorShape)]) {
    at(dim, 1).size = '-1';
    at(dim, 2).size = '-1';
  }
  return loadGraphModel(io.fromMemory(artifacts));
}

/** Returns the subject that was started. */
export function current(): Subject {
  if (!subject) throw new Error('Start first.');
  return subject;
}

/** Returns a function that reads files of a folder. */
export const readFrom = (folder: string) => async (file: string) =>
  (await fetch(new URL(file, folder))).arrayBuffer();
