/** The axes that a content can have (the language's words). */
export const AXES = ['y', 'x', 'channel', 'group', 'class', 'example', 'input', 'network', 'step'] as const;
/** The name of an axis of a value. */
export type AxisName = (typeof AXES)[number];

/** The ways to cut a layer's activations into parts. */
export const ATOMS = ['neuron', 'spatial', 'channel', 'group', 'whole'] as const;
/** What a layer is cut into. */
export type Atom = (typeof ATOMS)[number];
