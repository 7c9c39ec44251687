/** The names of the axes that a content can have, as the language writes them. */
export const AXES = [
  'y',
  'x',
  'token',
  'head',
  'query',
  'key',
  'channel',
  'group',
  'direction',
  'class',
  'input',
  'example',
  'dy',
  'dx',
  'order',
  'step',
  'layer',
] as const;
/** The name of an axis of a value. */
export type AxisName = (typeof AXES)[number];

/** Axes of places in the input. */
export const PLACES: readonly AxisName[] = ['y', 'x', 'token'];

/** Axes of tokens, of a text or of the patches of a picture: what is looked at, what asks, and both. */
export const TOKENS: readonly AxisName[] = ['key', 'query', 'token'];

/** Whether an axis runs over tokens. */
export const isOfTokens = (axis: AxisName): boolean => TOKENS.includes(axis);

/** The last entry of an axis of tokens, whose number is not known before there is a text. */
export const LAST = -1;

/** Axes of a convolution's weights: rows and columns of the places that it reads around one. */
export const OFFSETS: readonly AxisName[] = ['dy', 'dx'];

/** Axes of features. A layer has at most one of them. */
export const FEATURES: readonly AxisName[] = ['channel', 'class'];

/** Returns an axis by its name and size, for messages; by the name alone where its size is not known. */
export const sizedAxis = ({ name, size }: { name: string; size: number | null }): string =>
  size === null ? name : `${name} (${size})`;
