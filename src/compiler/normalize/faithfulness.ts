import type { NormalFaithfulness } from './normal-content.ts';
import type { WrittenContent } from './written.ts';

type WrittenFaithfulness = Extract<WrittenContent, { type: 'faithfulness' }>;

/** Returns a trial of attributions written out. */
export function normalizeFaithfulness(form: WrittenFaithfulness): NormalFaithfulness {
  const { of, metric = 'deletion', steps = 14, samples = 100, share = 0.2 } = form;
  const { cut = 'layer', to = 'zero', score, orders = 10, seed = 0 } = form;
  const named = Array.isArray(of) ? of : [of];
  return {
    type: 'faithfulness',
    of: named.map((each) => (typeof each === 'string' ? { ref: each.slice(1) } : each)),
    ...{ metric, steps, samples, share, cut, to, orders, seed },
    ...(score && { score }),
  };
}
