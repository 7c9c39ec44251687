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

/** What is measured: a network's files, a picture, and the layers that the figures are about. */
export interface SubjectFacts {
  manifest: Manifest;
  /** Address of the folder of its files. */
  folder: string;
  /** Address of a preprocessed picture as float32. */
  picture: string;
}

/** The network that is measured. */
export interface Subject {
  facts: SubjectFacts;
  network: Network;
  /** The picture, [1, height, width, 3]. */
  picture: tf.Tensor4D;
  trace: Trace;
  /** The same network as stock tfjs loads it, at the picture's size; loaded when first asked for. */
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
  /** Filled in by the page, whose worker can't resolve them. */
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

/** Stock tfjs refuses pictures of another size than the graph declares: the declaration is lifted. */
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

/** The subject that was started. */
export function current(): Subject {
  if (!subject) throw new Error('Start first.');
  return subject;
}

/** Reads files that stand in a folder. */
export const readFrom = (folder: string) => async (file: string) =>
  (await fetch(new URL(file, folder))).arrayBuffer();
