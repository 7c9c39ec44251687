import { sizeAlong } from './layer.ts';
import type { LayerFacts, Manifest } from './manifest.ts';

/*
 * The layers of a transformer by their names: `embed`, and of each block `block3/pattern`, `block3/heads`,
 * `block3/attention`, `block3/mlp`, and `block3`, the residual stream behind it; where tokens are places of a picture,
 * the class token stands beside as `block3/class`.
 */

const STREAM = /^(?:embed|block\d+)(?:\/class)?$/;
const BRANCH = /^(block\d+)\/(attention|mlp)(?:\/class)?$/;

/** Whether a network has attention. */
export const hasAttention = ({ layers }: Pick<Manifest, 'layers'>): boolean =>
  layers.some(({ axes = [] }) => axes.includes('key'));

/** Whether a layer is one of the blocks of a transformer, or what these begin with. */
export const isOfTransformer = (manifest: Pick<Manifest, 'layers'>, layer: string): boolean =>
  /^(?:embed|block\d+)(?:\/|$)/.test(layer) && hasAttention(manifest);

/** Whether a layer is the residual stream of a transformer, which all that follows reads through norms. */
export const isStream = (manifest: Pick<Manifest, 'layers'>, layer: string): boolean =>
  STREAM.test(layer) && hasAttention(manifest);

/** Returns the attention patterns that run over all tokens, [head, query, key], in order. */
export const patternsOf = ({ layers }: Pick<Manifest, 'layers'>): LayerFacts[] =>
  layers.filter(({ name, axes }) => name.endsWith('/pattern') && axes?.join() === 'head,query,key');

/** Returns the layers of the residual stream over whose tokens, or places of a picture, the patterns run. */
export function attendedStreams(manifest: Pick<Manifest, 'layers'>): LayerFacts[] {
  const [pattern] = patternsOf(manifest);
  const keys = pattern && sizeAlong(pattern, ['key']);
  if (keys === undefined) return [];
  return manifest.layers.filter((layer) => {
    const { axes = [], shape } = layer;
    const isOfPlaces = ['token,channel', 'y,x,channel'].includes(axes.join());
    const places = shape.slice(0, -1).reduce((count, size) => count * size, 1);
    return isOfPlaces && STREAM.test(layer.name) && places <= keys;
  });
}

/**
 * Returns the layer whose values become scores without any further block, and the layer of these: the last residual
 * stream and the scores of every token, or the class token and the output. Undefined where there are none.
 */
export function lensOf({
  layers,
  output,
}: Pick<Manifest, 'layers' | 'output'>): { from: LayerFacts; to: LayerFacts } | undefined {
  const [end, before] = [layers.at(-1), layers.at(-2)];
  if (!output || !end || !hasAttention({ layers })) return undefined;
  const to = before?.axes?.includes('class') ? before : end;
  const from = layers.findLast(({ name, axes }) => STREAM.test(name) && axes?.join() === beforeScores(to));
  return from && { from, to };
}

const beforeScores = ({ axes = [] }: LayerFacts): string =>
  axes.map((axis) => (axis === 'class' ? 'channel' : axis)).join();

/**
 * Returns the names of the layers by which later attention and MLPs read what a layer writes to the residual stream. What
 * a layer's own block makes of it before it is written is none of them.
 */
export function readersOfStream({ layers }: Pick<Manifest, 'layers'>, from: string): string[] {
  const start = layers.findIndex(({ name }) => name === from);
  const own = /^(block\d+)\/(?:pattern|heads)$/.exec(from)?.[1];
  return layers.slice(start + 1).flatMap(({ name }) => {
    const [, block, kind] = BRANCH.exec(name) ?? [];
    const isWriting = kind === 'attention' && block === own;
    return block === undefined || isWriting ? [] : [name];
  });
}
