import type { Edit } from './edits.ts';

/** A source of the project with one fault in it. */
export interface Mutant extends Edit {
  /** Path from the project's root. */
  file: string;
}

/** One test file, run on the sources as they are or with one fault in them. */
export interface Trial {
  /** Path from the project's root. */
  test: string;
  mutant: Mutant | undefined;
  /** What is loaded anew, because it imports the faulty file: paths from the project's root. */
  anew: string[];
}

/** What the process that runs trials says of each, in their order. */
export interface Told {
  trial: number;
  ended: 'passed' | 'failed';
}
