/** Colours with a meaning, the same in every view; see the theme for the rest. All are legible on light and dark. */

/** Selection and focus. */
export const ACCENT = '#e67300';
/** What counts against, and what supports. */
export const NEGATIVE = '#e8590c';
/** Hue of what supports. */
export const POSITIVE = '#1c7ed6';
/** One hue for magnitude: apart from the accent of selections and from both ends of the signed scale. */
export const MAGNITUDE = '#d6006c';
