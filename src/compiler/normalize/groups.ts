import type { Context } from './context.ts';
import type { NormalGroups } from './normal-content.ts';
import { normalizeSubstrate, type SubstrateForm } from './substrate.ts';

/** What an author may say of a factorization. */
export interface GroupsForm {
  k?: NormalGroups['k'];
  reducer?: NormalGroups['reducer'];
  describes?: keyof NormalGroups['describes'] | NormalGroups['describes'];
  to?: SubstrateForm;
  alignTo?: SubstrateForm;
  align?: NormalGroups['align'];
}

/** Six groups by non-negative factorization of the activations, where nothing else is said. */
export function normalizeGroups(form: GroupsForm, context: Context): NormalGroups {
  const { k = 6, reducer = 'nmf', describes = 'activation', to, alignTo, align = true } = form;
  return {
    k,
    reducer,
    describes: typeof describes === 'string' ? { [describes]: 1 } : describes,
    ...(to === undefined ? {} : { to: normalizeSubstrate(to, context) }),
    ...(alignTo === undefined ? {} : { alignTo: normalizeSubstrate(alignTo, context) }),
    align,
  };
}
