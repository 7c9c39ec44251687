import type { Value } from '../../base/value.ts';
import type { NetworkSource } from '../../compiler/program.ts';
import { atomAt, labelOf } from './labels.ts';

/** How many classes tell what a factor is. */
const FEW = 5;

/** Which classes each factor is made of, strongest first, in a sentence each; nothing for factors of anything else. */
export function madeOf({ parts }: Value, network: NetworkSource | undefined): string[] {
  const loadings = parts?.loadings;
  const [groups, made] = loadings?.axes ?? [];
  if (!loadings || made?.name !== 'class' || !groups) return [];
  return Array.from({ length: groups.size }, (_, i) => {
    const own = Array.from(loadings.data.subarray(i * made.size, (i + 1) * made.size));
    const order = own.map((_, entry) => entry).filter((entry) => own[entry]! > 0);
    order.sort((a, b) => own[b]! - own[a]!);
    const classes = order.slice(0, FEW).map((entry) => labelOf(made, atomAt(made, entry), network));
    const name = labelOf(groups, atomAt(groups, i), network);
    return `${name[0]!.toUpperCase()}${name.slice(1)}: ${classes.join(', ') || 'no class'}.`;
  });
}
