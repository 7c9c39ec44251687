import type { LayerFacts } from '../../../base/manifest.ts';
import type { DraftOp } from './blueprint.ts';
import { opsOfLayers } from './layer-ops.ts';
import { parametersOf } from './realize.ts';

/**
 * Counts the weights of each layer: those of its own ops, so that the counts add up to the network's.
 * @param layers in topological order
 */
export const layerParameters = (ops: readonly DraftOp[], layers: readonly LayerFacts[]): number[] =>
  opsOfLayers(ops, layers).map(parametersOf);
