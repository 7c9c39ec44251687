/**
 * Returns the entry at an index, counted from the end where it is negative. Throws a RangeError where there is none: for
 * indices that are right unless the code is wrong. Loops over many numbers read these themselves.
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index < 0 ? list.length + index : index];
  if (entry === undefined) throw new RangeError(`No entry ${index} among ${list.length}.`);
  return entry;
}

/** Returns the value of a key. Throws a RangeError where there is none. */
export function lookUp<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`No entry ${String(key)} among ${map.size}.`);
  return value;
}
