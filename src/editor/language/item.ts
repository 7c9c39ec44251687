/** A range of the text, in characters. */
export interface Range {
  from: number;
  to: number;
}

/** One thing that could be written, from the list that completion shows. */
export interface Item {
  /** What the list shows, and what typing is compared with. */
  label: string;
  kind: 'key' | 'value' | 'name' | 'object';
  /** A few words beside the label. */
  detail?: string;
  /** What it is, in plain text. */
  info?: string;
  /** What is replaced, and by what. */
  range: Range;
  insert: string;
  /** Parts of `insert` that the author will most likely change, one after the other. */
  fields: Range[];
  /** A comma that must be written elsewhere first. */
  commaAt?: number;
}

/** What bundled things there are, beside what the document itself names. */
export interface Bundled {
  images: readonly string[];
  models: readonly string[];
}

/** A name that a text could be. */
export interface Name {
  name: string;
  detail?: string;
  info?: string;
  /** One of many of which each fits where another does: only one of them is tried. */
  alike?: string;
}
