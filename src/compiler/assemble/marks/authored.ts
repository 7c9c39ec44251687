import type { VegaSpec } from '../vega.ts';

/** Preferred width if the spec gives none, in px. */
const WIDTH = 400;

/** Returns an author's own Vega spec with the data set `content`, which the runtime fills. */
export function authored(spec: VegaSpec): VegaSpec {
  const given = [spec.data ?? []].flat() as { name?: unknown }[];
  const others = given.filter(({ name }) => name !== 'content');
  const own = given.find(({ name }) => name === 'content') ?? { name: 'content' };
  const width = typeof spec.width === 'number' ? spec.width : WIDTH;
  return { background: null, ...spec, width, data: [{ values: [], ...own }, ...others] };
}
