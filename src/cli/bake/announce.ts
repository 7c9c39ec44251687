import { bytesInWords } from '../../base/messages/entry.ts';
import type { Expression } from '../../runtime/host.ts';
import { note } from '../print.ts';
import { makeValues, noted, withDevice } from './making/make.ts';
import { durationInWords } from './making/progress.ts';
import type { Workshop } from './making/workshop.ts';
import type { BakeTask } from './options.ts';
import type { Subject } from './subject/subject.ts';

/** Bytes per pixel of a picture in a sheet, as measured. */
const PER_PIXEL = 0.45;

interface CountedKind {
  /** The first two: one waits for the network to load, the other takes as long as each of the rest. */
  samples: Expression[];
  count: number;
}

/** Notes how much is to be made for several documents together. */
export function announceAll(subjects: Subject[]): void {
  const values = subjects.reduce((sum, subject) => sum + subject.values.size, 0);
  const pictures = subjects.reduce((sum, { mostPictures }) => sum + mostPictures, 0);
  note(`${subjects.length} documents: ${values} values, ${atMost(pictures)}.`);
}

/**
 * Notes how much is to be made: computes and measures two of each kind of unfinished values.
 * @param isAway whether other machines make it, which may be faster or slower: nothing is measured
 */
export async function announce(
  subject: Subject,
  workshop: Workshop,
  task: BakeTask,
  isAway: boolean,
): Promise<void> {
  const { values, limits, mostPictures, pixels } = subject;
  for (const sentence of limits) note(sentence);
  const finished = await workshop.store.keys('values');
  const open = [...values.values()].filter(({ key }) => !finished.has(key));
  const measured = open.length === 0 || isAway ? '' : ` (${await measure(open, subject, workshop, task)})`;
  const size = mostPictures * pixels * PER_PIXEL;
  note(
    `${values.size} values${measured}; ${atMost(mostPictures)}${size > 0 ? ` (about ${bytesInWords(size)})` : ''}.`,
  );
  // A common store has pictures of others, and which are this one's is not known yet.
  const pictures = task.store === undefined ? (await workshop.store.keys('pictures')).size : 0;
  const done = values.size - open.length + pictures;
  if (done > 0) note(`${done} are finished already.`);
}

const atMost = (pictures: number): string =>
  pictures === 0 ? 'no pictures' : `at most ${pictures} pictures`;

async function measure(
  open: Expression[],
  { loader }: Subject,
  workshop: Workshop,
  { jobs }: BakeTask,
): Promise<string> {
  let [bytes, time] = [0, 0];
  await withDevice(loader, async (device) => {
    for (const { samples, count } of kindsOf(open)) {
      for (const [i, sample] of samples.entries()) {
        const like = i + 1 === samples.length ? count - i : 1;
        const start = performance.now();
        await makeValues(
          device,
          [sample],
          workshop,
          noted(() => {}),
        );
        time += like * (performance.now() - start);
        bytes += like * (await workshop.bytesOf(sample.key));
      }
    }
  });
  return `about ${bytesInWords(bytes)} and ${durationInWords(time / jobs)}`;
}

/** Groups expressions that differ only in numbers, such as their class. */
function kindsOf(expressions: Expression[]): CountedKind[] {
  const kinds = new Map<string, CountedKind>();
  const withoutNumbers = (_: string, part: unknown) => (typeof part === 'number' ? 0 : part);
  for (const expression of expressions) {
    const name = JSON.stringify([expression.op, expression.params], withoutNumbers);
    const kind = kinds.get(name) ?? { samples: [], count: 0 };
    kinds.set(name, kind);
    kind.count++;
    if (kind.samples.length < 2) kind.samples.push(expression);
  }
  return [...kinds.values()];
}
