/** What is wrong with a value: the path of its first bad part; undefined when nothing is. */
type Check = (value: unknown, path: string) => string | undefined;

const is =
  (test: (value: unknown) => boolean): Check =>
  (value, path) =>
    test(value) ? undefined : path;

const record =
  (checks: Record<string, Check>): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null) return path;
    for (const [key, check] of Object.entries(checks)) {
      const wrong = check((value as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

const list =
  (check: Check, min: number, max: number): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < min || value.length > max) return path;
    for (const [i, entry] of value.entries()) {
      const wrong = check(entry, `${path}.${i}`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

const text = is((value) => typeof value === 'string' && value !== '');
const words = is((value) => value === undefined || typeof value === 'string');
const number = is(Number.isFinite);
const divisor = is((value) => Number.isFinite(value) && value !== 0);
const whole = (min: number, max: number): Check =>
  is((value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max);

/** Most pixels a side that a network may take, layers and classes that it may have, atoms of one of its layers. */
const MOST = { side: 4096, layers: 10_000, labels: 1e6, atoms: 1e9 };

const MANIFEST = record({
  id: text,
  title: words,
  description: words,
  format: is((value) => ['tfjs-graph', 'tfjs-layers', 'onnx'].includes(value as string)),
  model: text,
  hash: text,
  weightBytes: whole(0, Number.MAX_SAFE_INTEGER),
  input: record({
    tensor: text,
    size: list(whole(1, MOST.side), 2, 2),
    preprocess: record({
      scale: number,
      mean: list(number, 3, 3),
      std: list(divisor, 3, 3),
      order: is((value) => value === 'rgb' || value === 'bgr'),
    }),
  }),
  layers: list(
    record({
      name: text,
      tensor: text,
      shape: list(whole(1, MOST.atoms), 1, 3),
      inputs: list(text, 0, MOST.layers),
    }),
    1,
    MOST.layers,
  ),
  output: record({ logits: text, probabilities: words }),
  labels: list(record({ label: is((value) => typeof value === 'string') }), 0, MOST.labels),
});

/**
 * The first part of a manifest that is missing or not of its kind (`layers.0.shape`; empty when it is no object at
 * all), so that nothing after it has to doubt. Its labels are resolved before.
 */
export const wrongInManifest = (manifest: unknown): string | undefined => MANIFEST(manifest, '');
