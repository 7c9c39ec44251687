import type { LayerFacts } from '../../../base/manifest.ts';
import type { DraftOp } from './blueprint.ts';
import { parametersOf } from './realize.ts';

/**
 * Counts the weights of each layer: those of the ops between the layers below and it. Ops that lead to several layers
 * count for the first one, so that the counts add up to the network's.
 * @param layers in topological order
 */
export function layerParameters(ops: readonly DraftOp[], layers: readonly LayerFacts[]): number[] {
  const byName = new Map(ops.map((op) => [op.name, op]));
  const counted = new Set<string>();
  return layers.map(({ tensor }) => {
    const between: DraftOp[] = [];
    const open = [tensor];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const op = byName.get(name);
      if (!op || counted.has(name)) continue;
      counted.add(name);
      between.push(op);
      open.push(...op.inputs);
    }
    return parametersOf(between);
  });
}
