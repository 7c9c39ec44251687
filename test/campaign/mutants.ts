import { readFileSync } from 'node:fs';
import { uniform } from '../../src/runtime/random.ts';
import { sources } from '../support/imports.ts';
import type { Campaign, Outcome } from './index.ts';
import { editsOf } from './mutants/edits.ts';
import { Imports } from './mutants/related.ts';
import { verdictsOf } from './mutants/run.ts';
import type { Mutant, Trial } from './mutants/trial.ts';

/** Where a wrong number or a wrong word is made that a person would believe. */
const FOLDERS = [
  'src/compiler/check',
  'src/runtime/kernels',
  'src/runtime/network/attribute',
  'src/runtime/views/drawings',
  'src/runtime/views/rows',
];

/** Of so many test files, the nearest ones that import the faulty file, one should see the fault. */
const NEAREST = 16;

/** Puts small faults into sources, one at a time, and finds those that no test for Node sees. */
export const mutants: Campaign = {
  async run({ count = 150, seed }) {
    const tried = sample(allMutants(), count, seed);
    const bench = new Bench();
    let left = tried;
    for (let round = 0; round < NEAREST && left.length > 0; round++) left = await bench.left(left, round);
    return outcomeOf(tried, new Set(left), bench.hung);
  },
};

/** Where mutants are put to the test. */
class Bench {
  readonly #imports = new Imports();
  /** Whether a test file passes as it is run here, on sources without a fault. */
  readonly #sound = new Map<string, boolean>();
  /** How many mutants computed for ever. */
  hung = 0;

  /** Those of some mutants that the nearest, second nearest, ... test file of each does not see. */
  async left(mutants: Mutant[], nearest: number): Promise<Mutant[]> {
    const trials = mutants.flatMap((mutant): (Trial & { mutant: Mutant })[] => {
      const test = this.#imports.testsOf(mutant.file)[nearest];
      return test === undefined ? [] : [{ test, mutant, anew: [...this.#imports.above(mutant.file)] }];
    });
    const verdicts = await verdictsOf(trials);
    const seen = trials.filter((_, i) => verdicts[i] !== 'passed');
    for (const [i, { test }] of trials.entries()) if (verdicts[i] === 'passed') this.#sound.set(test, true);
    await this.#check([...new Set(seen.map(({ test }) => test))]);
    const killed = new Set(seen.filter(({ test }) => this.#sound.get(test)).map(({ mutant }) => mutant));
    this.hung += trials.filter(({ mutant }, i) => killed.has(mutant) && verdicts[i] === 'hung').length;
    return mutants.filter((mutant) => !killed.has(mutant));
  }

  /** Runs test files of which that is not known on sources without a fault. */
  async #check(tests: string[]): Promise<void> {
    const unknown = tests.filter((test) => !this.#sound.has(test));
    const verdicts = await verdictsOf(unknown.map((test) => ({ test, mutant: undefined, anew: [] })));
    for (const [i, test] of unknown.entries()) this.#sound.set(test, verdicts[i] === 'passed');
  }
}

function allMutants(): Mutant[] {
  return FOLDERS.flatMap((folder) => sources(folder)).flatMap((file) =>
    editsOf(readFileSync(file, 'utf8')).map((edit) => ({ ...edit, file })),
  );
}

/** Some of them, drawn without putting back. */
function sample<T>(list: T[], count: number, seed: number): T[] {
  const random = uniform(seed);
  const rest = [...list];
  const drawn: T[] = [];
  while (drawn.length < count && rest.length > 0) {
    drawn.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return drawn;
}

function outcomeOf(tried: Mutant[], lived: Set<Mutant>, hung: number): Outcome {
  const share = (some: Mutant[]) => `${some.filter((mutant) => !lived.has(mutant)).length}/${some.length}`;
  const folders = FOLDERS.map((folder) => {
    const own = tried.filter(({ file }) => file.startsWith(`${folder}/`));
    return [`in ${folder}`, share(own)] as const;
  });
  return {
    tried: tried.length,
    figures: { killed: share(tried), 'of these by hanging': hung, ...Object.fromEntries(folders) },
    finds: [...lived].map((mutant) => ({ fault: `lived: ${mutant.kind}`, input: inWords(mutant) })),
  };
}

/** Where a fault is, and what became what. */
function inWords({ file, start, end, text }: Mutant): string {
  const source = readFileSync(file, 'utf8');
  const line = source.slice(0, start).split('\n').length;
  const from = source.lastIndexOf('\n', start) + 1;
  const to = source.indexOf('\n', end);
  const before = source.slice(from, to).trim();
  const after = (source.slice(from, start) + text + source.slice(end, to)).trim();
  return `${file}:${line}: ${before}  →  ${after}`;
}
