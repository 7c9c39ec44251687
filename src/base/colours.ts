/** Colours with a fixed meaning in every view; the theme has the rest. All are legible on light and dark. */

/** Selection and focus. */
export const ACCENT = '#e67300';
/** Evidence against (negative values). */
export const NEGATIVE = '#e8590c';
/** Evidence in favour (positive values). */
export const POSITIVE = '#1c7ed6';
/** Magnitude without sign: distinct from the selection accent and from both ends of the signed scale. */
export const MAGNITUDE = '#d6006c';
