import { fault } from '../../base/messages.ts';
import { LIMITS, type Loader } from '../../runtime/loader/loader.ts';

/** The text of a document, and the address to which those in the text are relative. */
export interface DocumentText {
  text: string;
  address: URL;
}

/**
 * Reads a document from its address, or writes an object as text.
 * Faults: `not-a-document`, those of the loader.
 */
export async function readDocument(
  source: string | URL | object,
  loader: Loader,
  signal: AbortSignal,
): Promise<DocumentText> {
  const page = new URL(document.baseURI);
  if (typeof source === 'string' || source instanceof URL) {
    if (!URL.canParse(String(source), page)) throw fault('url-not-allowed', { url: String(source) });
    const address = new URL(source, page);
    const bytes = await loader.load(address, { limit: LIMITS.manifest, signal });
    return { text: new TextDecoder().decode(bytes), address };
  }
  return { text: written(source), address: page };
}

function written(source: unknown): string {
  try {
    const text = JSON.stringify(source, null, 2);
    if (text !== undefined) return text;
  } catch {
    // It refers to itself, or holds what JSON can't express.
  }
  throw fault('not-a-document');
}
