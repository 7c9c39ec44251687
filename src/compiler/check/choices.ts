import { featuresOf, type LayerShape } from '../../base/layer.ts';
import type { NormalParam } from '../normalize/normal.ts';
import { MOST_GROUPS } from './groups.ts';
import { findLayer, layerNames, layersOfParam } from './layers.ts';
import type { Scope } from './scope.ts';

/** The names that a param of names may take. */
export function choices(scope: Scope, param: NormalParam): string[] {
  if (param.type === 'input') return Object.keys(scope.spec.inputs);
  if (param.type === 'network') return Object.keys(scope.spec.networks);
  const networks = param.network === undefined ? Object.keys(scope.manifests) : [param.network];
  const names = networks.flatMap((id) => {
    const manifest = scope.manifests[id];
    // Of a network that could not be had nothing is known: whatever the document says is taken for right.
    return manifest && !('unavailable' in manifest) ? layerNames(manifest) : (param.among ?? []);
  });
  return [...new Set(names)];
}

/** How many atoms of a layer a param can name. */
export const atomsOf = ({ of }: NormalParam, layer: LayerShape): number =>
  of === 'group' ? MOST_GROUPS : (featuresOf(layer) ?? 0);

/** How many atoms each layer has that an atom param can range over. */
export function atomCounts(scope: Scope, param: NormalParam): Record<string, number> {
  const manifest = scope.manifests[param.network!];
  if (!manifest || 'unavailable' in manifest) return {};
  const count = (name: string) => atomsOf(param, findLayer(manifest, name)!);
  return Object.fromEntries(layersOfParam(scope, param.name).map((name) => [name, count(name)]));
}
