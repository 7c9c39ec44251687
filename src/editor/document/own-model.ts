import { applyEdits, modify } from 'jsonc-parser';
import { at } from '../../base/at.ts';
import { fault } from '../../base/messages.ts';
import { labelsOfMetadata, METADATA } from '../../runtime/loader/labels.ts';
import type { OnnxApart } from '../../runtime/network/import/files.ts';

/** A model that a reader chose, with addresses that last as long as the page. */
export interface ModelFiles {
  /** Address of the model's first file. */
  url: string;
  /** Its name for the reader. */
  name: string;
  /** Names of its classes, where a file beside it has them. */
  labels?: string[];
}

/** Name that exporters give to every model. */
const ANY = 'model.json';

/** Whether files are a model: an ONNX file, or a TensorFlow.js `model.json` with its weights. */
export function isModel(files: File[]): boolean {
  return files.some(({ name }) => /\.onnx$/i.test(name)) || (hasTopology(files) && files.length > 1);
}

/** Whether a text is the `model.json` of a model. */
export const isTopology = (text: string): boolean => text.includes('"modelTopology"');

const hasTopology = (files: File[]): boolean => files.some(({ name }) => /\.json$/i.test(name));

/**
 * Gives a model's files addresses. Weights are found by name among the other files, whatever folder the model states.
 * Throws the faults `weights-apart` and `bad-model`.
 */
export async function addressModel(files: File[], address: (file: File) => string): Promise<ModelFiles> {
  const onnx = files.find(({ name }) => /\.onnx$/i.test(name));
  return onnx ? addressOnnx(onnx, files, address) : addressTopology(files, address);
}

function addressOnnx(onnx: File, files: File[], address: (file: File) => string): ModelFiles {
  const { name } = onnx;
  const others = files.filter((file) => file !== onnx);
  if (others.length === 0) return { url: address(onnx), name };
  const weights = Object.fromEntries(others.map((file) => [file.name, address(file)]));
  return { url: address(jsonFile({ onnx: address(onnx), weights } satisfies OnnxApart, name)), name };
}

async function addressTopology(files: File[], address: (file: File) => string): Promise<ModelFiles> {
  const all = files.filter(({ name }) => /\.json$/i.test(name));
  const labels = await labelsAmong(all);
  const topology = all.find(({ name }) => name !== METADATA) ?? at(all, 0);
  const json = parsed(await topology.text());
  const missing: string[] = [];
  for (const group of json.weightsManifest ?? []) {
    group.paths = group.paths.map((path) => {
      const shard = files.find(({ name }) => name === path.split('/').at(-1));
      if (!shard) missing.push(path);
      return shard ? address(shard) : path;
    });
  }
  if (missing.length > 0) throw fault('weights-apart', { files: missing });
  const url = address(jsonFile(json, topology.name));
  const name = topology.name === ANY ? 'your network' : topology.name;
  return { url, name, ...(labels && { labels }) };
}

const jsonFile = (value: unknown, name: string): File =>
  new File([JSON.stringify(value)], name, { type: 'application/json' });

/** Reads the labels that Teachable Machine writes beside a model. */
async function labelsAmong(files: File[]): Promise<string[] | undefined> {
  const metadata = files.find(({ name }) => name === METADATA);
  return metadata && labelsOfMetadata(await metadata.text());
}

interface Topology {
  weightsManifest?: { paths: string[] }[];
}

/** Parses a `model.json`. Throws the fault `bad-model` where its outline is wrong. */
function parsed(text: string): Topology {
  let json: Partial<Topology> | null = null;
  try {
    json = JSON.parse(text) as Partial<Topology> | null;
  } catch {
    throw fault('bad-model', { reason: 'it is no JSON, or cut short' });
  }
  const groups = json?.weightsManifest ?? [];
  const whole = Array.isArray(groups) && groups.every((group) => Array.isArray(group?.paths));
  if (typeof json !== 'object' || json === null || !whole) {
    throw fault('bad-model', { reason: 'it does not say where its weights are' });
  }
  return json;
}

/** Returns a document about a model: the gallery's chooser of layers, with the model as its network. */
export function documentFor({ url, name, labels }: ModelFiles, template: string): string {
  const changes: [(string | number)[], unknown][] = [
    [['networks'], { net: { url, ...(labels && { labels }) } }],
    [['title'], `The layers of ${name}`],
    // The template's own layer and channel belong to its own network.
    [['params', 0, 'value'], undefined],
    [['params', 1, 'value'], 0],
  ];
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return changes.reduce(
    (text, [path, value]) => applyEdits(text, modify(text, path, value, { formattingOptions })),
    template,
  );
}
