/**
 * Returns the entry at an index; a negative index counts from the end. Throws a RangeError if there is none, so use it
 * for indices that can only be wrong through a bug. Loops over many numbers index the array directly.
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index < 0 ? list.length + index : index];
  if (entry === undefined) throw new RangeError(`No entry ${index} among ${list.length}.`);
  return entry;
}

/** Returns the value of a key. Throws a RangeError if there is none. */
export function lookUp<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`No entry ${String(key)} among ${map.size}.`);
  return value;
}
