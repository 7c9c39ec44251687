import { uniform } from '../../src/runtime/random.ts';
import { faultOf } from './documents/judge.ts';
import { documentsFrom } from './documents/make.ts';
import type { Outcome } from './index.ts';

/** As many finds as anybody reads. */
const MOST_FINDS = 50;

/** Documents of strangers, changed and made up at random, and such whose contents share contents. */
export async function run({ count = 60_000, seed }: { count?: number; seed: number }): Promise<Outcome> {
  const finds: Outcome['finds'] = [];
  const made: Record<string, number> = {};
  let slowest = 0;
  let tried = 0;
  for (const { kind, text } of documentsFrom(uniform(seed), seed)) {
    if (tried >= count) break;
    const { fault, ms } = faultOf(text, tried);
    made[kind] = (made[kind] ?? 0) + 1;
    slowest = Math.max(slowest, ms);
    if (fault !== undefined && finds.length < MOST_FINDS)
      finds.push({ input: text, fault: `${kind}: ${fault}` });
    tried++;
  }
  return { tried, figures: { ...made, 'slowest (ms)': Math.round(slowest) }, finds };
}
