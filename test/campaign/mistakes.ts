import { uniform } from '../../src/runtime/random.ts';
import type { Campaign, Outcome } from './index.ts';
import { type Judged, judgedMistake, type Tried, tryFixes } from './mistakes/judge.ts';
import { KINDS } from './mistakes/make.ts';

/** At least so many mistakes have exactly one diagnostic, at their place. */
const WANTED = 0.95;
/** At least so many are valid after the first fix. */
const VALID = 0.9;

/** Documents of the gallery with one random mistake each: one diagnostic at its place, and fixes that mend it. */
export const mistakes: Campaign = {
  async run({ count = 1000, seed }) {
    const random = uniform(seed);
    const judged: Fixed[] = Array.from({ length: count }, () => {
      const one = judgedMistake(random);
      return { ...one, fixes: tryFixes(one) };
    });
    const exact = judged.filter((one) => one.exact);
    const fixed = exact.filter(({ fixes }) => fixes.length > 0);
    const valid = judged.filter(isValid);
    const mended = fixed.filter(({ fixes }) => fixes.every(({ mends }) => mends));
    const others = exact.length < WANTED * judged.length ? judged.filter((one) => !one.exact) : [];
    const invalid = valid.length < VALID * judged.length ? judged.filter((one) => !isValid(one)) : [];
    return {
      tried: judged.length,
      figures: {
        'with one diagnostic at its place': share(exact, judged),
        'with a fix': share(fixed, judged),
        'whose fixes all mend it': share(mended, fixed),
        'valid after the first fix': share(valid, judged),
        ...byKind(judged),
      },
      finds: [
        ...others.map(unlike),
        ...fixed.filter((one) => !mended.includes(one)).map(unmended),
        ...invalid.map(unlike),
      ],
    };
  },
};

type Fixed = Judged & { fixes: Tried[] };

const isValid = ({ fixes: [first] }: Fixed): boolean => first?.mends === true;

const share = (some: unknown[], all: unknown[]): string =>
  `${((100 * some.length) / Math.max(1, all.length)).toFixed(1)} %`;

function byKind(judged: Fixed[]): Record<string, string> {
  return Object.fromEntries(
    Object.keys(KINDS).map((kind) => {
      const all = judged.filter(({ mistake }) => mistake.kind === kind);
      const exact = all.filter((one) => one.exact);
      return [kind, `${exact.length}/${all.length} (valid ${all.filter(isValid).length})`];
    }),
  );
}

const unlike = ({ mistake, diagnostics }: Judged): Outcome['finds'][number] => ({
  fault: `${mistake.kind} at ${mistake.places.join(' or ')}: ${diagnostics
    .map(({ code, pointer, message }) => `[${code} ${pointer}] ${message}`)
    .join(' ')}`,
  input: mistake.text.replaceAll(/\s+/g, ' '),
});

const unmended = ({ mistake, fixes }: Fixed): Outcome['finds'][number] => ({
  fault: `${mistake.kind} at ${mistake.places.join(' or ')} is not mended by ${fixes
    .filter(({ mends }) => !mends)
    .map(({ title }) => title)
    .join(', ')}`,
  input: mistake.text.replaceAll(/\s+/g, ' '),
});
