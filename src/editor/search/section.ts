import type { Options } from 'minisearch';

/** A part of the site that a search can find: a section of the guide, an operator, a document of the gallery. */
export interface Section {
  /** Its address from the root of the site, with a fragment where it is part of a page. */
  path: string;
  kind: 'guide' | 'reference' | 'gallery';
  /** The title of its page. */
  title: string;
  /** Its own heading, or the name of an operator; '' for the beginning of a page. */
  heading: string;
  /** What people call it elsewhere, with commas between. */
  also: string;
  /** What it says, without code and markup. */
  text: string;
}

/** Words that say nothing of what is looked for. */
const EMPTY = new Set(
  'a an and are as at be by can do does for from how i in is it me my of on or that the this to what with'.split(
    ' ',
  ),
);

/** How the index is written when the site is built, and read in the page: both have to agree. */
export const OPTIONS: Options<Section> = {
  idField: 'path',
  fields: ['title', 'heading', 'also', 'text'],
  storeFields: ['path', 'kind', 'title', 'heading', 'also', 'text'],
  processTerm: (term) => (EMPTY.has(term.toLowerCase()) ? null : term.toLowerCase()),
  searchOptions: {
    boost: { title: 4, heading: 3, also: 3 },
    prefix: (term) => term.length > 1,
    // A slip in a longer word, or its plural.
    fuzzy: (term) => term.length > 4 && 0.2,
  },
};

/** The index's file, from the root of the site. */
export const INDEX = 'search.json';

/** The script that adds the search to pages beside those that the build writes, from the root of the site. */
export const BESIDE = 'search.js';
