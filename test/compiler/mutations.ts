import fc from 'fast-check';

type Json = Record<string, unknown>;
export const json = fc.jsonValue({ maxDepth: 4 });
const word = fc.constantFrom(
  'type',
  'of',
  'op',
  'k',
  'x',
  'network',
  'param',
  '__proto__',
  'constructor',
  'toString',
);

/** A valid document in which up to three places were replaced, removed or added. */
export const mutationOf = (documents: object[]) =>
  fc
    .record({
      document: fc.constantFrom(...documents),
      edits: fc.array(
        fc.tuple(fc.nat(), fc.constantFrom('replace', 'remove', 'add'), fc.oneof(json, word), word),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    })
    .map(({ document, edits }) => {
      const copy = structuredClone(document);
      for (const [place, edit, value, key] of edits) {
        const spots = spotsIn(copy);
        if (spots.length === 0) break;
        const [parent, name] = spots[place % spots.length]!;
        if (edit === 'replace') set(parent, name, value);
        else if (edit === 'add') set(parent, Array.isArray(parent) ? String(parent.length) : key, value);
        else if (Array.isArray(parent)) parent.splice(Number(name), 1);
        else delete parent[name];
      }
      return copy;
    });

/** All places below a value, as parent and key. */
function spotsIn(value: object): [Json | unknown[], string][] {
  return Object.entries(value).flatMap(([key, inner]) => [
    [value as Json, key] as [Json, string],
    ...(typeof inner === 'object' && inner !== null ? spotsIn(inner) : []),
  ]);
}

function set(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, configurable: true, enumerable: true, writable: true });
}
