import { addressFrom } from '../../base/address.ts';
import { Fault } from '../../base/diagnostic.ts';
import { fault } from '../../base/messages.ts';
import { whyUnanswered } from './unanswered.ts';

/** What a {@link Loader} may fetch, and how. */
export interface LoaderOptions {
  /** The base of bundled files and of relative addresses: an absolute URL that ends with a slash. */
  base: string;
  /**
   * The addresses that documents may name: origins (`https://example.org`), schemes (`data:`) or `*` for any https.
   * The base's own origin is always allowed.
   */
  allow: string[];
  /** Reads at most `limit` bytes of what `fetch` can't read (files on disk), where the host permits it. */
  read?: (url: URL, limit: number) => Promise<ArrayBuffer> | undefined;
}

/** By default, any address is allowed. */
export const DEFAULT_ALLOW = ['*', 'data:', 'blob:'];

/** The largest files that are read, in bytes. */
export const LIMITS = { image: 32e6, manifest: 4e6, dataset: 64e6, topology: 32e6, weights: 1e9 };

/** How a file is loaded: its largest size in bytes, and what hears how many are loaded. */
export interface LoadOptions {
  limit: number;
  /** Whether the server is asked also where the browser keeps an answer. */
  isFresh?: boolean;
  signal?: AbortSignal;
  onProgress?: (loaded: number, total: number | undefined) => void;
}

/** The one place that fetches files: it checks addresses against an allowlist, and sizes before anything is read. */
export class Loader {
  constructor(readonly options: LoaderOptions) {}

  /** Returns an address as an absolute URL. Throws the fault `url-not-allowed`. */
  resolve(address: string, base = this.options.base): URL {
    const url = addressFrom(base, address);
    if (!url) throw fault('url-not-allowed', { url: address });
    this.#check(url);
    return url;
  }

  #check(url: URL): void {
    if (!this.#allows(url)) throw fault('url-not-allowed', { url: shorten(url.href) });
  }

  #allows(url: URL): boolean {
    const { base, allow } = this.options;
    const home = new URL(base);
    if (url.protocol === home.protocol && url.host === home.host) return true;
    return allow.some(
      (entry) =>
        entry === url.origin || entry === url.protocol || (entry === '*' && url.protocol === 'https:'),
    );
  }

  /**
   * Reads a file. Throws the faults `url-not-allowed`, `file-too-large` (before the rest is read),
   * `network-unreachable`, `not-shared`, `file-closed`.
   */
  async load(address: string | URL, options: LoadOptions): Promise<ArrayBuffer> {
    const url = this.resolve(String(address));
    const local = this.options.read?.(url, options.limit);
    if (local) return limited(await local, options.limit);
    const response = await this.#fetch(url, options);
    const total = Number(response.headers.get('content-length')) || undefined;
    if (total !== undefined) checkSize(total, options.limit);
    try {
      return await readAll(response, total, options);
    } catch (error) {
      if (error instanceof Fault || options.signal?.aborted) throw error;
      throw fault('network-unreachable', { url: shorten(url.href), reason: 'the answer broke off' });
    }
  }

  async #fetch(url: URL, { signal, isFresh }: LoadOptions): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: signal ?? null,
        ...(isFresh && { cache: 'no-cache' }),
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw await unanswered(url, error);
    }
    if (!response.ok) {
      const reason = `the server answered ${response.status}`;
      throw fault('network-unreachable', { url: shorten(url.href), reason });
    }
    if (response.redirected) await this.#checkRedirect(response);
    return response;
  }

  /** Refuses the answer of a server that is not allowed, to which an allowed one redirects. */
  async #checkRedirect(response: Response): Promise<void> {
    try {
      this.#check(new URL(response.url));
    } catch (error) {
      await response.body?.cancel();
      throw error;
    }
  }

  /** Reads a JSON file. Throws the fault `manifest-invalid` where it isn't JSON, and those of {@link load}. */
  async json(address: string | URL, options: LoadOptions): Promise<unknown> {
    const bytes = await this.load(address, options);
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      throw fault('manifest-invalid', { reason: `${shorten(String(address))} is not JSON` });
    }
  }
}

async function unanswered(address: URL, error: unknown): Promise<Fault> {
  const url = shorten(address.href);
  if (address.protocol === 'blob:') return fault('file-closed', { url });
  const why = await whyUnanswered(address);
  if (why === 'cors') return fault('not-shared', { url });
  const reason =
    why === 'offline'
      ? 'there is no connection'
      : (causeOf(error) ??
        'no answer (is the connection there, and does the server let other pages read it?)');
  return fault('network-unreachable', { url, reason });
}

/** Returns the cause that the platform reports: Node does, a browser does not. */
function causeOf(error: unknown): string | undefined {
  const { cause } = error as { cause?: { message?: string; code?: string } };
  return cause?.message || cause?.code;
}

const shorten = (url: string): string => (url.length > 120 ? `${url.slice(0, 117)}…` : url);

function checkSize(bytes: number, limit: number): void {
  if (bytes > limit) throw fault('file-too-large', { bytes, limit });
}

function limited(bytes: ArrayBuffer, limit: number): ArrayBuffer {
  checkSize(bytes.byteLength, limit);
  return bytes;
}

/** Reads an answer chunk by chunk, so that one larger than stated (or than allowed) is dropped early. */
async function readAll(
  response: Response,
  total: number | undefined,
  { limit, onProgress }: LoadOptions,
): Promise<ArrayBuffer> {
  if (!response.body) return limited(await response.arrayBuffer(), limit);
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    loaded += value.length;
    if (loaded > limit) {
      await reader.cancel();
      checkSize(loaded, limit);
    }
    onProgress?.(loaded, total);
  }
  const all = new Uint8Array(loaded);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all.buffer;
}
