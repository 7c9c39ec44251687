import { fault } from '../../base/messages.ts';
import type { Reducer } from './reducer.ts';
import type { Samples } from './samples.ts';

/** How samples and their columns are called in messages. */
interface Words {
  what: string;
  columns: string;
}

/**
 * Checks that samples can be described by k factors. Faults `values-not-finite`, `too-many-groups`, `nothing-to-group`.
 */
export function checkReducible(
  { rows, columns, data }: Samples,
  k: number,
  reducer: Reducer,
  words: Words,
): void {
  const { what } = words;
  if (!data.every(Number.isFinite)) throw fault('values-not-finite', { what });
  // The neighbours of a sample are others.
  const limit = reducer === 'umap' ? rows - 2 : Math.min(rows, columns);
  const counted = limit < columns ? 'samples' : words.columns;
  if (k > limit) throw fault('too-many-groups', { k, limit: Math.max(0, limit), what: counted });
  if (reducer !== 'umap' && !data.some((entry) => (reducer === 'nmf' ? entry > 0 : entry !== 0))) {
    throw fault('nothing-to-group', { what });
  }
}
