import type { ArrangementName, MarkName } from '../../../schema/dist/params.ts';
import { at } from '../../base/at.ts';
import { isMadeAxis, isOne } from '../../base/atoms.ts';
import { isOfTokens } from '../../base/axis.ts';
import { axisNames, isMap } from './axes.ts';
import { inputsOf } from './factors.ts';
import { type ContentType, isBare, type TypedContent } from './type.ts';

/** What a mark or an arrangement can show: a test on the content, and its description. */
export interface Shows {
  wanted: string;
  accepts(content: TypedContent): boolean;
}

const LIST: Shows = { wanted: 'one axis of atoms or classes', accepts: isList };
const NUMBERS: Shows = { wanted: 'numbers', accepts: hasNumbers };
const PICTURED: Shows = {
  wanted: 'atoms that can be pictured: channels, classes, groups, directions, one position or a whole layer',
  accepts: arePicturable,
};
const POINTS: Shows = { wanted: 'one axis, or two of which the last has two entries', accepts: arePoints };

/** Anything that shows a content: a mark other than `space`, or an arrangement, prefixed by `featurevis/`. */
export type Shower = Exclude<MarkName, 'space'> | `featurevis/${ArrangementName}`;

export const SHOWS: Record<Shower, Shows> = {
  image: { wanted: 'the input layer of a network', accepts: isPicture },
  heatmap: { wanted: 'positions, the axes y and x', accepts: (content) => mapOf(content) !== undefined },
  factors: {
    wanted: 'the axes y, x and group, or direction',
    accepts: (content) => mapsOf(content) !== undefined,
  },
  cube: { wanted: 'the axes y, x and channel, group or direction', accepts: isCube },
  bars: LIST,
  table: LIST,
  text: NUMBERS,
  tokens: {
    wanted:
      'the axis token, query or key, by itself or with another one, and scores of classes behind them or not',
    accepts: areTokens,
  },
  pattern: { wanted: 'the axes query, key, or head, query, key', accepts: arePatterns },
  flow: { wanted: 'two axes: from which atoms to which', accepts: isMatrix },
  matrix: { wanted: 'two axes', accepts: isMatrix },
  scatter: POINTS,
  line: { wanted: 'one or two axes', accepts: (content) => isMatrix(content) || isList(content) },
  distribution: NUMBERS,
  examples: {
    wanted: 'one axis: input, or example',
    accepts: ({ type }) => /^(input|example)$/.test(axisNames(type.axes).join()),
  },
  filters: {
    wanted: 'the axes dy, dx and channel, the colours of the picture before it or not',
    accepts: areFilters,
  },
  vega: NUMBERS,
  'featurevis/list': PICTURED,
  'featurevis/dictionary': PICTURED,
  'featurevis/grid': { wanted: 'positions of a layer: the axes y, x', accepts: arePositions },
  'featurevis/scatter': {
    wanted: 'atoms with two coordinates: an axis of atoms, then one of two entries',
    accepts: (content) => hasPair(content) && arePicturable(withoutPair(content)),
  },
};

function hasNumbers(content: TypedContent): boolean {
  return !isBare(content);
}

/** Whether a content is the input picture. */
export function isPicture(content: TypedContent): boolean {
  const { kind } = content;
  const isInput = (layer: { name: string }): boolean => layer.name === 'input';
  return (kind === 'substrate' || kind === 'activation') && content.of.candidates.every(isInput);
}

/** Returns where the map of a heatmap is: in the axes of the content, or in what its single number reduces. */
export function mapOf(content: TypedContent): 'axes' | 'kept' | undefined {
  const { type } = content;
  if (isBare(content)) return undefined;
  if (isMap(type.axes)) return 'axes';
  return type.axes.length === 0 && isMap(type.kept.slice(0, 2)) ? 'kept' : undefined;
}

/**
 * Returns where the maps of `factors` are: in the axes y, x, group of the content, or in what the numbers of groups
 * reduce.
 */
export function mapsOf(content: TypedContent): 'axes' | 'kept' | undefined {
  const { type } = content;
  if (isBare(content)) return undefined;
  const isMade = isMadeAxis(type.axes.at(-1)?.name ?? 'y');
  if (isMade && isCubic(type)) return 'axes';
  return isMade && type.axes.length === 1 && isMap(type.kept.slice(0, 2)) ? 'kept' : undefined;
}

function isCube(content: TypedContent): boolean {
  const { type } = content;
  const last = type.axes.at(-1)?.name;
  return !isBare(content) && isCubic(type) && last !== undefined && (last === 'channel' || isMadeAxis(last));
}

/** Whether a content has positions, and behind them one axis more. */
const isCubic = ({ axes }: ContentType): boolean => axes.length === 3 && isMap(axes.slice(0, 2));

function isList(content: TypedContent): boolean {
  return !isBare(content) && content.type.axes.length === 1 && !isSpatial(content.type);
}

function isMatrix(content: TypedContent): boolean {
  return !isBare(content) && content.type.axes.length === 2;
}

/** Whether a content has positions of a hidden layer; a position of the picture itself is no direction. */
function arePositions(content: TypedContent): boolean {
  const hasNumbers = !isBare(content) && isMap(content.type.axes);
  return hasNumbers && !isPicture(content) && inputsOf(content) === undefined;
}

function arePicturable(content: TypedContent): boolean {
  const { kind, type } = content;
  if (kind === 'dataset') return false;
  const [axis, ...more] = axisNames(type.axes);
  if (axis === undefined) return isOneAtom(content);
  if (more.length > 0 || isSpatial(type)) return arePositions(content) && kind === 'transform';
  if (isMadeAxis(axis)) return true;
  if (kind === 'substrate') return content.of.index !== undefined && content.of.index.kind !== 'content';
  return axis === 'channel' || axis === 'class';
}

/** Whether a content is one channel, class or group without numbers, one position, or a whole layer. */
function isOneAtom(content: TypedContent): boolean {
  if (content.kind !== 'substrate' && content.kind !== 'activation') return false;
  const { atom, axes, index } = content.of;
  if (isPicture(content)) return false;
  if (isOne(atom)) return true;
  if (index === undefined && axes.length > 0) return false;
  return isMap(axes) || content.kind === 'substrate';
}

function areTokens(content: TypedContent): boolean {
  const all = axisNames(content.type.axes);
  const names = all.length > 1 && all.at(-1) === 'class' ? all.slice(0, -1) : all;
  return !isBare(content) && names.length <= 2 && names.filter(isOfTokens).length === 1;
}

function arePatterns(content: TypedContent): boolean {
  return !isBare(content) && /^(head,)?query,key$/.test(axisNames(content.type.axes).join());
}

/** Whether a content has one picture, or one map, for each channel that weights lead to. */
function areFilters({ type: { axes } }: TypedContent): boolean {
  const [first, second, ...rest] = axisNames(axes);
  if (first !== 'dy' || second !== 'dx' || rest.length === 0) return false;
  return rest.length === 1 || (rest.length === 2 && axes[2]?.layer === 'input');
}

function arePoints(content: TypedContent): boolean {
  return isList(content) || hasPair(content);
}

/** Whether the last axis holds two coordinates. */
export function hasPair(content: TypedContent): boolean {
  return !isBare(content) && content.type.axes.length > 1 && at(content.type.axes, -1).size === 2;
}

/** Returns the content without the axis of coordinates. */
export function withoutPair(content: TypedContent): TypedContent {
  return { ...content, type: { ...content.type, axes: content.type.axes.slice(0, -1) } };
}

const isSpatial = (type: ContentType): boolean => axisNames(type.axes).some((name) => /^[xy]$/.test(name));
