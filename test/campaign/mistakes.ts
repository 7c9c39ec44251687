import { uniform } from '../../src/runtime/random.ts';
import { aroundOf, gallery } from '../editor/language/gallery.ts';
import type { Campaign, Outcome } from './index.ts';
import { type Judged, judge } from './mistakes/judge.ts';
import { KINDS, mistakeIn } from './mistakes/make.ts';
import { pickOf, type Random } from './mistakes/random.ts';

/** As many mistakes of which nothing may be told are made for one that is. */
const MOST_TRIES = 40;

/** At least so many mistakes have exactly one diagnostic, at their place. */
const WANTED = 0.95;

/** One mistake in a document of the gallery, at random, of which something is said. */
export function judgedMistake(random: Random): Judged | undefined {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const [, text] = pickOf(random, gallery);
    const made = mistakeIn(JSON.parse(text), pickOf(random, Object.keys(KINDS)), random);
    const judged = made && judge(made, aroundOf(text));
    if (judged) return judged;
  }
  return undefined;
}

/** Documents of the gallery with one random mistake each: one diagnostic at its place, and fixes that mend it. */
export const mistakes: Campaign = {
  async run({ count = 1000, seed }) {
    const random = uniform(seed);
    const judged = Array.from({ length: count }, () => judgedMistake(random)).filter(
      (one) => one !== undefined,
    );
    const exact = judged.filter((one) => one.exact);
    const fixed = exact.filter(({ fixes }) => fixes.length > 0);
    const mended = fixed.filter(({ fixes }) => fixes.every(({ mends }) => mends));
    const others = exact.length < WANTED * judged.length ? judged.filter((one) => !one.exact) : [];
    return {
      tried: judged.length,
      figures: {
        'with one diagnostic at its place': share(exact, judged),
        'with a fix': share(fixed, judged),
        'whose fixes all mend it': share(mended, fixed),
        ...byKind(judged),
      },
      finds: [...others.map(unlike), ...fixed.filter((one) => !mended.includes(one)).map(unmended)],
    };
  },
};

const share = (some: unknown[], all: unknown[]): string =>
  `${((100 * some.length) / Math.max(1, all.length)).toFixed(1)} %`;

function byKind(judged: Judged[]): Record<string, string> {
  return Object.fromEntries(
    Object.keys(KINDS).map((kind) => {
      const all = judged.filter(({ mistake }) => mistake.kind === kind);
      const exact = all.filter((one) => one.exact);
      const fixed = all.filter(({ fixes }) => fixes.length > 0);
      return [kind, `${exact.length}/${all.length} (fixed ${fixed.length})`];
    }),
  );
}

const unlike = ({ mistake, diagnostics }: Judged): Outcome['finds'][number] => ({
  fault: `${mistake.kind} at ${mistake.places.join(' or ')}: ${diagnostics
    .map(({ code, pointer, message }) => `[${code} ${pointer}] ${message}`)
    .join(' ')}`,
  input: mistake.text.replaceAll(/\s+/g, ' '),
});

const unmended = ({ mistake, fixes }: Judged): Outcome['finds'][number] => ({
  fault: `${mistake.kind} at ${mistake.places.join(' or ')} is not mended by ${fixes
    .filter(({ mends }) => !mends)
    .map(({ title }) => title)
    .join(', ')}`,
  input: mistake.text.replaceAll(/\s+/g, ' '),
});
