import { addressFrom } from '../base/address.ts';

interface Source {
  url?: string;
  /** Names, or the address of a file of them. */
  labels?: string | readonly string[] | Readonly<Record<string, string>>;
}

/** Makes the addresses of networks or inputs absolute: those in a document are relative to it. */
export function absolute<S extends Source>(sources: Record<string, S>, base: URL): Record<string, S> {
  const entries = Object.entries(sources).map(([id, source]) => {
    const { url, labels } = source;
    const placed = {
      ...source,
      ...(url === undefined ? {} : { url: absoluteAddress(base, url) }),
      ...(typeof labels === 'string' ? { labels: absoluteAddress(base, labels) } : {}),
    };
    return [id, placed] as const;
  });
  return Object.fromEntries(entries);
}

/** Makes an address absolute. A text that is no address stays as it is. */
export const absoluteAddress = (base: URL, address: string): string =>
  addressFrom(base, address)?.href ?? address;
