import type { Label } from '../../base/manifest.ts';

/**
 * Class labels of a file: JSON, or text with one a line. A line may begin with a WordNet id, and go on with synonyms
 * behind a comma: `n02123045 tabby, tabby cat`.
 */
export function parseLabels(bytes: ArrayBuffer): Label[] {
  const text = new TextDecoder().decode(bytes);
  if (/^\s*[[{]/.test(text)) return toLabels(JSON.parse(text) as unknown);
  return toLabels(text.trimEnd().split(/\r?\n/));
}

/** The file in which Teachable Machine says the names of a model's classes. */
export const METADATA = 'metadata.json';

/** The names of the classes of a `metadata.json`; undefined where it says none. */
export function labelsOfMetadata(text: string): string[] | undefined {
  try {
    const { labels } = JSON.parse(text) as { labels?: unknown };
    return Array.isArray(labels) && labels.every((label) => typeof label === 'string') ? labels : undefined;
  } catch {
    return undefined;
  }
}

/** Labels given as texts, as objects, or by their number. */
export function toLabels(given: unknown): Label[] {
  const entries = Array.isArray(given) ? given : Object.values((given ?? {}) as object);
  return entries.map((entry) => {
    if (typeof entry === 'object' && entry !== null && 'label' in entry) return entry as Label;
    // Keras has [WordNet id, label].
    return Array.isArray(entry) ? toLabel(entry.join(' ')) : toLabel(String(entry));
  });
}

function toLabel(line: string): Label {
  const [, wordnet, rest] = /^(n\d{8})(?:\s+(.*))?$/.exec(line.trim()) ?? [];
  const names = wordnet === undefined ? line.trim() : (rest ?? wordnet);
  const [label = '', ...synonyms] = wordnet === undefined ? [names] : names.split(/,\s*/);
  return {
    label,
    ...(wordnet === undefined ? {} : { wordnet }),
    ...(synonyms.length > 0 ? { synonyms: synonyms.join(', ') } : {}),
  };
}
