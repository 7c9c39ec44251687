/** Returns the nearest number within bounds: a param of the document may hold any. */
export const bounded = (value: number, least: number, most = Number.POSITIVE_INFINITY): number =>
  Math.min(most, Math.max(least, value));

/** Returns the nearest whole number within bounds. */
export const boundedCount = (value: number, least: number, most: number): number =>
  bounded(Math.round(value), least, most);
