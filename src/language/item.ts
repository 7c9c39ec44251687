/** A range of the text, as character offsets. */
export interface Range {
  from: number;
  to: number;
}

/** A suggestion of completion. */
export interface Item {
  /** The label in the list, which is also compared with what is typed. */
  label: string;
  kind: 'key' | 'value' | 'name' | 'object';
  /** A few words beside the label. */
  detail?: string;
  /** What it is, in plain text. */
  info?: string;
  /** Why it does not fit here, in a few words; absent where it does. */
  unfit?: string;
  /** What people call it elsewhere. */
  also?: readonly string[];
  /** The range that `insert` replaces. */
  range: Range;
  insert: string;
  /** Parts of `insert` that the author is likely to change, in order. */
  fields: Range[];
  /** Offset of a comma that has to be inserted as well. */
  commaAt?: number;
}

/** Names of the bundled pictures and networks. */
export interface Bundled {
  images: readonly string[];
  datasets: readonly string[];
  models: readonly string[];
}

/** A name that could be written. */
export interface Name extends Pick<Item, 'detail' | 'info' | 'also'> {
  name: string;
  /** Set on names of which each fits where another does, so that only one of them is tried. */
  alike?: string;
}
