/**
 * Shows documents in a page. Start here:
 *
 *     const shown = await embed('#here', 'teaser.json', { pack: 'packs/teaser/' });
 *     shown.on('unit', (value) => ...);
 *     shown.set('unit', { network: 'net', layer: 'mixed4d', index: 3 });
 *     await shown.finalize();
 */
import { checkOptions } from './check-options.ts';
import { claim, elementOf } from './claim.ts';
import { Diagnostics } from './diagnostics.ts';
import type { EmbedOptions } from './options.ts';
import { Shown } from './shown.ts';
import { openDocument } from './source/open.ts';

export type { Action, EmbedOptions, Live } from './options.ts';
export type { ImageOptions, Result } from './result.ts';

import type { Result } from './result.ts';

/**
 * Shows a document in an element, in place of its content. Resolves when the interface is on the page, perhaps before
 * its values (`ready`).
 * @param target an element of the page, or a selector of one
 * @param document the document, or its address
 * @param given options; those that are not valid are left out and noted
 * Rejects with a Fault: the faults of loading the document, or its first error when nothing of it can be shown; with an
 * AbortError when another document was given to the same element meanwhile, or the page's signal was aborted.
 */
export async function embed(
  target: string | HTMLElement,
  document: string | URL | object,
  given: EmbedOptions = {},
): Promise<Result> {
  const element = elementOf(target);
  const { options, diagnostics } = checkOptions(given);
  const claimed = claim(element, options.signal);
  const found = new Diagnostics(options.onDiagnostic);
  diagnostics.forEach(found.add);
  const opened = await openDocument(document, options, found, claimed.signal);
  claimed.signal.throwIfAborted();
  return new Shown(element, opened, options, claimed);
}
