import { type LayerShape, sizeAlong } from './layer.ts';
import type { LayerFacts, Manifest } from './manifest.ts';

/*
 * The layers of a transformer by their names: `embed`, and of each block `block3/pattern`, `block3/heads`,
 * `block3/attention`, `block3/mlp`, and `block3`, the residual stream behind it; where tokens are places of a picture,
 * the class token stands beside as `block3/class`.
 */

const LAYER = /^(?<block>embed|block\d+)(?:\/(?!class$)(?<part>.+?))?(?:\/class)?$/;

/** Returns the block of a layer and the part of it, if the name is that of a layer of a transformer; no part: the stream. */
const partOf = (layer: string): { block?: string; part?: string } => LAYER.exec(layer)?.groups ?? {};

const isNamedStream = (layer: string): boolean => {
  const { block, part } = partOf(layer);
  return block !== undefined && part === undefined;
};

/** Whether some layer is a pattern of attention. */
export const hasAttention = (layers: readonly LayerShape[]): boolean =>
  layers.some(({ axes = [] }) => axes.includes('key'));

/** Whether a layer is one of the blocks of a transformer, or what these begin with. */
export const isOfTransformer = (manifest: Pick<Manifest, 'layers'>, layer: string): boolean =>
  partOf(layer).block !== undefined && hasAttention(manifest.layers);

/** Whether a layer is the residual stream of a transformer, which all that follows reads through norms. */
export const isStream = (manifest: Pick<Manifest, 'layers'>, layer: string): boolean =>
  isNamedStream(layer) && hasAttention(manifest.layers);

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
    return isOfPlaces && isNamedStream(layer.name) && places <= keys;
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
  if (!output || !end || !hasAttention(layers)) return undefined;
  const to = before?.axes?.includes('class') ? before : end;
  const from = layers.findLast(({ name, axes }) => isNamedStream(name) && axes?.join() === beforeScores(to));
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
  const own = partOf(from);
  const isBeforeWriting = own.part === 'pattern' || own.part === 'heads';
  return layers.slice(start + 1).flatMap(({ name }) => {
    const { block, part } = partOf(name);
    const isWriting = isBeforeWriting && part === 'attention' && block === own.block;
    return isWriting || (part !== 'attention' && part !== 'mlp') ? [] : [name];
  });
}
