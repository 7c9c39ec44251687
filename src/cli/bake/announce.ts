import { bytesInWords } from '../../base/messages/entry.ts';
import type { Expression } from '../../runtime/dataflow/expression.ts';
import { note } from '../print.ts';
import { makeValues, withDevice } from './make.ts';
import { durationInWords } from './progress.ts';
import type { Subject } from './subject.ts';
import type { Workshop } from './workshop.ts';

/** Bytes of a pixel of a picture in a sheet, as measured. */
const PER_PIXEL = 0.45;

interface Kind {
  sample: Expression;
  count: number;
}

/** Says how much there is to be made, before it is: for the values one of each kind is computed and measured. */
export async function announce(subject: Subject, workshop: Workshop): Promise<void> {
  const { values, mostPictures, pixels } = subject;
  const { finished } = workshop;
  const pictures = mostPictures === 0 ? 'no pictures' : `at most ${mostPictures} pictures`;
  const size = mostPictures * pixels * PER_PIXEL;
  const measured = values.size === 0 ? '' : ` (${await measure(subject, workshop, finished.values)})`;
  note(`${values.size} values${measured}; ${pictures}${size > 0 ? ` (about ${bytesInWords(size)})` : ''}.`);
  const done = finished.values.size + finished.pictures.size;
  if (done > 0) note(`${done} are finished already.`);
}

async function measure(
  { loader, values }: Subject,
  workshop: Workshop,
  finished: Set<string>,
): Promise<string> {
  let [bytes, time] = [0, 0];
  await withDevice(loader, async (device) => {
    for (const { sample, count } of kindsOf([...values.values()])) {
      const start = performance.now();
      if (!finished.has(sample.key)) await makeValues(device, [sample], workshop, () => {});
      time += (performance.now() - start) * count;
      bytes += (await workshop.bytesOf(sample.key)) * count;
    }
  });
  return `about ${bytesInWords(bytes)} and ${durationInWords(time)}`;
}

/** Expressions of one operator on one layer are alike. */
function kindsOf(expressions: Expression[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const expression of expressions) {
    const name = `${expression.op} ${JSON.stringify(expression.params.layer ?? null)}`;
    const kind = kinds.get(name);
    if (kind) kind.count++;
    else kinds.set(name, { sample: expression, count: 1 });
  }
  return [...kinds.values()];
}
