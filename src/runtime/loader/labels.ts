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
