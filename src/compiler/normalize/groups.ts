import type { Context } from './context.ts';
import type { NormalGroups } from './normal-content.ts';
import type { WrittenGroups } from './written.ts';

/** Six groups by non-negative factorization of the activations, where nothing else is said. */
export function normalizeGroups(form: WrittenGroups, context: Context): NormalGroups {
  const { k = 6, reducer = 'nmf', describes = 'activation', to, alignTo, align = true } = form;
  return {
    k,
    reducer,
    describes: typeof describes === 'string' ? { [describes]: 1 } : describes,
    ...(to === undefined ? {} : { to: context.substrate(to) }),
    ...(alignTo === undefined ? {} : { alignTo: context.substrate(alignTo) }),
    align,
  };
}
