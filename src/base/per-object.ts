/**
 * The same function, asked once for each object: of a value that is shared by many it is not computed again for each.
 * For objects that don't change.
 */
export function perObject<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { result: V }>();
  return (of) => {
    const found = known.get(of) ?? { result: compute(of) };
    known.set(of, found);
    return found.result;
  };
}
