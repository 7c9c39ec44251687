/**
 * What a page's fragment names: a known document (`#doc=teaser`), one inside the link (`#share=1.…`, `#text=…`), or one
 * at an address (`#url=https://…`).
 */
export type Address =
  | { kind: 'document'; id: string }
  | { kind: 'shared'; code: string }
  | { kind: 'text'; text: string }
  | { kind: 'url'; url: string };

const KINDS: [key: string, read: (value: string) => Address][] = [
  ['doc', (id) => ({ kind: 'document', id })],
  ['share', (code) => ({ kind: 'shared', code })],
  ['text', (text) => ({ kind: 'text', text })],
  ['url', (url) => ({ kind: 'url', url })],
];

/** Parses a fragment. Returns undefined where it names nothing. */
export function addressIn(fragment: string): Address | undefined {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  for (const [key, read] of KINDS) {
    const value = given.get(key);
    if (value) return read(value);
  }
  return undefined;
}

/** Returns the fragment that names a document. */
export const fragmentOf = (id: string): string => `#doc=${encodeURIComponent(id)}`;

/** Returns the fragment of an encoded document. */
export const sharedFragment = (code: string): string => `#share=${code}`;
