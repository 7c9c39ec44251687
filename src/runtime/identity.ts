import type { DatasetPart } from '../base/dataset.ts';
import { type Filled, isFilled } from './address.ts';

/** Where a network, a picture or a dataset is found, and its hash. */
interface Source extends Filled, DatasetPart {
  model?: string;
  image?: string;
  url?: string;
  file?: Blob;
  /** The SHA-256 of a picture's bytes, the `networkHash` of a network, or the `datasetHash` of a dataset. */
  hash?: string;
}

/** Returns what enters a key: the hash where it is known, else the whole source. */
export function identityOf(place: Source): object {
  const { hash, split, labels } = place;
  if (hash === undefined) return place;
  // Feedback counts as an edit: keys of what was baked before there was any stay.
  if (isFilled(place)) return { hash, edits: filledIn(place) };
  return { hash, ...(split === undefined ? {} : { split }), ...(labels && { labels }) };
}

/** Returns what values of params decide of a network and of those that it is made of, with the keys of the values that these need. */
function filledIn({ edits, guide, of }: Filled): unknown[] {
  return [keyed(guide ?? edits ?? null), ...(of ? filledIn(of) : [])];
}

function keyed(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(keyed);
  const { value, ...rest } = part as { value?: { key: string } };
  if (value !== undefined) return { ...rest, value: value.key };
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, keyed(inner)]));
}
