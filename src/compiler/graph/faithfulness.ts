import type { TypedFaithfulness } from '../check/type.ts';
import { constantIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';
import { lowerRun, networkReference } from './run.ts';

/** Returns the node of a trial of attributions: (order, step), or (order). Its inputs: the run, then each attribution. */
export function lowerFaithfulness(content: TypedFaithfulness, lowering: Lowering): string {
  const { of, trial, score, type } = content;
  const [first] = of.values();
  if (!first) throw new Error('No attribution to try.');
  const { from, to, input, against } = first;
  return lowering.graph.add(
    'network/faithfulness',
    'device',
    {
      network: networkReference(from),
      from: { layer: from.layer, atom: from.atom },
      to: { layer: to.layer, atom: to.atom, index: constantIndex(to) },
      ...(against === undefined ? {} : { against }),
      score,
      trial,
      names: [...of.keys()],
      unit: type.unit.words,
    },
    [lowerRun(from, input, lowering), ...[...of.values()].map((each) => lowering.lower(each))],
  );
}
