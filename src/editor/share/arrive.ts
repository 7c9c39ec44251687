import { at } from '../../base/at.ts';
import { inSentences } from '../../base/diagnostic.ts';
import { MAX_LENGTH } from '../../compiler/parse/parse.ts';
import { toFault } from '../../runtime/fault.ts';
import type { TextPane } from '../codemirror/text-pane.ts';
import { type Address, addressIn, fragmentOf } from '../document/address.ts';
import { keepForeign } from '../document/foreign.ts';
import { NO_DOCUMENT } from '../model/desk.ts';
import { openRemote } from '../remote/open.ts';
import type { Parts } from '../start.ts';
import { decode } from './code.ts';

/**
 * Opens what the page's address names. A document from elsewhere becomes the reader's own. The address of one that came
 * in its link then names the reader's, so that reloading keeps changes; one on a server keeps its address, and is read
 * again. Errors are shown above the open document, or else above the first one of the gallery.
 */
export async function arrive(text: TextPane, parts: Parts): Promise<void> {
  const { library, drafts, workbench } = parts;
  const { hash } = location;
  const address = addressIn(hash);
  const first = async () => workbench.open(at(await library.entries(), 0).id);
  try {
    if (!address) await first();
    else if (address.kind === 'document') await workbench.open(address.id);
    else if (address.kind === 'url' || address.kind === 'gist') await openRemote(address, text, parts);
    else {
      const content = await contentOf(address);
      if (location.hash !== hash) return;
      const id = keepForeign(content, undefined, text, drafts);
      history.replaceState(null, '', fragmentOf(id));
      await workbench.open(id);
    }
  } catch (error) {
    if (location.hash !== hash) return;
    if (workbench.state.id === NO_DOCUMENT) await first();
    workbench.tell(inSentences(toFault(error)));
  }
}

async function contentOf(address: Extract<Address, { kind: 'shared' | 'text' }>): Promise<string> {
  return address.kind === 'shared' ? decode(address.code) : address.text.slice(0, MAX_LENGTH + 1);
}
