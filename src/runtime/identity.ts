import { hasEdits, type NetworkAddress } from './address.ts';

/** Where a network, a picture or a dataset is found, and its hash. */
interface Source extends Pick<NetworkAddress, 'of' | 'edits'> {
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
  if (hasEdits(place)) return { hash, edits: editsOf(place) };
  return split === undefined ? { hash } : { hash, split };
}

/** Returns the edits of a network and of those that it is made of, with the keys of the values that they need. */
function editsOf({ edits, of }: Pick<NetworkAddress, 'of' | 'edits'>): unknown[] {
  return [edits?.map(keyed), ...(of ? editsOf(of) : [])];
}

function keyed(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(keyed);
  const { value, ...rest } = part as { value?: { key: string } };
  if (value !== undefined) return { ...rest, value: value.key };
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, keyed(inner)]));
}
