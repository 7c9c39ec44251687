import { applyEdits, modify } from 'jsonc-parser';
import { at } from '../../base/at.ts';
import { gridOf } from '../../base/layer.ts';
import type { Manifest } from '../../base/manifest.ts';
import { fault } from '../../base/messages.ts';
import { hiddenLayers } from '../../compiler/check/layers.ts';
import { labelsOfMetadata, METADATA, parseLabels } from '../../runtime/loader/labels.ts';
import type { OnnxApart } from '../../runtime/network/import/files.ts';

/** A model that a reader chose, with addresses that last as long as the page. */
export interface ModelFiles {
  /** Address of the model's first file. */
  url: string;
  /** Its name for the reader. */
  name: string;
  /** Lists of names that files beside it hold: the one with as many as it has classes is theirs. */
  lists: string[][];
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

async function addressOnnx(onnx: File, files: File[], address: (file: File) => string): Promise<ModelFiles> {
  const { name } = onnx;
  const others = files.filter((file) => file !== onnx);
  const lists = await listsIn(others);
  const apart = others.filter((file) => !LISTS.test(file.name));
  if (apart.length === 0) return { url: address(onnx), name, lists };
  const weights = Object.fromEntries(apart.map((file) => [file.name, address(file)]));
  return { url: address(jsonFile({ onnx: address(onnx), weights } satisfies OnnxApart, name)), name, lists };
}

async function addressTopology(files: File[], address: (file: File) => string): Promise<ModelFiles> {
  const all = files.filter(({ name }) => /\.json$/i.test(name));
  const texts = await Promise.all(all.map((file) => file.text()));
  const topology =
    all.find((_, i) => isTopology(at(texts, i))) ?? all.find(({ name }) => name !== METADATA) ?? at(all, 0);
  const json = parsed(at(texts, all.indexOf(topology)));
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
  return { url, name, lists: await listsIn(files.filter((file) => file !== topology)) };
}

const jsonFile = (value: unknown, name: string): File =>
  new File([JSON.stringify(value)], name, { type: 'application/json' });

/** Files that may hold the names of classes. */
const LISTS = /\.(txt|csv|json)$/i;

/** Returns the lists of names in files. What holds none is left out. */
async function listsIn(files: File[]): Promise<string[][]> {
  const lists = files.filter(({ name }) => LISTS.test(name)).map(listIn);
  return (await Promise.all(lists)).filter((names) => names.length > 0);
}

async function listIn(file: File): Promise<string[]> {
  // The file that Teachable Machine writes beside a model.
  if (file.name === METADATA) return labelsOfMetadata(await file.text()) ?? [];
  try {
    return parseLabels(await file.arrayBuffer()).map(({ label }) => label);
  } catch {
    return [];
  }
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

/**
 * Returns a document about a model: the gallery's chooser of layers, with the model as its network, on a layer in its
 * middle. Of the lists of names that came with it, it takes the one with as many as the network has classes.
 * @param network what is known of it; undefined where it could not be read
 */
export function documentFor(
  { url, name, lists }: ModelFiles,
  network: Manifest | undefined,
  template: string,
): string {
  const labels = lists.find((names) => names.length === network?.labels.length);
  const changes: [(string | number)[], unknown][] = [
    [['networks'], { net: { url, ...(labels && { labels }) } }],
    [['title'], `The layers of ${name}`],
    // The template's own layer and channel belong to its own network.
    [['params', 0, 'value'], network && middleOf(network)],
    [['params', 1, 'value'], 0],
  ];
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return changes.reduce(
    (text, [path, value]) => applyEdits(text, modify(text, path, value, { formattingOptions })),
    template,
  );
}

/** Returns the layer in the middle of those that are laid out over the picture. */
function middleOf(network: Manifest): string | undefined {
  const maps = hiddenLayers(network).filter(gridOf);
  return maps[Math.floor(maps.length / 2)]?.name;
}
