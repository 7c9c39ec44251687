import { at } from './at.ts';
import type { Label } from './manifest.ts';
import { perObject } from './per-object.ts';

/** What classes can be called by. */
export type Named = Pick<Label, 'label' | 'wordnet'>;

/** The classes of a network as a program lists them: labels, and WordNet ids beside them where there are any. */
export const namedClasses = ({ labels, wordnet }: { labels: string[]; wordnet?: string[] }): Named[] =>
  labels.map((label, i) => ({ label, ...(wordnet?.[i] && { wordnet: wordnet[i] }) }));

interface Names {
  exact: Map<string, number>;
  lower: Map<string, number>;
  wordnet: Map<string, number>;
}

/**
 * The class that a number or a text means, as an index: a number is one; a text is a label first, whatever its case,
 * then a WordNet id, then the digits of an index. Of several classes of one label the first is meant.
 * @param labels of all classes, in order
 * @returns undefined where there is no such class
 */
export function classOf(name: string | number, labels: readonly Named[]): number | undefined {
  if (typeof name === 'number') {
    return Number.isInteger(name) && name >= 0 && name < labels.length ? name : undefined;
  }
  const { exact, lower, wordnet } = namesOf(labels);
  const found = exact.get(name) ?? lower.get(name.toLowerCase()) ?? wordnet.get(name);
  return found ?? (/^\d+$/.test(name) ? classOf(Number(name), labels) : undefined);
}

/** A text or number that means this class: its label, where that means no other. */
export function nameOfClass(index: number, labels: readonly Named[]): string | number {
  const label = labels[index]?.label;
  return label !== undefined && classOf(label, labels) === index ? label : index;
}

const namesOf = perObject((labels: readonly Named[]): Names => {
  const names: Names = { exact: new Map(), lower: new Map(), wordnet: new Map() };
  // From the end, so that the first of several stays.
  for (let i = labels.length - 1; i >= 0; i--) {
    const { label, wordnet } = at(labels, i);
    names.exact.set(label, i);
    names.lower.set(label.toLowerCase(), i);
    if (wordnet !== undefined) names.wordnet.set(wordnet, i);
  }
  return names;
});
