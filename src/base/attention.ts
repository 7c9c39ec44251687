import { sizeAlong } from './layer.ts';
import type { LayerFacts } from './manifest.ts';

type Named = Pick<LayerFacts, 'name' | 'axes' | 'shape'>;

/** Ending of the name of a block's attention patterns. */
const PATTERN = '/pattern';

/** Returns the attention patterns of a transformer over all its tokens, [head, query, key], in order. */
export const patternsOf = <L extends Named>(layers: readonly L[]): L[] =>
  layers.filter(({ name, axes }) => name.endsWith(PATTERN) && axes?.join() === 'head,query,key');

/**
 * Returns the layers that are the residual stream, before the blocks of a transformer and after each; where tokens are
 * places of a picture, the places. Only those that the patterns run over.
 */
export function streamsOf<L extends Named>(layers: readonly L[]): L[] {
  const blocks = new Map(patternsOf(layers).map((of) => [of.name.slice(0, -PATTERN.length), of]));
  const [first] = blocks.values();
  return layers.filter((layer) => {
    const pattern = layer.name === 'embed' ? first : blocks.get(layer.name);
    return pattern !== undefined && positionsIn(layer) <= (sizeAlong(pattern, ['key']) ?? 0);
  });
}

/** How many tokens, or places of a picture, a layer has. */
const positionsIn = (layer: Named): number =>
  sizeAlong(layer, ['token']) ?? (sizeAlong(layer, ['y']) ?? 0) * (sizeAlong(layer, ['x']) ?? 0);
