import { featuresOf, type LayerShape } from '../../base/layer.ts';
import { inputNames, type NormalParam } from '../normalize/normal.ts';
import { MOST_GROUPS } from './groups.ts';
import { findLayer, layerNames, layersOfParam } from './layers.ts';
import { available } from './manifests.ts';
import type { Scope } from './scope.ts';

/** Returns the names that a param may take: of inputs, networks or layers. */
export function choices(scope: Scope, param: NormalParam): string[] {
  if (param.type === 'input') return inputNames(scope.spec.inputs, 'picture');
  if (param.type === 'network') return Object.keys(scope.spec.networks);
  const networks = param.network === undefined ? Object.keys(scope.manifests) : [param.network];
  const names = networks.flatMap((id) => {
    const manifest = available(scope.manifests, id);
    // Nothing is known about an unavailable network, so the document is taken at its word.
    return manifest ? layerNames(manifest) : (param.among ?? []);
  });
  return [...new Set(names)];
}

/** Returns the number of atoms of a layer that a param can name. */
export const atomsOf = ({ of }: NormalParam, layer: LayerShape): number =>
  of === 'group' ? MOST_GROUPS : (featuresOf(layer) ?? 0);

/** Returns the number of atoms in each layer that an atom param can range over. */
export function atomCounts(scope: Scope, param: NormalParam): Record<string, number> {
  const manifest = available(scope.manifests, param.network ?? '');
  if (!manifest) return {};
  const count = (name: string) => atomsOf(param, findLayer(manifest, name)!);
  return Object.fromEntries(layersOfParam(scope, param.name).map((name) => [name, count(name)]));
}
