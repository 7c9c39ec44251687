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

/** Returns the value of a key of a record. Throws a RangeError where there is none. */
export function entryOf<T>(record: Readonly<Record<string, T>>, key: string): T {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  if (value === undefined) throw new RangeError(`No entry ${key} among ${Object.keys(record).length}.`);
  return value;
}
