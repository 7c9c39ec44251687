import { isParamRef, type NormalParam } from '../normalize/normal.ts';
import { MOST_GROUPS } from './groups.ts';
import { findLayer, hiddenLayers, layerNames, layersOfParam } from './layers.ts';
import type { Scope } from './scope.ts';

/** The names that a param of names may take. */
export function choices(scope: Scope, param: NormalParam): string[] {
  if (param.type === 'input') return Object.keys(scope.spec.inputs);
  if (param.type === 'network') return Object.keys(scope.spec.networks);
  const manifest = scope.manifests[param.network!];
  return manifest && !('unavailable' in manifest) ? layerNames(manifest) : [];
}

/** How many atoms each layer has that an atom param can range over. */
export function atomCounts(scope: Scope, param: NormalParam): Record<string, number> {
  const manifest = scope.manifests[param.network!];
  if (!manifest || 'unavailable' in manifest) return {};
  const names = isParamRef(param.layer)
    ? layersOfParam(scope, param.layer.param)
    : param.layer
      ? [param.layer]
      : hiddenLayers(manifest).map((layer) => layer.name);
  const count = (name: string) =>
    param.of === 'group' ? MOST_GROUPS : (findLayer(manifest, name)?.shape.at(-1) ?? 0);
  return Object.fromEntries(names.map((name) => [name, count(name)]));
}
