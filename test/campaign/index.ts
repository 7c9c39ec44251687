/**
 * `npm run --silent campaign -- NAME [--count N] [--seed N]`: tries strangers' input on the product by the thousand,
 * one campaign or all without a name. Prints one line of figures each, then every find; ends with 1 if there is any.
 */
import { parseArgs } from 'node:util';

/** What a campaign tried, and what it found: a case that somebody can try again, and what was wrong with it. */
export interface Outcome {
  tried: number;
  /** Further figures, by their name. */
  figures: Record<string, number | string>;
  finds: { input: string; fault: string }[];
}

/** One campaign. `count` absent: as many as its own default. The same seed tries the same inputs. */
export interface Campaign {
  run(options: { count?: number; seed: number }): Promise<Outcome>;
}

const CAMPAIGNS: Record<string, () => Promise<Campaign>> = {
  documents: () => import('./documents.ts'),
  mistakes: async () => (await import('./mistakes.ts')).mistakes,
  files: async () => (await import('./files.ts')).files,
  mutants: async () => (await import('./mutants.ts')).mutants,
  specifications: () => import('./specifications.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const unknown = positionals.find((name) => !Object.hasOwn(CAMPAIGNS, name));
if (unknown !== undefined) {
  console.error(`There is no campaign "${unknown}". There are: ${Object.keys(CAMPAIGNS).join(', ')}.`);
  process.exit(2);
}
let found = false;
for (const name of positionals.length > 0 ? positionals : Object.keys(CAMPAIGNS)) {
  const campaign = await CAMPAIGNS[name]!();
  const { tried, figures, finds } = await campaign.run({
    seed: Number(values.seed),
    ...(values.count === undefined ? {} : { count: Number(values.count) }),
  });
  const more = Object.entries(figures).map(([word, figure]) => `, ${word} ${figure}`);
  console.log(`${name}: ${tried} tried, ${finds.length} found${more.join('')}`);
  for (const { input, fault } of finds) console.log(`  ${fault}\n    ${input}`);
  found ||= finds.length > 0;
}
process.exit(found ? 1 : 0);
