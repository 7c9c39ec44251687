/**
 * Returns an address resolved against a base, or undefined if it is not a valid URL. File addresses have no fragment,
 * so in a relative address `#`, and a `%` that begins no escape, are taken as part of the file's name.
 */
export function addressFrom(base: string | URL, address: string): URL | undefined {
  const isRelative = !/^[a-z][a-z\d+.-]*:/i.test(address);
  const written = isRelative ? address.replace(/#|%(?![\da-f]{2})/gi, encodeURIComponent) : address;
  return URL.canParse(written, base) ? new URL(written, base) : undefined;
}

/** Whether a host, with or without a port, is the machine that asks. */
export const isThisMachine = (host: string): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);

/** Returns the relative address of a file name, escaping special characters; `/` separates folders. */
export const addressOfName = (name: string): string => name.split('/').map(encodeURIComponent).join('/');

/** Returns an address, or a part of one, with its escapes decoded; unchanged if they are not valid UTF-8. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Returns the decoded name of the file at an address; empty for a folder. */
export const fileNameAt = ({ pathname }: URL): string =>
  decoded(pathname.slice(pathname.lastIndexOf('/') + 1));
