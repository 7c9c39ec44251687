import { fault } from '../../../base/messages.ts';
import type { PageKernel } from '../kernel.ts';

/** Returns the loadings of a reduced content, [group, axis that was reduced]. Fault `no-loadings` after UMAP. */
export const loadings: PageKernel = ([reduced]) => {
  const made = reduced.parts?.loadings;
  if (!made) throw fault('no-loadings');
  return made;
};
