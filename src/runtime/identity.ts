/** Where a network, a picture or a dataset is found, and its hash. */
interface Source {
  model?: string;
  image?: string;
  url?: string;
  file?: Blob;
  /** The SHA-256 of a picture's bytes, the `networkHash` of a network, or the `datasetHash` of a dataset. */
  hash?: string;
  /** The part of a dataset that is meant. */
  split?: string;
}

/** Returns what enters a key: the hash where it is known, else the whole source. */
export function identityOf(place: Source): object {
  const { hash, split } = place;
  if (hash === undefined) return place;
  return split === undefined ? { hash } : { hash, split };
}
