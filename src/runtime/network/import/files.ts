import { addressOfName } from '../../../base/address.ts';
import { at } from '../../../base/at.ts';
import { Fault } from '../../../base/diagnostic.ts';
import { fault } from '../../../base/messages.ts';
import { perObject } from '../../../base/per-object.ts';
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
 * Reads a file beside the model or its manifest. Calls `onBytes` with the number of bytes read so far, where that is
 * known before the end.
 */
export type ReadFile = (file: string, onBytes?: (loaded: number) => void) => Promise<ArrayBuffer>;

/** A network's files, read but not parsed. */
export interface ModelFiles {
  /** The first file: the topology, or a whole ONNX model. */
  model: ArrayBuffer;
  /** The first file's content, where it is JSON. */
  json?: unknown;
  /** The weight files in order, joined; most often empty for ONNX. */
  weights: ArrayBuffer;
  /** The weight files of an ONNX model, by their names in the first file. */
  external?: External;
}

/** The files of an ONNX model that do not lie beside each other: its address, and those of its weight files. */
export interface OnnxApart {
  onnx: string;
  /** Name that the model has for a file -> its address. */
  weights: Record<string, string>;
}

/**
 * Reads a network's first file, and those that it names.
 * @param onBytes is called with the number of bytes of all files that are read so far
 * Throws the fault `bad-model`, and those of `read`.
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

/** Returns a reader of files that reports the number of bytes read of all of them. */
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

/** Reads the files of an ONNX model's weights. Throws the faults `bad-model`, `weights-external`. */
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
  const external = new Map(names.map((name, i) => [name, new Uint8Array(at(buffers, i))] as const));
  return { model, weights: joinBuffers(buffers), ...(names.length > 0 && { external }) };
}

/** Faults of reading a missing file; beside a dropped file there is no address for another. */
const ABSENT = new Set(['file-missing', 'network-unreachable', 'url-not-allowed']);

/** Returns the number of bytes of all files that hold weights. */
export const weightBytesOf = ({ json, model, weights }: ModelFiles): number =>
  weights.byteLength + (json === undefined ? model.byteLength : 0);

/** Returns the SHA-256, in hex, of all files in order; taken once of files that are read in several sizes. */
export const hashOfFiles = perObject(
  ({ model, weights }: ModelFiles): Promise<string> => hashOf([model, weights]),
);

/**
 * Reads a network; its format follows from the content of its files, whatever their names.
 * @param size height and width, or the number of tokens, where the files leave them open
 * Throws the faults of the formats' readers, and `network-empty` or `unknown-network-op` where nothing can be used.
 */
export function readBlueprint(files: ModelFiles, size?: readonly number[]): Blueprint {
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

/** Parses a network. Throws `bad-model` too where a reader fails on what it does not expect, as text for a list. */
function understood({ model, json, weights, external }: ModelFiles, size?: readonly number[]): Blueprint {
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

/** Returns the address of a file beside the model, relative to the same base as the model's. */
function beside(model: string, file: string): string {
  const path = model.replace(/\?.*$/, '');
  return path.slice(0, path.lastIndexOf('/') + 1) + file;
}

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
