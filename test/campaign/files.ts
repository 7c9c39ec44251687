import { uniform } from '../../src/runtime/random.ts';
import { damaged, oneOf, rewritten } from './files/damage.ts';
import type { Taken } from './files/opener.ts';
import { type Source, sources } from './files/sources.ts';
import { Watched } from './files/watched.ts';
import type { Campaign, Outcome } from './index.ts';

/** How far two runs of one network may lie apart, of the largest number. */
const CLOSE = 1e-4;

/**
 * Damages the files of networks at random, and opens each as the product does: what can't be read has to be refused in
 * words, soon, and with nothing left behind. Networks that are only written in another way have to give the same.
 */
export const files: Campaign = {
  async run({ count = 3000, seed }) {
    const random = uniform(seed);
    const all = await sources();
    const watched = new Watched();
    const outcome: Outcome = { tried: 0, figures: {}, finds: [] };
    const tally = new Map<string, number>();
    const note = (input: string, found: Taken) => {
      outcome.tried++;
      const word = found.ended === 'refused' ? found.code : found.ended;
      tally.set(word, (tally.get(word) ?? 0) + 1);
      if (found.ended === 'fault') outcome.finds.push({ input, fault: found.fault });
    };
    for (const source of all) note(source.name, await sameWritten(source, watched));
    while (outcome.tried < count) {
      const source = oneOf(all, random);
      const { files: spoiled, what } = damaged(source, random);
      const found = await watched.open(spoiled);
      note(`${source.name}: ${what} (file ${outcome.tried} of seed ${seed})`, found);
    }
    watched.end();
    outcome.figures = Object.fromEntries([...tally].sort(([, a], [, b]) => b - a));
    return outcome;
  },
};

/** What a sound network gives; a fault where the same one, written in another way, gives something else. */
async function sameWritten(source: Source, watched: Watched): Promise<Taken> {
  const sound = await watched.open(source.files);
  if (sound.ended !== 'ran') return { ended: 'fault', fault: `it is sound, and ${JSON.stringify(sound)}` };
  const other = rewritten(source);
  const again = other ? await watched.open(other) : sound;
  if (again.ended !== 'ran')
    return { ended: 'fault', fault: `written otherwise, it is ${JSON.stringify(again)}` };
  const most = Math.max(...sound.values.map(Math.abs));
  const differs = sound.values.some((value, i) => !(Math.abs(value - again.values[i]!) <= CLOSE * most));
  return differs ? { ended: 'fault', fault: 'written otherwise, it gives other numbers' } : sound;
}
