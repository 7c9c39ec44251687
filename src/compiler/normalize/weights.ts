import type { Context } from './context.ts';
import { namesWeights, WEIGHTS } from './is-weights.ts';
import type { NormalWeights } from './normal-content.ts';
import type { WrittenWeights } from './written.ts';

/** Whether a part of a document names weights, and not atoms. */
export const isWeights = (form: unknown): form is WrittenWeights => namesWeights(form);

/** Returns weights written out. */
export function normalizeWeights(form: WrittenWeights, context: Context): NormalWeights {
  if (typeof form === 'string') {
    const [, network = '', layer = ''] = WEIGHTS.exec(form) ?? [];
    return { type: 'weights', network, layer };
  }
  const network = form.network ?? context.network;
  return { ...form, ...(network === undefined ? {} : { network }) };
}
