import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { everything, teaser, teaserInShort } from '../../compiler/documents.ts';
import { further } from '../../compiler/further-document.ts';
import { json, mutationOf } from '../../compiler/mutations.ts';
import { sharing } from '../../compiler/sharing.ts';
import { KINDS, mistakeIn } from '../mistakes/make.ts';
import { pickOf, type Random } from '../mistakes/random.ts';

/** A text that may be a document, and how it was made. */
interface Made {
  kind: string;
  text: string;
}

/** How many of fast-check's are drawn at once. */
const BATCH = 200;

/** The most mistakes in one document. */
const MOST_MISTAKES = 4;

/** Texts without end: the kinds take turns. The same for the same seed. */
export function* documentsFrom(random: Random, seed: number): Generator<Made> {
  const known = knownDocuments();
  const models = fc.oneof(mutationOf(known), mutationOf(known), json);
  for (let batch = 0; ; batch++) {
    for (const value of fc.sample(models, { seed: seed + batch, numRuns: BATCH })) {
      yield { kind: 'changed', text: JSON.stringify(value) };
      yield { kind: 'with mistakes', text: withMistakes(pickOf(random, known), random) };
      yield {
        kind: 'sharing',
        text: JSON.stringify(sharing(random, 2 + Math.floor(random() * 60), pickOf(random, [0, 0.05, 0.3]))),
      };
      yield { kind: 'cut', text: cut(JSON.stringify(pickOf(random, known)), random) };
    }
  }
}

/** What the gallery, the reference, the documents of one fault and the tests have. */
function knownDocuments(): object[] {
  const folders = [
    'specs',
    'specs/invalid',
    ...readdirSync('docs/operators').map((kind) => `docs/operators/${kind}`),
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(folder).flatMap((file) => (/^(?!index).*\.json$/.test(file) ? [`${folder}/${file}`] : [])),
  );
  const read = files.flatMap((file) => {
    try {
      const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : [];
    } catch {
      // Some of the documents of one fault are no JSON.
      return [];
    }
  });
  return [...read, everything, teaser, teaserInShort, further];
}

function withMistakes(document: object, random: Random): string {
  let text = JSON.stringify(document);
  const count = 1 + Math.floor(random() * MOST_MISTAKES);
  for (let i = 0; i < count; i++) {
    const value = parsed(text);
    if (value === undefined) break;
    text = mistakeIn(value, pickOf(random, Object.keys(KINDS)), random)?.text ?? text;
  }
  return text;
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A text without a piece, or with one twice. */
function cut(text: string, random: Random): string {
  const [from, length] = [Math.floor(random() * text.length), Math.floor(random() * 40)];
  const times = random() < 0.5 ? 0 : 2;
  return text.slice(0, from) + text.slice(from, from + length).repeat(times) + text.slice(from + length);
}
