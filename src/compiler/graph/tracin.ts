import { ATOMS } from '../../base/atoms.ts';
import { networkIn, type TypedTracin } from '../check/type.ts';
import type { Lowering } from './lowering.ts';
import { networkReference } from './run.ts';

/** Returns the node of how much each example that layers were trained on counts for a number: (example). */
export function lowerTracin({ dataset, number, labels, type }: TypedTracin, lowering: Lowering): string {
  const of = number.kind === 'activation' && !ATOMS[number.of.atom].makes ? number.of : undefined;
  const index = of?.index?.kind === 'one' ? of.index.at : undefined;
  const atom = of && index !== undefined && { layer: of.layer, atom: of.atom, index };
  return lowering.graph.add(
    'attribution/tracin',
    'device',
    {
      network: networkReference(networkIn(number.type)),
      dataset: { $dataset: dataset },
      unit: type.unit.words,
      ...(labels && { labels }),
      // The gradient of an atom's own activation is taken exactly.
      ...(atom && { of: atom }),
    },
    [lowering.lower(number)],
  );
}
