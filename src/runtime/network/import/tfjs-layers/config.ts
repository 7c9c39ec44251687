import { fault } from '../../../../base/messages.ts';
import type { FileNode } from '../translate.ts';
import type { WeightGroup } from '../weights-manifest.ts';

/** A tfjs layers model's `model.json`, as far as it is read. */
export interface LayersModel {
  modelTopology: unknown;
  weightsManifest: WeightGroup[];
}

/** A Keras layer, or a model within a model. */
export interface LayerConfig {
  class_name: string;
  name?: string;
  config: Config;
  inbound_nodes?: unknown[];
}

/** The `config` of a Keras layer, as far as it is read. */
export type Config = Record<string, unknown> & {
  name?: string;
  layers?: LayerConfig[];
  input_layers?: unknown;
  output_layers?: unknown;
};

/** Returns a model's own config, from `model_config` or from the top; undefined where there is none. */
export function modelConfig(topology: unknown): LayerConfig | undefined {
  const outer = topology as { model_config?: unknown; class_name?: string; config?: Config } | null;
  const model = (outer?.model_config ?? outer) as LayerConfig | null;
  return typeof model?.class_name === 'string' && typeof model.config === 'object' ? model : undefined;
}

/** One use of a layer; a layer that is used several times becomes as many. */
export interface Layer extends FileNode {
  config: Config;
  /** The names of its weights begin with one of these. */
  scope: [path: string, name: string, repeated: string];
}

/** A model with its nested models flattened. */
export interface Flat {
  layers: Layer[];
  inputs: string[];
  outputs: string[];
}

/**
 * Flattens a model, and the models inside it, to a list of layers. The inputs of a model inside are the tensors that it
 * is applied to. Throws the fault `bad-model`.
 */
export function flatten(model: LayerConfig, prefix: string[] = [], given?: string[]): Flat {
  const name = model.name ?? model.config.name ?? '';
  if (prefix.length > 8) throw fault('bad-model', { reason: 'it holds models within models without end' });
  const layers = (Array.isArray(model.config) ? model.config : model.config.layers) as
    | LayerConfig[]
    | undefined;
  if (!Array.isArray(layers)) throw fault('bad-model', { reason: `its model "${name}" has no layers` });
  return model.class_name === 'Sequential'
    ? sequence(layers, prefix, given)
    : graph(model.config, layers, prefix, given);
}

const isModel = ({ class_name }: LayerConfig): boolean =>
  class_name === 'Sequential' || class_name === 'Model' || class_name === 'Functional';

const nameOf = (layer: LayerConfig): string => layer.name ?? layer.config?.name ?? layer.class_name;

/** Flattens a list of layers, each of which reads the one before. The input may be a layer, or only the first one's shape. */
function sequence(layers: LayerConfig[], prefix: string[], given?: string[]): Flat {
  const flat: Flat = { layers: [], inputs: [], outputs: [] };
  let before = given;
  for (const layer of layers) {
    if (layer.class_name === 'InputLayer') {
      if (!before) flat.layers.push(single(layer, [], prefix, 0));
      before ??= [nameOf(layer)];
      continue;
    }
    if (!before) {
      const config = { batch_input_shape: layer.config?.batch_input_shape ?? innerShape(layer) };
      const input = { class_name: 'InputLayer', name: `${nameOf(layer)}_input`, config };
      flat.layers.push(single(input, [], prefix, 0));
      before = [input.name];
    }
    before = applied(flat, layer, before, prefix, 0);
  }
  flat.inputs = inputsOf(flat);
  flat.outputs = before ?? [];
  return flat;
}

/** Returns the names of the layers that are inputs, which are those of their tensors. */
const inputsOf = ({ layers }: Flat): string[] =>
  layers.filter(({ op }) => op === 'InputLayer').map(({ name }) => name);

/** Returns the shape that the first layer of a model inside expects. */
function innerShape(layer: LayerConfig): unknown {
  const [first] = isModel(layer) ? (layer.config.layers ?? []) : [];
  if (!first) return undefined;
  return first.config?.batch_input_shape ?? first.config?.batch_shape ?? innerShape(first);
}

