import { keyOf } from '../../../base/key.ts';
import type { Value } from '../../../base/value.ts';
import type { PictureRequest, SharedPictures } from '../../host.ts';
import type { Requests } from './requests.ts';

/** What the pictures of a grid's cells are made of: the directions themselves, and those of the layer's groups. */
export const COHERENT = ['directions', 'groupMaps', 'groupDirections'];

/** The weight of the groups' pictures in what a cell starts from. */
const SHARE = 0.5;

/**
 * Returns the requests for the positions of a layer, by entry, counted over the leading axes of `cells`. Where the
 * layer's groups are known, each picture starts from theirs: a group's weight is half its strength at the position, as a
 * share of its largest.
 * @param cells y, x, channel, or less where positions were picked
 * @param also `groupMaps` (y, x, group) and `groupDirections` (group, channel)
 */
export function cellRequests(
  requests: Requests,
  cells: Value,
  { groupMaps: maps, groupDirections: directions }: Record<string, Value>,
): (entry: number) => PictureRequest | undefined {
  const shared = maps && directions ? sharedBy(maps, directions) : () => undefined;
  return (entry) => requests.direction(cells, entry, shared(entry));
}

function sharedBy(maps: Value, directions: Value): (entry: number) => SharedPictures {
  const [count, channels] = directions.axes.map(({ size }) => size) as [number, number];
  const groups = Array.from({ length: count }, (_, group) => group);
  const vectors = groups.map((group) =>
    Array.from(directions.data.subarray(group * channels, (group + 1) * channels)),
  );
  const of = { key: keyOf(vectors), vectors };
  const largest = groups.map((group) =>
    maps.data.reduce((most, value, i) => (i % count === group ? Math.max(most, value) : most), 0),
  );
  const share = (entry: number, group: number) =>
    (maps.data[entry * count + group] ?? 0) / (largest[group] || 1);
  return (entry) => ({ of, weights: groups.map((group) => SHARE * share(entry, group)) });
}
