/**
 * An address relative to another; undefined where it is none. A fragment means nothing in the address of a file, and
 * nor does a `%` that begins no escape: in a relative address both belong to the file's name.
 */
export function addressFrom(base: string | URL, address: string): URL | undefined {
  const isRelative = !/^[a-z][a-z\d+.-]*:/i.test(address);
  const written = isRelative ? address.replace(/#|%(?![\da-f]{2})/gi, encodeURIComponent) : address;
  return URL.canParse(written, base) ? new URL(written, base) : undefined;
}

/** A relative address that names a file, whatever is in its name; `/` parts folders. */
export const addressOfName = (name: string): string => name.split('/').map(encodeURIComponent).join('/');

/** An address, or a part of one, as a person would write it; as it is, where it is no text in UTF-8. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The name of the file at an address; empty for that of a folder. */
export const fileNameAt = ({ pathname }: URL): string =>
  decoded(pathname.slice(pathname.lastIndexOf('/') + 1));
