import { at } from '../../base/at.ts';
import { inputShape } from '../../base/input.ts';
import { featuresOf, gridOf } from '../../base/layer.ts';
import type { LayerFacts, Manifest } from '../../base/manifest.ts';
import { perObject } from '../../base/per-object.ts';
import { join } from '../../base/pointer.ts';
import { isParamRef, type ParamRef } from '../normalize/normal-content.ts';
import type { Bound, ParamType } from '../program.ts';
import { paramOf, type Scope } from './scope.ts';

/** The picture as the lowest layer. */
const inputLayer = ({ input }: Manifest): LayerFacts => ({
  name: 'input',
  tensor: input.tensor,
  ...inputShape(input),
  inputs: [],
});

/** The last layer, the logits; undefined where the network is cut before. */
export const outputLayer = ({ layers, output }: Manifest): LayerFacts | undefined => output && layers.at(-1);

/** How many outputs a network has; undefined where it is cut before. */
export function outputsOf(manifest: Manifest): number | undefined {
  const output = outputLayer(manifest);
  return output && featuresOf(output);
}

/** The layers between picture and logits. */
export const hiddenLayers = (manifest: Manifest): LayerFacts[] =>
  manifest.layers.filter((layer) => !isOutput(manifest, layer));

/** Whether a layer is the one of the classes. */
export const isOutput = (manifest: Manifest, layer: LayerFacts): boolean => layer === outputLayer(manifest);

/** The layer of a name, where `input` and `output` are names too. */
export function findLayer(manifest: Manifest, name: string): LayerFacts | undefined {
  if (name === 'input') return inputLayer(manifest);
  if (name === 'output') return outputLayer(manifest);
  return manifest.layers.find((layer) => layer.name === name);
}

/** All names by which documents can call a layer, `input` and `output` among them. */
export const layerNames = (manifest: Manifest): string[] => [
  'input',
  ...manifest.layers.map((layer) => layer.name),
  ...(manifest.output ? ['output'] : []),
];

/** Every layer that a document's `layer` can stand for: one, or those that its param ranges over. */
export function resolveLayer(
  scope: Scope,
  manifest: Manifest,
  network: string,
  layer: string | ParamRef,
  pointer: string,
): { layer: Bound<string>; candidates: LayerFacts[] } | undefined {
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

/** The layer of this name; reports that there is none. */
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

/** What the layer of the scores is called, if by nothing else. */
const SCORES = new Set(['output', 'logits']);

/** Whether the network has scores; reports the operation that keeps them from being computed. */
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

/** Whether a param's value says a layer, by itself, or as that of an atom or of a place; reports one that doesn't. */
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
 * The layers that a layer param, or the atom or place of a param, ranges over, in the document's words.
 * `of`: the network meant, where the param names none.
 */
export function layersOfParam(scope: Scope, name: string, of?: Manifest): string[] {
  const param = scope.spec.params.find((candidate) => candidate.name === name);
  const { among, layer, type } = param ?? {};
  if (among) return among;
  if (typeof layer === 'string') return [layer];
  if (isParamRef(layer)) return layersOfParam(scope, layer.param, of);
  const manifest = param?.network === undefined ? of : scope.manifests[param.network];
  if (!manifest || 'unavailable' in manifest) return [];
  const hidden = hiddenLayers(manifest);
  if (type === 'position') return hidden.flatMap((of) => (gridOf(of) ? [of.name] : []));
  return [...hidden.map((of) => of.name), ...(type === 'atom' && manifest.output ? ['output'] : [])];
}

/** Whether information flows from one layer to a later one. */
export const leadsTo = (manifest: Manifest, from: LayerFacts, to: LayerFacts): boolean =>
  belowOf(manifest).get(to.name)?.has(from.name) ?? false;

/** For each layer, and the picture, all from which information flows to it. */
const belowOf = perObject(({ layers }: Manifest) => {
  const named = new Map(layers.map((layer) => [layer.name, layer]));
  const below = (to: LayerFacts): Set<string> => {
    const names = new Set(to.inputs);
    for (const name of names) for (const input of named.get(name)?.inputs ?? []) names.add(input);
    return names;
  };
  return new Map(layers.map((layer) => [layer.name, below(layer)]));
});
