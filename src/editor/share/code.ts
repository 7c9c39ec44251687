import { fromBase64, toBase64 } from '../../base/base64.ts';
import { fault } from '../../base/messages.ts';
import { MAX_LENGTH } from '../../compiler/parse/parse.ts';

/** Version of the encoding, at the start of each code. */
const VERSION = '1';
const METHOD = 'deflate-raw';
/** The longest code that is decoded, in characters: text that deflate can't shorten takes 4/3 of its bytes. */
const LONGEST_CODE = 1.5 * MAX_LENGTH;

/** Encodes a text for a link: `1.` and its UTF-8 bytes, deflated (RFC 1951), in base64url (RFC 4648). */
export async function encode(text: string): Promise<string> {
  const deflated = through(new TextEncoder().encode(text), new CompressionStream(METHOD));
  return `${VERSION}.${toLetters(await collect(deflated, Number.POSITIVE_INFINITY))}`;
}

/**
 * Decodes a code. Unpacks no more than the longest document. Throws the faults `link-damaged`, `link-version` and
 * `link-too-large`.
 */
export async function decode(code: string): Promise<string> {
  const [, version, packed] = /^(\w{1,8})\.([\w-]*)$/.exec(code.slice(0, LONGEST_CODE + 1)) ?? [];
  if (version === undefined || packed === undefined) throw fault('link-damaged');
  if (version !== VERSION) throw fault('link-version', { found: version, known: VERSION });
  if (code.length > LONGEST_CODE) throw fault('link-too-large', { limit: MAX_LENGTH });
  const bytes = await inflated(packed);
  if (!bytes) throw fault('link-too-large', { limit: MAX_LENGTH });
  return textOf(bytes);
}

/** Inflates a code. Returns undefined where it is longer than a document may be. */
async function inflated(packed: string): Promise<Uint8Array | undefined> {
  try {
    return await collect(through(fromLetters(packed), new DecompressionStream(METHOD)), MAX_LENGTH);
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw fault('link-damaged');
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault('link-damaged');
  }
}

class TooMuch extends Error {}

const through = (bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(transform as ReadableWritablePair<Uint8Array, Uint8Array>);

/** Reads a whole stream. Throws when it has more than `limit` bytes. */
async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new TooMuch();
    }
    parts.push(Uint8Array.from(value));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Encodes as base64url. */
const toLetters = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const fromLetters = (text: string): Uint8Array<ArrayBuffer> =>
  fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
