/** Returns a record with the same keys, and of each entry what is made of it. */
export const mapped = <A, B>(
  record: Record<string, A>,
  make: (entry: A, name: string) => B,
): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([name, entry]) => [name, make(entry, name)]));
