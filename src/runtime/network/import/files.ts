import { addressOfName } from '../../../base/address.ts';
import { Fault } from '../../../base/diagnostic.ts';
import { fault } from '../../../base/messages.ts';
import type { Blueprint } from './blueprint.ts';
import { hashOf, joinBuffers } from './hash.ts';
import { type External, externalFiles } from './onnx/external.ts';
import { readOnnxModel } from './onnx/read.ts';
import { isJson, recognized } from './recognize.ts';
import { readGraphModel } from './tfjs-graph/read.ts';
import { modelConfig } from './tfjs-layers/config.ts';
import { readLayersModel } from './tfjs-layers/read.ts';
import type { WeightGroup } from './weights-manifest.ts';

/**
 * Gives the bytes of a file that stands beside the model or its manifest; `onBytes` hears how many are there so far,
 * where that can be told before all are.
 */
export type ReadFile = (file: string, onBytes?: (loaded: number) => void) => Promise<ArrayBuffer>;

/** A network's files, read and not understood yet. */
export interface ModelFiles {
  /** The first file: topology, or with ONNX all. */
  model: ArrayBuffer;
  /** The first file's content, where it is JSON. */
  json?: unknown;
  /** The weight files in order, joined; with ONNX most often empty. */
  weights: ArrayBuffer;
  /** With ONNX, each of the weight files by the name that the first file has for it. */
  external?: External;
}

/** The files of an ONNX model whose places do not follow from each other: its address, and those of its weight files. */
export interface OnnxApart {
  onnx: string;
  /** Name that the model has for a file -> its address. */
  weights: Record<string, string>;
}

/**
 * Reads a network's files, which the first one names.
 * @param onBytes hears how many bytes of all files are there so far
 * Fault `bad-model`, and those of `read`.
 */
export async function readModelFiles(
  file: string,
  read: ReadFile,
  onBytes: (loaded: number) => void = () => {},
): Promise<ModelFiles> {
  const readOne = counted(read, onBytes);
  const inPlace = (name: string) => readOne(beside(file, name));
  const model = await readOne(file);
  if (!isJson(model)) return withExternal(model, (name) => inPlace(addressOfName(name)));
  const json = parse(model);
  if (isApart(json))
    return withExternal(await readOne(json.onnx), (name) => readOne(json.weights[lastName(name)] ?? name));
  return {
    model,
    json,
    weights: joinBuffers(await Promise.all(shardsOf(json).map((shard) => inPlace(shard)))),
  };
}

/** Reads files, and tells how many bytes of all of them are there. */
function counted(read: ReadFile, onBytes: (loaded: number) => void): (file: string) => Promise<ArrayBuffer> {
  const loaded = new Map<string, number>();
  const tell = (file: string, bytes: number) => {
    loaded.set(file, bytes);
    onBytes([...loaded.values()].reduce((sum, count) => sum + count, 0));
  };
  return async (file) => {
    const bytes = await read(file, (count) => tell(file, count));
    tell(file, bytes.byteLength);
    return bytes;
  };
}

const isApart = (json: unknown): json is OnnxApart =>
  typeof (json as Partial<OnnxApart> | null)?.onnx === 'string' &&
  typeof (json as Partial<OnnxApart>).weights === 'object';

/** An ONNX file with those that its weights lie in. Faults `bad-model`, `weights-external`. */
async function withExternal(model: ArrayBuffer, read: ReadFile): Promise<ModelFiles> {
  const names = externalFiles(new Uint8Array(recognized(model)));
  const buffers = await Promise.all(
    names.map((name) =>
      read(name).catch((error: unknown) => {
        throw error instanceof Fault && ABSENT.has(error.code)
          ? fault('weights-external', { file: name })
          : error;
      }),
    ),
  );
  const external = new Map(names.map((name, i) => [name, new Uint8Array(buffers[i]!)] as const));
  return { model, weights: joinBuffers(buffers), ...(names.length > 0 && { external }) };
}

/** Faults of reading a file that isn't there; one that was dropped has no place for another to be beside. */
const ABSENT = new Set(['file-missing', 'network-unreachable', 'url-not-allowed']);

/** Bytes of all files that hold weights. */
export const weightBytesOf = ({ json, model, weights }: ModelFiles): number =>
  weights.byteLength + (json === undefined ? model.byteLength : 0);

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
  if (first) throw fault('unknown-network-op', { ...first, known: USUAL[blueprint.format] });
  throw fault('network-empty');
}

/** Some operations that are supported, by their names in the formats. */
const USUAL: Record<Blueprint['format'], string[]> = {
  onnx: ['Conv', 'MaxPool', 'MatMul'],
  'tfjs-graph': ['Conv2D', 'MaxPool', 'MatMul'],
  'tfjs-layers': ['Conv2D', 'MaxPooling2D', 'Dense'],
};

/** Fault `bad-model` too for what no reader expects anywhere in a file: a text for a list, or nothing at all. */
function understood({ model, json, weights, external }: ModelFiles, size?: [number, number]): Blueprint {
  try {
    if (json === undefined) return readOnnxModel(model, external, size);
    return isGraph(json) ? readGraphModel(json, weights, size) : readLayersModel(json, weights, size);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw fault('bad-model', {
      reason: 'it is damaged: something in it is of another kind than it has to be',
    });
  }
}

const isGraph = (json: unknown): boolean => {
  const topology = (json as { modelTopology?: { node?: unknown } } | null)?.modelTopology;
  return topology?.node !== undefined || modelConfig(topology) === undefined;
};

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw fault('bad-model', { reason: 'it is no JSON, or cut short' });
  }
}

function shardsOf(json: unknown): string[] {
  const groups = (json as { weightsManifest?: Partial<WeightGroup>[] } | null)?.weightsManifest;
  const paths = Array.isArray(groups) ? groups.flatMap((group) => group?.paths ?? []) : [];
  if (!paths.every((path) => typeof path === 'string')) {
    throw fault('bad-model', { reason: 'its list of weight files is damaged' });
  }
  return paths;
}

/** The address of a file beside the model's, relative to what that one is relative to. */
function beside(model: string, file: string): string {
  const path = model.replace(/\?.*$/, '');
  return path.slice(0, path.lastIndexOf('/') + 1) + file;
}

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
