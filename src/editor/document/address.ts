/** The document that a page's fragment names: `#doc=teaser`. */
export function documentIn(fragment: string): string | undefined {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('doc') || undefined;
}

/** The fragment that names a document. */
export const fragmentOf = (id: string): string => `#doc=${encodeURIComponent(id)}`;
