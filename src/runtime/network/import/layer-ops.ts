import type { LayerFacts } from '../../../base/manifest.ts';
import type { DraftOp } from './blueprint.ts';

/**
 * Returns the ops of each layer, in topological order: those between the layers below and it. Ops that lead to several
 * layers belong to the first one.
 * @param layers in topological order
 */
export function opsOfLayers(ops: readonly DraftOp[], layers: readonly LayerFacts[]): DraftOp[][] {
  const byName = new Map(ops.map((op) => [op.name, op]));
  const taken = new Set<string>();
  return layers.map(({ tensor }) => {
    const own = new Set<DraftOp>();
    const open = [tensor];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const op = byName.get(name);
      if (!op || taken.has(name)) continue;
      taken.add(name);
      own.add(op);
      open.push(...op.inputs);
    }
    return ops.filter((op) => own.has(op));
  });
}
