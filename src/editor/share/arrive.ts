import { at } from '../../base/at.ts';
import { inSentences } from '../../base/diagnostic.ts';
import { MAX_LENGTH } from '../../compiler/parse/parse.ts';
import { toFault } from '../../runtime/fault.ts';
import type { TextPane } from '../codemirror/text-pane.ts';
import { type Address, addressIn, fragmentOf } from '../document/address.ts';
import { foreignId, titleIn } from '../document/foreign.ts';
import { NO_DOCUMENT } from '../model/desk.ts';
import type { Parts } from '../start.ts';
import { decode } from './code.ts';

/**
 * Opens what the page's address names. A document from elsewhere becomes the reader's own, and the address then names
 * that one, so that reloading keeps changes. Errors are shown above the open document, or else above the first one of
 * the gallery.
 */
export async function arrive(text: TextPane, parts: Parts): Promise<void> {
  const { library, workbench } = parts;
  const { hash } = location;
  const address = addressIn(hash);
  const first = async () => at(await library.entries(), 0).id;
  if (!address || address.kind === 'document') return workbench.open(address?.id ?? (await first()));
  try {
    const content = await contentOf(address, parts);
    if (location.hash === hash) await openForeign(content, nameOf(address), text, parts);
  } catch (error) {
    if (location.hash !== hash) return;
    if (workbench.state.id === NO_DOCUMENT) await workbench.open(await first());
    workbench.tell(inSentences(toFault(error)));
  }
}

/** Opens a text from elsewhere under an id of its own. */
async function openForeign(
  content: string,
  name: string | undefined,
  text: TextPane,
  { drafts, workbench }: Parts,
): Promise<void> {
  const id = foreignId(content, titleIn(content, name), drafts);
  drafts.keep(id, text.prepare(id, content), undefined);
  history.replaceState(null, '', fragmentOf(id));
  await workbench.open(id);
}

async function contentOf(
  address: Exclude<Address, { kind: 'document' }>,
  { loader }: Parts,
): Promise<string> {
  switch (address.kind) {
    case 'shared':
      return decode(address.code);
    case 'text':
      return address.text.slice(0, MAX_LENGTH + 1);
    case 'url':
      return new TextDecoder().decode(await loader.load(address.url, { limit: MAX_LENGTH }));
  }
}

/** Returns the file name of an address, without its extension. */
const nameOf = (address: Address): string | undefined =>
  address.kind === 'url'
    ? address.url
        .replace(/[?#].*/s, '')
        .split('/')
        .at(-1)
        ?.replace(/\.jsonc?$/i, '')
    : undefined;
