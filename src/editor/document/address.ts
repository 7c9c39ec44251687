/**
 * What a page's fragment names: a known document (`#doc=teaser`), one inside the link (`#share=1.…`, `#text=…`), or one
 * at an address (`#url=https://…`), or a gist by its id (`#gist=…`).
 */
export type Address =
  | { kind: 'document'; id: string }
  | { kind: 'shared'; code: string }
  | { kind: 'text'; text: string }
  | { kind: 'url'; url: string }
  | { kind: 'gist'; id: string };

const KINDS: [key: string, read: (value: string) => Address][] = [
  ['doc', (id) => ({ kind: 'document', id })],
  ['share', (code) => ({ kind: 'shared', code })],
  ['text', (text) => ({ kind: 'text', text })],
  ['url', (url) => ({ kind: 'url', url })],
  ['gist', (id) => ({ kind: 'gist', id })],
];

/** The page of a gist, which is no document: its owner may stand before its id. */
const GIST_PAGE = /^https:\/\/gist\.github\.com\/(?:[\w-]+\/)?([\da-f]{20,64})\b/i;

/** Returns the fragment that names the document at an address, or in the gist whose page is there. */
export function fragmentAt(address: string): string {
  const [, gist] = GIST_PAGE.exec(address) ?? [];
  return `#${new URLSearchParams(gist === undefined ? { url: address } : { gist })}`;
}

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
