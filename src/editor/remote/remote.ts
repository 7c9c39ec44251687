import { addressFrom, fileNameAt, isThisMachine } from '../../base/address.ts';
import { Fault } from '../../base/diagnostic.ts';
import { fault } from '../../base/messages.ts';
import { MAX_LENGTH } from '../../compiler/parse/parse.ts';
import { LIMITS, Loader } from '../../runtime/loader/loader.ts';
import type { Address } from '../document/address.ts';
import { hosts } from './hosts.ts';

/** A document on a server. */
export interface Remote {
  /** Where it is read: the file itself, or what GitHub's interface says of a gist. */
  url: URL;
  isGist: boolean;
}

/** An address that names a document on a server. */
export type RemoteAddress = Extract<Address, { kind: 'url' | 'gist' }>;

const GISTS = 'https://api.github.com/gists/';

/**
 * Returns the document that an address names. Throws the fault `url-not-allowed` where it is neither on this page's
 * server, nor read by https, nor on this machine.
 */
export function remoteOf(address: RemoteAddress): Remote {
  if (address.kind === 'gist') return { url: new URL(GISTS + address.id), isGist: true };
  const url = addressFrom(document.baseURI, address.url);
  const isWeb = url?.protocol === 'https:' || (url?.protocol === 'http:' && isThisMachine(url.hostname));
  if (!url || !(isWeb || isHome(url))) throw fault('url-not-allowed', { url: address.url });
  return { url, isGist: false };
}

/** Whether an address is on this page's own server. */
export const isHome = ({ origin }: URL): boolean => origin === location.origin;

/** Agrees to the server of an address for as long as the tab is open: the reader gave it. */
export function agreeTo(address: Address | undefined): void {
  try {
    if (address?.kind === 'url' || address?.kind === 'gist') hosts.agree(remoteOf(address).url.host);
  } catch {
    // Opening it says what is wrong with it.
  }
}

/** A text and what it is called where it lies. */
interface RemoteText {
  content: string;
  name: string | undefined;
}

/**
 * Reads a document anew from its server, and from no other one. Throws the faults of the loader, `led-elsewhere` and
 * `no-document`.
 */
export async function readRemote({ url, isGist }: Remote): Promise<RemoteText> {
  const loader = new Loader({ base: `${url.origin}/`, allow: [] });
  const limit = isGist ? LIMITS.manifest : MAX_LENGTH;
  const bytes = await loader.load(url, { limit, isFresh: true }).catch((error) => {
    const isLed = error instanceof Fault && error.code === 'url-not-allowed';
    throw isLed ? fault('led-elsewhere', { url: url.href }) : error;
  });
  const text = new TextDecoder().decode(bytes);
  const { content, name } = isGist ? documentIn(text, url) : { content: text, name: fileNameAt(url) };
  const reason = whyNone(content);
  if (reason !== undefined) throw fault('no-document', { url: url.href, reason });
  // As the editor holds it.
  return { content: content.replace(/\r\n?/g, '\n'), name: name?.replace(/\.jsonc?$/i, '') || undefined };
}

/** Of a gist, the part that is read: https://docs.github.com/en/rest/gists. */
interface Gist {
  files?: Record<string, { content?: string; truncated?: boolean; size?: number } | null>;
}

/** Returns the first document of a gist. Throws the faults `no-document` and `file-too-large`. */
function documentIn(text: string, url: URL): RemoteText {
  const found = Object.entries(gistIn(text)?.files ?? {}).find(([name]) => /\.jsonc?$/i.test(name));
  if (!found) throw fault('no-document', { url: url.href, reason: 'the gist has no JSON file' });
  const [name, file] = found;
  if (file?.truncated) throw fault('file-too-large', { bytes: file.size ?? 0, limit: MAX_LENGTH });
  return { content: file?.content ?? '', name };
}

function gistIn(text: string): Gist | undefined {
  try {
    return (JSON.parse(text) as Gist | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Returns why a text is no document by how it begins; one with mistakes in it is mended in the editor. */
function whyNone(text: string): string | undefined {
  const begins = text.replace(/^\uFEFF/, '').trimStart();
  if (/^(\{|\/\/|\/\*)/.test(begins)) return undefined;
  if (begins === '') return 'it is empty';
  return begins.startsWith('<') ? 'it is a web page' : 'it is no JSON object';
}
