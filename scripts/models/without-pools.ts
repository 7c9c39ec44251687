import type { LayerFacts } from '../../src/base/manifest.ts';

/** Removes layers without weights, such as pools, and connects their readers to what they read. */
export function withoutPools(layers: LayerFacts[]): LayerFacts[] {
  const pools = new Map(
    layers.filter(({ parameters }) => parameters === 0).map((pool) => [pool.name, pool.inputs]),
  );
  return layers
    .filter(({ name }) => !pools.has(name))
    .map(({ weights = [], ...layer }) => ({
      ...layer,
      inputs: layer.inputs.flatMap((name) => pools.get(name) ?? [name]),
      weights: weights.map(({ from, ...facts }) => {
        const [below = from] = pools.get(from ?? '') ?? [];
        return { ...facts, ...(below !== undefined && { from: below }) };
      }),
    }));
}
