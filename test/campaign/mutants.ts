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
const NEAREST = 8;

/** Puts small faults into sources, one at a time, and finds those that no test for Node sees. */
export const mutants: Campaign = {
  async run({ count = 150, seed }) {
    const imports = new Imports();
    const left = new Set(sample(allMutants(), count, seed));
    const tried = [...left];
    const sound = new Map<string, boolean>();
    let hung = 0;
    for (let round = 0; round < NEAREST && left.size > 0; round++) {
      const trials = [...left].flatMap((mutant): Trial[] => {
        const test = imports.testsOf(mutant.file)[round];
        return test === undefined ? [] : [{ test, mutant, anew: [...imports.above(mutant.file)] }];
      });
      const known = new Set(sound.keys());
      const bare = [...new Set(trials.map(({ test }) => test))].filter((test) => !known.has(test));
      const plain = bare.map((test): Trial => ({ test, mutant: undefined, anew: [] }));
      const all = [...plain, ...trials];
      const verdicts = await verdictsOf(all);
      all.forEach(({ test, mutant }, i) => {
        const verdict = verdicts[i]!;
        if (!mutant) sound.set(test, verdict === 'passed');
        else if (verdict !== 'passed' && sound.get(test)) {
          left.delete(mutant);
          if (verdict === 'hung') hung++;
        }
      });
    }
    return outcomeOf(tried, left, { hung, unusable: [...sound.values()].filter((ok) => !ok).length });
  },
};

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

function outcomeOf(tried: Mutant[], lived: Set<Mutant>, figures: Record<string, number>): Outcome {
  const share = (some: Mutant[]) => {
    const killed = some.filter((mutant) => !lived.has(mutant)).length;
    return `${killed}/${some.length}`;
  };
  const folders = FOLDERS.map((folder) => {
    const own = tried.filter(({ file }) => file.startsWith(`${folder}/`));
    return [`killed in ${folder}`, share(own)] as const;
  });
  return {
    tried: tried.length,
    figures: { killed: share(tried), ...figures, ...Object.fromEntries(folders) },
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
