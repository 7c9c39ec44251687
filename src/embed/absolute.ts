import { addressFrom } from '../base/address.ts';

interface Source {
  url?: string;
  /** Names, or the address of a file of them. */
  labels?: string | readonly string[] | Readonly<Record<string, string>>;
}

/** The networks or inputs of a document with their addresses made absolute: those in a document are relative to it. */
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

/** An address as it is from anywhere; one that is none stays as it is written. */
export const absoluteAddress = (base: URL, address: string): string =>
  addressFrom(base, address)?.href ?? address;
