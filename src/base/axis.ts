/** The axes that a content can have (the language's words). */
export const AXES = ['y', 'x', 'token', 'channel', 'group', 'class', 'input'] as const;
/** The name of an axis of a value. */
export type AxisName = (typeof AXES)[number];

/** Axes along which a network looks at different places of its input. */
export const PLACES: readonly AxisName[] = ['y', 'x', 'token'];

/** Axes along which it has found different things: a layer has one of them at most. */
export const FEATURES: readonly AxisName[] = ['channel', 'class'];
