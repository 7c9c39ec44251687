import { fault } from '../../../base/messages.ts';
import type { PageKernel } from '../kernel.ts';

/** What each factor of a reduced content is made of, [group, axis that was reduced]. Fault `no-loadings` after UMAP. */
export const loadings: PageKernel = ([reduced]) => {
  const made = reduced!.parts?.loadings;
  if (!made) throw fault('no-loadings');
  return made;
};
