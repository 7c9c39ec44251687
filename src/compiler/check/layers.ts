import { at } from '../../base/at.ts';
import { inputShape } from '../../base/input.ts';
import { featuresOf, gridOf } from '../../base/layer.ts';
import type { LayerFacts, Manifest } from '../../base/manifest.ts';
import { perObject } from '../../base/per-object.ts';
import { join } from '../../base/pointer.ts';
import { isParamRef, type ParamRef } from '../normalize/normal-content.ts';
import type { OrParam, ParamType } from '../program.ts';
import { available } from './manifests.ts';
import { paramOf, type Scope } from './scope.ts';

/** Returns the picture as the lowest layer. */
const inputLayer = ({ input }: Manifest): LayerFacts => ({
  name: 'input',
  tensor: input.tensor,
  ...inputShape(input),
  inputs: [],
});

/** Returns the last layer, the logits; undefined if the network has no output. */
export const outputLayer = ({ layers, output }: Manifest): LayerFacts | undefined => output && layers.at(-1);

/** Returns the number of outputs of a network; undefined if it has none. */
export function outputsOf(manifest: Manifest): number | undefined {
  const output = outputLayer(manifest);
  return output && featuresOf(output);
}

/** Returns the layers between picture and logits. */
export const hiddenLayers = (manifest: Manifest): LayerFacts[] =>
  manifest.layers.filter((layer) => !isOutput(manifest, layer));

/** Whether a layer is the output layer. */
export const isOutput = (manifest: Manifest, layer: LayerFacts): boolean => layer === outputLayer(manifest);

/** Returns the layer with this name; `input` and `output` are names too. */
export function findLayer(manifest: Manifest, name: string): LayerFacts | undefined {
  if (name === 'input') return inputLayer(manifest);
  if (name === 'output') return outputLayer(manifest);
  return manifest.layers.find((layer) => layer.name === name);
}

/** Returns all names of layers that documents can use, including `input` and `output`. */
export const layerNames = (manifest: Manifest): string[] => [
  'input',
  ...manifest.layers.map((layer) => layer.name),
  ...(manifest.output ? ['output'] : []),
];

/**
 * Returns every layer that a `layer` in a document can stand for: the named one, or those that its param ranges over.
 * Undefined if it is invalid (reported).
 */
export function resolveLayer(
  scope: Scope,
  manifest: Manifest,
  network: string,
  layer: string | ParamRef,
  pointer: string,
): { layer: OrParam<string>; candidates: LayerFacts[] } | undefined {
  if (!isParamRef(layer)) {
    const found = namedLayer(scope, manifest, network, layer, pointer);
    return found && { layer, candidates: [found] };
  }
  const param = paramOf(scope, layer.param, join(pointer, 'param'));
  if (!param) return undefined;
  if (!saysLayer(scope, param, join(pointer, 'param'))) return undefined;
  const names = layersOfParam(scope, param.name, manifest);
  const candidates = names.flatMap((name) => findLayer(manifest, name) ?? []);
  const bound = { $param: param.name, ...(param.type === 'layer' ? {} : { as: 'layer' as const }) };
  return { layer: bound, candidates };
}

/** Returns the layer with this name; undefined if there is none (reported). */
export function namedLayer(
  scope: Scope,
  manifest: Manifest,
  network: string,
  name: string,
  pointer: string,
): LayerFacts | undefined {
  const found = findLayer(manifest, name);
  if (found) return found;
  if (SCORES.has(name) && !hasOutput(scope, manifest, network, pointer)) return undefined;
  return scope.report.add('unknown-layer', pointer, { name, network, known: layerNames(manifest) });
}

/** Common names of the layer of the scores. */
const SCORES = new Set(['output', 'logits']);

/** Whether the network has an output; otherwise reports the operation that prevents computing it. */
export function hasOutput(
  scope: Scope,
  { layers, output, cut }: Manifest,
  network: string,
  pointer: string,
): boolean {
  if (output) return true;
  scope.report.add('no-output', pointer, { network, ...cut!, last: at(layers, -1).name });
  return false;
}

const SAYS_LAYER: ParamType[] = ['layer', 'atom', 'position'];

/**
 * Whether the value of a param gives a layer, directly or as that of an atom or position; reports one that does not.
 */
export function saysLayer(
  scope: Scope,
  { name, type }: { name: string; type: ParamType },
  pointer: string,
): boolean {
  if (SAYS_LAYER.includes(type)) return true;
  scope.report.add('param-type', pointer, { param: name, found: type, wanted: 'layer', where: 'this place' });
  return false;
}

/**
 * Returns the names of the layers that a layer, atom or position param ranges over. `of`: the network, if the param
 * names none.
 */
export function layersOfParam(scope: Scope, name: string, of?: Manifest): string[] {
  const param = scope.spec.params.find((candidate) => candidate.name === name);
  const { among, layer, type } = param ?? {};
  if (among) return among;
  if (typeof layer === 'string') return [layer];
  if (isParamRef(layer)) return layersOfParam(scope, layer.param, of);
  const manifest = param?.network === undefined ? of : available(scope.manifests, param.network);
  if (!manifest) return [];
  const hidden = hiddenLayers(manifest);
  if (type === 'position') return hidden.flatMap((of) => (gridOf(of) ? [of.name] : []));
  // A pattern of attention has atoms of its own only.
  const featured = hidden.filter((layer) => featuresOf(layer) !== undefined);
  return [...featured.map((of) => of.name), ...(type === 'atom' && manifest.output ? ['output'] : [])];
}

/** Whether information flows from one layer to a later one. */
export const leadsTo = (manifest: Manifest, from: LayerFacts, to: LayerFacts): boolean =>
  belowOf(manifest).get(to.name)?.has(from.name) ?? false;

/** Returns for each layer the names of all layers below it, and of the picture. */
const belowOf = perObject(({ layers }: Manifest) => {
  const named = new Map(layers.map((layer) => [layer.name, layer]));
  const below = (to: LayerFacts): Set<string> => {
    const names = new Set(to.inputs);
    for (const name of names) for (const input of named.get(name)?.inputs ?? []) names.add(input);
    return names;
  };
  return new Map(layers.map((layer) => [layer.name, below(layer)]));
});
