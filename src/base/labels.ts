import { at } from './at.ts';
import type { Label } from './manifest.ts';
import { perObject } from './per-object.ts';

/** The names of a class. */
export type Named = Pick<Label, 'label' | 'wordnet'>;

/** Returns the classes of a network from the lists in a program: labels, and WordNet ids if there are any. */
export const namedClasses = ({ labels, wordnet }: { labels: string[]; wordnet?: string[] }): Named[] =>
  labels.map((label, i) => ({ label, ...(wordnet?.[i] && { wordnet: wordnet[i] }) }));

interface Names {
  exact: Map<string, number>;
  lower: Map<string, number>;
  wordnet: Map<string, number>;
}

/**
 * Returns the index of the class that a number or a text names. A number is an index. A text is tried as a label
 * (exact, then ignoring case), then a WordNet id, then a decimal index. If several classes share a label, the first
 * wins.
 * @param labels of all classes, in order
 * @returns undefined if there is no such class
 */
export function classOf(name: string | number, labels: readonly Named[]): number | undefined {
  if (typeof name === 'number') {
    return Number.isInteger(name) && name >= 0 && name < labels.length ? name : undefined;
  }
  const { exact, lower, wordnet } = namesOf(labels);
  const found = exact.get(name) ?? lower.get(name.toLowerCase()) ?? wordnet.get(name);
  return found ?? (/^\d+$/.test(name) ? classOf(Number(name), labels) : undefined);
}

/**
 * Returns a name for a class that {@link classOf} maps back to it: its label if that is unambiguous, else its index.
 */
export function nameOfClass(index: number, labels: readonly Named[]): string | number {
  const label = labels[index]?.label;
  return label !== undefined && classOf(label, labels) === index ? label : index;
}

const namesOf = perObject((labels: readonly Named[]): Names => {
  const names: Names = { exact: new Map(), lower: new Map(), wordnet: new Map() };
  // From the end, so that the first of several equal labels wins.
  for (let i = labels.length - 1; i >= 0; i--) {
    const { label, wordnet } = at(labels, i);
    names.exact.set(label, i);
    names.lower.set(label.toLowerCase(), i);
    if (wordnet !== undefined) names.wordnet.set(wordnet, i);
  }
  return names;
});
