import type { LayerFacts } from '../../src/base/manifest.ts';

/** Layers without those that have no weights of their own, as pools: what read these reads what they read. */
export function withoutPools(layers: LayerFacts[]): LayerFacts[] {
  const pools = new Map(
    layers.filter(({ parameters }) => parameters === 0).map((pool) => [pool.name, pool.inputs]),
  );
  return layers
    .filter(({ name }) => !pools.has(name))
    .map((layer) => ({ ...layer, inputs: layer.inputs.flatMap((name) => pools.get(name) ?? [name]) }));
}
