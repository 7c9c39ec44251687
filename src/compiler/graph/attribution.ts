import { isAlong } from '../../base/atoms.ts';
import type { TypedAttribution } from '../check/type.ts';
import { lowerElsewhere } from './elsewhere.ts';
import { lowerGroups } from './groups.ts';
import { constantIndex, pickIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';
import { lowerRun, networkReference } from './run.ts';

/**
 * Adds one device node for both ends: it differentiates the target's score and sums by the source's atom before reading
 * back, because the full gradient of many targets is too large to move.
 */
export function lowerAttribution(content: TypedAttribution, lowering: Lowering): string {
  const { from, to, method, score, against, relax, either } = content;
  const { type, with: other, over, ...methodParams } = method;
  const run = lowerRun(from, content.input, lowering);
  const factors = [from, to].filter(isAlong).map((of) => lowerGroups(of, content.input, lowering));
  const members = !either && to.index?.kind === 'content' ? to.index : undefined;
  const index = members ? { among: members.axis.name } : either ? null : constantIndex(to);
  const node = lowering.graph.add(
    `attribution/${type}`,
    'device',
    {
      network: networkReference(from),
      from: { layer: from.layer, atom: from.atom },
      to: { layer: to.layer, atom: to.atom, index },
      score,
      ...(against === undefined ? {} : { against }),
      relax,
      unit: content.type.unit.words,
      ...(either ? { either } : {}),
      ...methodParams,
    },
    [
      run,
      ...(other === undefined ? [] : [lowerElsewhere({ input: other, of: from, moved: false }, lowering)]),
      ...(over === undefined ? [] : [lowerPatterns(content, over, lowering)]),
      ...factors,
      ...(members ? [lowering.lower(members.content)] : []),
    ],
  );
  // The node covers all atoms of `from`, with `either` also of `to`; a picked one is computed alone, see `rowOf`.
  const picked = either ? pickIndex(to, node, lowering, { layer: to.layer }) : node;
  return pickIndex(from, picked, lowering);
}

/** Returns the node of the patterns of the weights between both ends, over a dataset. */
function lowerPatterns({ from, to }: TypedAttribution, dataset: string, { graph }: Lowering): string {
  const params = {
    network: networkReference(from),
    dataset: { $dataset: dataset },
    from: from.layer,
    to: to.layer,
  };
  return graph.add('dataset/patterns', 'device', params, []);
}
