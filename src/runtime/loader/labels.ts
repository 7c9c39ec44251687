import type { Label } from '../../base/manifest.ts';

/**
 * Parses a file of class labels: JSON, or text with one a line. A line may begin with a WordNet id, and have synonyms
 * after commas: `n02123045 tabby, tabby cat`. Throws where it is neither.
 */
export function parseLabels(bytes: ArrayBuffer): Label[] {
  const text = new TextDecoder().decode(bytes);
  if (/^\s*[[{]/.test(text)) return toLabels(JSON.parse(text) as unknown);
  return toLabels(text.trimEnd().split(/\r?\n/));
}

/** The file in which Teachable Machine puts the names of a model's classes. */
export const METADATA = 'metadata.json';

/** Returns the names of the classes in a `metadata.json`; undefined where it has none. */
export function labelsOfMetadata(text: string): string[] | undefined {
  try {
    const { labels } = JSON.parse(text) as { labels?: unknown };
    return Array.isArray(labels) && labels.every((label) => typeof label === 'string') ? labels : undefined;
  } catch {
    return undefined;
  }
}

/** Most classes of a network. */
const MOST = 1e6;

/**
 * Returns labels in order. They are given as a list, or as an object by their numbers, `{"0": "cat", "1": "dog"}`, or
 * the other way round as in Keras, `{"cat": 0, "dog": 1}`; each is a text, [WordNet id, text], or a label already. A
 * number that an object leaves out has an `unnamed` label. Throws for anything else.
 */
export function toLabels(given: unknown): Label[] {
  if (Array.isArray(given)) return given.map(toLabel);
  const entries = Object.entries((given ?? {}) as object);
  const turned = entries.every(([, value]) => Number.isInteger(value) && value >= 0);
  const byNumber = new Map(
    entries.map(([key, value]) =>
      turned ? [value as number, toLabel(key)] : [numberOf(key), toLabel(value)],
    ),
  );
  const count = Math.max(-1, ...byNumber.keys()) + 1;
  if (count > MOST) throw new TypeError('There are not so many classes.');
  return Array.from({ length: count }, (_, i) => byNumber.get(i) ?? { label: `class ${i}`, unnamed: true });
}

function numberOf(key: string): number {
  if (!/^\d+$/.test(key)) throw new TypeError('It is not the number of a class.');
  return Number(key);
}

function toLabel(entry: unknown): Label {
  if (typeof entry === 'object' && entry !== null && 'label' in entry) return entry as Label;
  // Keras has [WordNet id, label].
  if (Array.isArray(entry)) return labelOfLine(entry.join(' '));
  if (typeof entry === 'string' || typeof entry === 'number') return labelOfLine(String(entry));
  throw new TypeError('It is no label.');
}

function labelOfLine(line: string): Label {
  const [, wordnet, rest] = /^(n\d{8})(?:\s+(.*))?$/.exec(line.trim()) ?? [];
  const names = wordnet === undefined ? line.trim() : (rest ?? wordnet);
  const [label = '', ...synonyms] = wordnet === undefined ? [names] : names.split(/,\s*/);
  return {
    label,
    ...(wordnet === undefined ? {} : { wordnet }),
    ...(synonyms.length > 0 ? { synonyms: synonyms.join(', ') } : {}),
  };
}
