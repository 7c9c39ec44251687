/** Where something is to be had, and by what it is known. */
interface Place {
  model?: string;
  image?: string;
  url?: string;
  file?: Blob;
  /** SHA-256 of its files. */
  hash?: string;
}

/** What enters a key: where the hash of the files is known, it does not matter where they lie. */
export function identityOf(place: Place): object {
  if (place.hash === undefined) return place;
  const { model: _model, image: _image, url: _url, file: _file, ...identity } = place;
  return identity;
}
