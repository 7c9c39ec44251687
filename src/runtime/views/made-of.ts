import type { Value } from '../../base/value.ts';
import type { NetworkSource } from '../../compiler/program.ts';
import { atomAt, labelOf } from './labels.ts';

/** How many classes describe a factor. */
const FEW = 5;

/** Returns a sentence for each factor of classes: which ones it is made of, strongest first. None for other factors. */
export function madeOf({ parts }: Value, network: NetworkSource | undefined): string[] {
  const loadings = parts?.loadings;
  const [groups, made] = loadings?.axes ?? [];
  if (!loadings || made?.name !== 'class' || !groups) return [];
  return Array.from({ length: groups.size }, (_, i) => {
    const own = Array.from(loadings.data.subarray(i * made.size, (i + 1) * made.size), (loading, entry) => ({
      loading,
      entry,
    }));
    const strongest = own.filter(({ loading }) => loading > 0).sort((a, b) => b.loading - a.loading);
    const classes = strongest.slice(0, FEW).map(({ entry }) => labelOf(made, atomAt(made, entry), network));
    const name = labelOf(groups, atomAt(groups, i), network);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${classes.join(', ') || 'no class'}.`;
  });
}
