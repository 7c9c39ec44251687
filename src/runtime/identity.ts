/** Where something is to be had, and by what it is known. */
interface Source {
  model?: string;
  image?: string;
  url?: string;
  file?: Blob;
  /** Of a picture the SHA-256 of its bytes; of a network its `networkHash`. */
  hash?: string;
}

/** What enters a key: where the hash is known, it does not matter where it lies or how it was described. */
export const identityOf = (place: Source): object =>
  place.hash === undefined ? place : { hash: place.hash };
