import { Fault } from '../../../base/diagnostic.ts';
import { fault } from '../../../base/messages.ts';
import type { Blueprint } from './blueprint.ts';
import { hashOf, joinBuffers } from './hash.ts';
import { readOnnxModel } from './onnx/read.ts';
import { readGraphModel } from './tfjs-graph/read.ts';
import { modelConfig } from './tfjs-layers/config.ts';
import { readLayersModel } from './tfjs-layers/read.ts';
import type { WeightGroup } from './weights-manifest.ts';

/** Gives the bytes of a file that stands beside the model or its manifest. */
export type ReadFile = (file: string) => Promise<ArrayBuffer>;

/** A network's files, read and not understood yet. */
export interface ModelFiles {
  /** The first file: topology, or with ONNX all. */
  model: ArrayBuffer;
  /** The first file's content, where it is JSON. */
  json?: unknown;
  /** The weight files in order, joined; empty with ONNX. */
  weights: ArrayBuffer;
}

/**
 * Reads a network's files, which the first one names.
 * @param onBytes bytes of weights read so far, and of all where that is known
 * Fault `bad-model`, and those of `read`.
 */
export async function readModelFiles(
  file: string,
  read: ReadFile,
  onBytes: (loaded: number) => void = () => {},
): Promise<ModelFiles> {
  const model = await read(file);
  if (!isJson(model)) return { model, weights: new ArrayBuffer(0) };
  const json = parse(model);
  let loaded = 0;
  const shards = await Promise.all(
    shardsOf(json).map(async (shard) => {
      const bytes = await read(beside(file, shard));
      loaded += bytes.byteLength;
      onBytes(loaded);
      return bytes;
    }),
  );
  return { model, json, weights: joinBuffers(shards) };
}

/** SHA-256 over all files, in order. */
export const hashOfFiles = ({ model, weights }: ModelFiles): Promise<string> => hashOf([model, weights]);

/**
 * Reads a network by what its files hold, whatever they are called.
 * @param size to take where the files leave it open
 * Faults: those of the formats' readers, and `network-empty` or `unknown-network-op` where nothing can be used.
 */
export function readBlueprint(files: ModelFiles, size?: [number, number]): Blueprint {
  const blueprint = understood(files, size);
  if (blueprint.ops.length > 0) return blueprint;
  const [first] = blueprint.unsupported;
  if (first) throw fault('unknown-network-op', { ...first, known: ['Conv', 'MaxPool', 'MatMul'] });
  throw fault('network-empty');
}

/** Fault `bad-model` too for what no reader expects anywhere in a file: a text for a list, or nothing at all. */
function understood({ model, json, weights }: ModelFiles, size?: [number, number]): Blueprint {
  try {
    if (json === undefined) return readOnnxModel(recognized(model), size);
    return isGraph(json) ? readGraphModel(json, weights, size) : readLayersModel(json, weights, size);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw fault('bad-model', { reason: `it is damaged (${error instanceof Error ? error.message : error})` });
  }
}

const isGraph = (json: unknown): boolean => {
  const topology = (json as { modelTopology?: { node?: unknown } } | null)?.modelTopology;
  return topology?.node !== undefined || modelConfig(topology) === undefined;
};

const firstBytes = (bytes: ArrayBuffer, count: number): string =>
  String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(count, bytes.byteLength)));

const isJson = (bytes: ArrayBuffer): boolean => /^(\u00ef\u00bb\u00bf)?\s*[{[]/.test(firstBytes(bytes, 64));

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw fault('bad-model', { reason: 'it is no JSON, or cut short' });
  }
}

/** What files of other kinds begin with. */
const KINDS: [RegExp, string][] = [
  [/^$/, 'it is empty'],
  [/^\s*</, 'it is a web page'],
  [/^\u0089HDF/, 'it is a Keras HDF5 file, which tensorflowjs_converter turns into a TensorFlow.js model'],
  [/^PK/, 'it is a Keras or PyTorch archive, which has to be exported first'],
  [/^\u0080/, 'it is a PyTorch file, which torch.onnx.export turns into ONNX'],
  [/^....TFL3/s, 'it is a TensorFlow Lite file'],
];

/** Names the kinds of files that are often meant. Fault `bad-model`. */
function recognized(bytes: ArrayBuffer): ArrayBuffer {
  const beginning = firstBytes(bytes, 16);
  const kind = KINDS.find(([pattern]) => pattern.test(beginning));
  if (kind) throw fault('bad-model', { reason: kind[1] });
  return bytes;
}

function shardsOf(json: unknown): string[] {
  const groups = (json as { weightsManifest?: Partial<WeightGroup>[] } | null)?.weightsManifest;
  const paths = Array.isArray(groups) ? groups.flatMap((group) => group?.paths ?? []) : [];
  if (!paths.every((path) => typeof path === 'string')) {
    throw fault('bad-model', { reason: 'its list of weight files is damaged' });
  }
  return paths;
}

/** A file named by the model file, relative to what that one is relative to. */
function beside(model: string, file: string): string {
  const path = model.replace(/[?#].*$/, '');
  return path.slice(0, path.lastIndexOf('/') + 1) + file;
}

/** Reads files by their last name among some that were dropped. Fault `network-unreachable`. */
export function readFromFiles(
  files: readonly { name: string; arrayBuffer(): Promise<ArrayBuffer> }[],
): ReadFile {
  return async (file) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const found = files.find((candidate) => candidate.name === name);
    if (!found) throw fault('network-unreachable', { url: name, reason: 'it is not among the files given' });
    return found.arrayBuffer();
  };
}
