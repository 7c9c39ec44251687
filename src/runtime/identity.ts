/** Where a network or an input is found, and its hash. */
interface Source {
  model?: string;
  image?: string;
  url?: string;
  file?: Blob;
  /** The SHA-256 of a picture's bytes, or the `networkHash` of a network. */
  hash?: string;
}

/** Returns what enters a key: the hash where it is known, else the whole source. */
export const identityOf = (place: Source): object =>
  place.hash === undefined ? place : { hash: place.hash };