function graph(config: Config, layers: LayerConfig[], prefix: string[], given?: string[]): Flat {
  const flat: Flat = { layers: [], inputs: [], outputs: [] };
  const inputs = references(config.input_layers).map((from) => ('layer' in from ? from.layer : ''));
  const made = new Map<string, string[]>();
  for (const layer of layers) {
    const name = nameOf(layer);
    if (layer.class_name === 'InputLayer') {
      const tensor = given?.[Math.max(0, inputs.indexOf(name))];
      if (!tensor) flat.layers.push(single(layer, [], prefix, 0));
      made.set(`${name} 0`, [tensor ?? unique(name, prefix, 0)]);
      continue;
    }
    (layer.inbound_nodes ?? []).forEach((node, use) => {
      const read = callsOf(node).flatMap((from) => source(made, from, name));
      made.set(`${name} ${use}`, applied(flat, layer, read, prefix, use));
    });
  }
  flat.inputs = inputsOf(flat);
  flat.outputs = references(config.output_layers).flatMap((from) => source(made, from, 'the outputs'));
  return flat;
}

/** No layer of a network that sees pictures has more outputs. */
const MOST_OUTPUTS = 10_000;

function source(made: Map<string, string[]>, from: Reference, reader: string): string[] {
  if ('number' in from) return [`${NUMBER}${from.number}`];
  const { layer, use, tensor } = from;
  const tensors = made.get(`${layer} ${use}`);
  // How many outputs a layer has is known from those that are read.
  if (tensors && tensor > 0 && tensor < MOST_OUTPUTS) {
    for (let i = tensors.length; i <= tensor; i++) tensors.push(`${tensors[0]}:${i}`);
  }
  const found = tensors?.[tensor];
  if (found === undefined) {
    throw fault('bad-model', {
      reason: `"${reader}" reads the layer "${layer}", which does not come before it`,
    });
  }
  return [found];
}

/** Adds a layer, or all layers of a model, that reads these tensors. Returns its outputs. */
function applied(flat: Flat, layer: LayerConfig, read: string[], prefix: string[], use: number): string[] {
  if (isModel(layer)) {
    const inner = flatten(layer, [...prefix, use === 0 ? nameOf(layer) : `${nameOf(layer)}_${use}`], read);
    flat.layers.push(...inner.layers);
    return inner.outputs;
  }
  const added = single(layer, read, prefix, use);
  flat.layers.push(added);
  return added.outputs;
}

function single(layer: LayerConfig, inputs: string[], prefix: string[], use: number): Layer {
  const name = nameOf(layer);
  const full = unique(name, prefix, use);
  const scope: Layer['scope'] = [[...prefix, name].join('/'), name, [...prefix, name, name].join('/')];
  return { name: full, op: layer.class_name, inputs, outputs: [full], config: layer.config ?? {}, scope };
}

const unique = (name: string, prefix: string[], use: number): string =>
  [...prefix, use === 0 ? name : `${name}_${use}`].join('/');

/** The beginning of the name of a number that a layer reads in place of a tensor. */
export const NUMBER = '=';

/** A tensor that a layer reads, or a number. */
type Reference = { layer: string; use: number; tensor: number } | { number: number };

/** Reads `["name", 0, 0]`, or a list of such; further arguments of the layer may follow. */
function references(value: unknown): Reference[] {
  if (typeof value === 'number') return [{ number: value }];
  if (!Array.isArray(value)) return [];
  if (typeof value[0] !== 'string') return value.flatMap(references);
  const [layer, use = 0, tensor = 0, options] = value as [string, number?, number?, { y?: unknown }?];
  return [{ layer, use, tensor }, ...references(options?.y)];
}

/** Returns what one use of a layer reads: lists up to Keras 2, tensors among the arguments from Keras 3 on. */
function callsOf(node: unknown): Reference[] {
  if (Array.isArray(node)) return references(node);
  const visit = (value: unknown): Reference[] => {
    if (Array.isArray(value)) return value.flatMap(visit);
    if (typeof value === 'number') return [{ number: value }];
    const tensor = value as { class_name?: string; config?: { keras_history?: unknown } } | null;
    return tensor?.class_name === '__keras_tensor__' ? references(tensor.config?.keras_history) : [];
  };
  return visit((node as { args?: unknown } | null)?.args);
}
