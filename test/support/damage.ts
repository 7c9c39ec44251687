import fc from 'fast-check';

/** What may stand where it doesn't belong. */
const ODD = [null, [], {}, '', 'x', -1, 0.5, 3, 1e9, true, [null], { s: 'é' }];

/** A place anywhere in a file, as a fraction, and what stands there instead. */
export const damage = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  byte: fc.nat(255),
  odd: fc.constantFrom<unknown>(...ODD),
});

/** The same bytes with another one at a place. */
export function withByte(bytes: ArrayBuffer, at: number, byte: number): ArrayBuffer {
  const copy = new Uint8Array(bytes.slice(0));
  copy[Math.floor(at * copy.length)] = byte;
  return copy.buffer;
}

/** The same JSON with another value at a place: that of any key of any object, or any entry of any list. */
export function withValue(bytes: ArrayBuffer, at: number, odd: unknown): ArrayBuffer {
  const json = JSON.parse(new TextDecoder().decode(bytes)) as object;
  const places = placesIn(json);
  const [holder, key] = places[Math.floor(at * places.length)]!;
  holder[key] = odd;
  return new Uint8Array(new TextEncoder().encode(JSON.stringify(json))).buffer;
}

type Holder = Record<string, unknown>;

/** Every value in a JSON value, by what holds it and its key there. */
export const placesIn = (value: unknown): [Holder, string][] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [[value as Holder, key], ...placesIn(inner)]);
