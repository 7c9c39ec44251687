import { isAlong, isOne } from '../../base/atoms.ts';
import { featuresOf, gridOf } from '../../base/layer.ts';
import { isMap } from '../check/axes.ts';
import { type Factors, factorsOf, inputOf } from '../check/factors.ts';
import { networkIn, type TypedAttribution, type TypedContent, type TypedSubstrate } from '../check/type.ts';
import type { OrParam } from '../program.ts';
import { lowerDirections } from './groups.ts';
import { pickIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';
import { lowerCube, lowerRun } from './run.ts';

/** Returns the node of the directions of an axis `group`: (group, the reduced axis). */
export function lowerFactors(factors: Factors, lowering: Lowering): string {
  if (factors.kind === 'groups') return lowerDirections(factors.of, factors.input, lowering);
  const reduced = lowering.lower(factors.content, factors.ops);
  return lowering.graph.add('transform/loadings', 'page', {}, [reduced]);
}

/**
 * Returns the node of the directions that a content's pictures visualize: the content's own axes, then `channel`.
 * Undefined if its entries are channels or classes themselves.
 */
export function lowerPictured(content: TypedContent, lowering: Lowering): string | undefined {
  const { axes } = content.type;
  if (axes.some(({ name }) => name === 'channel' || name === 'class')) return undefined;
  const place = placeOf(content);
  if (place) {
    const cube = lowerCube(networkIn(content.type), place.layer, inputOf(content)!, lowering);
    return place.of ? pickIndex(place.of, cube, lowering) : cube;
  }
  const whole = wholeOf(content);
  if (whole) {
    const cube = lowerCube(whole.of, whole.of.layer, whole.input!, lowering);
    return lowering.graph.add('transform/aggregate', 'page', { over: ['y', 'x'], with: 'sum' }, [cube]);
  }
  const factors = factorsOf(content);
  if (content.kind === 'substrate' && factors?.kind === 'groups') {
    return pickIndex(content.of, lowerFactors(factors, lowering), lowering);
  }
  return factors?.made.name === 'channel' ? lowerFactors(factors, lowering) : undefined;
}

/** Returns the layer of a content's positions, and the substrate if it picks one of them. */
function placeOf(content: TypedContent): { layer: OrParam<string>; of?: TypedSubstrate } | undefined {
  const y = content.type.axes.find(({ name }) => name === 'y');
  if (y?.layer !== undefined) return { layer: y.layer };
  if (content.kind !== 'substrate' && content.kind !== 'activation') return undefined;
  return isMap(content.of.axes) ? { layer: content.of.layer, of: content.of } : undefined;
}

/** Returns a content that is a whole layer. Its picture visualizes the sum of its activations over positions. */
const wholeOf = (content: TypedContent) =>
  (content.kind === 'substrate' || content.kind === 'activation') && isOne(content.of.atom)
    ? content
    : undefined;

/** Number of groups shared by the pictures of a grid. */
const SHARED_GROUPS = 6;

/**
 * Returns the nodes that give the pictures of all positions of a layer one style: its groups, as `groupMaps` (y, x,
 * group) and `groupDirections` (group, channel). Empty for layers too small to have that many groups.
 */
export function lowerCoherence(content: TypedContent, lowering: Lowering): Record<string, string> {
  const place = placeOf(content);
  const input = inputOf(content);
  if (!place || place.of?.index || typeof place.layer !== 'string' || input === undefined) return {};
  const of = networkIn(content.type);
  const layer = lowering.manifest(of.network).layers.find(({ name }) => name === place.layer);
  const [height, width] = (layer && gridOf(layer)) ?? [1, 1];
  const channels = (layer && featuresOf(layer)) ?? 1;
  if (Math.min(height * width, channels) < SHARED_GROUPS) return {};
  const params = {
    layer: place.layer,
    k: SHARED_GROUPS,
    reducer: 'nmf',
    describes: { activation: 1 },
    seed: 0,
  };
  const run = lowerRun(of, input, lowering);
  const groups = lowering.graph.add('network/groups', 'device', params, [run]);
  const part = (name: string) => lowering.graph.add('network/group-part', 'page', { part: name }, [groups]);
  return { groupMaps: part('maps'), groupDirections: part('directions') };
}

/**
 * Returns the directions of the groups in each column of a chain of attributions, as `directions0`, `directions1`, …
 */
export function lowerColumns(chain: TypedContent[], lowering: Lowering): Record<string, string> {
  const columns: Record<string, string> = {};
  chain.forEach((content, i) => {
    const attribution = attributionOf(content);
    if (!attribution) return;
    const { from, to, input } = attribution;
    for (const [at, of] of [[i, from] as const, [i + 1, to] as const]) {
      if (isAlong(of)) columns[`directions${at}`] = lowerDirections(of, input, lowering);
    }
  });
  return columns;
}

function attributionOf(content: TypedContent): TypedAttribution | undefined {
  if (content.kind === 'attribution') return content;
  return content.kind === 'transform' ? attributionOf(content.of) : undefined;
}
