import type { Edit } from 'jsonc-parser';
import { definition } from './alternatives.ts';
import type { Range } from './item.ts';
import { type Occurrence, occurrencesIn } from './occurrences.ts';
import { read } from './reading.ts';

/** Returns the name at an offset. */
function nameAt(found: Occurrence[], offset: number): Occurrence | undefined {
  return found.find(({ range }) => offset >= range.from && offset <= range.to);
}

const isSame = (a: Occurrence, b: Occurrence): boolean => a.kind === b.kind && a.name === b.name;

/** Returns the range of the definition of the name at an offset. */
export function definitionAt(text: string, offset: number): Range | undefined {
  const found = occurrencesIn(read(text));
  const name = nameAt(found, offset);
  return name && found.find((one) => one.declares && isSame(one, name))?.range;
}

/** Returns all occurrences of the name at an offset, including its definition. */
export function referencesAt(text: string, offset: number): Range[] {
  const found = occurrencesIn(read(text));
  const name = nameAt(found, offset);
  return name ? found.filter((one) => isSame(one, name)).map(({ range }) => range) : [];
}

/** A name that can be changed everywhere at once. */
export interface Renaming {
  name: string;
  range: Range;
  places: Range[];
  /** Returns the reason why a name is not allowed, or undefined when it is. */
  refuse(name: string): string | undefined;
  edits(name: string): Edit[];
}

/** Returns the name at an offset for renaming. Only names that the document defines can be renamed. */
export function renamingAt(text: string, offset: number): Renaming | undefined {
  const found = occurrencesIn(read(text));
  const at = nameAt(found, offset);
  if (!at || !found.some((one) => one.declares && isSame(one, at))) return undefined;
  const places = found.filter((one) => isSame(one, at)).map(({ range }) => range);
  const taken = found.filter((one) => one.declares && one.kind === at.kind).map(({ name }) => name);
  return {
    name: at.name,
    range: at.range,
    places,
    refuse(name) {
      if (!ID.test(name)) return 'Begin with a letter or _, then letters, digits, _ or -.';
      return name !== at.name && taken.includes(name) ? `There is a ${at.kind} ${name} already.` : undefined;
    },
    edits: (name) => places.map(({ from, to }) => ({ offset: from, length: to - from, content: name })),
  };
}

/** The pattern of names, from the schema. */
const ID = new RegExp(definition('Id').pattern!, 'u');
