import { at } from '../../../base/at.ts';
import { labelOfName } from '../../../base/dataset.ts';
import type { Value } from '../../../base/value.ts';

/** The class of each label of a dataset. */
export type Labels = Record<string, number>;

/** The class of an example's label, and the class that is strongest; undefined where it has no numbers. */
interface Judged {
  label: number;
  told: number | undefined;
}

/** Judges each example of scores, [example, class]; of equal classes the first is the strongest. */
export function judged(value: Value, labels: Labels): Judged[] {
  const examples = at(value.axes, 0);
  return strongestClasses(value).map((told, i) => {
    const name = labelOfName(examples.names?.[i] ?? '');
    const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
    if (label === undefined) throw new RangeError(`The label ${name} is of no class.`);
    return { label, told };
  });
}

/** Returns the strongest class of each example, the first of equal ones; undefined where it has no numbers. */
export function strongestClasses({ axes, data }: Value): (number | undefined)[] {
  const [examples, classes] = [at(axes, 0), at(axes, 1)];
  return Array.from({ length: examples.size }, (_, i) => {
    const row = data.subarray(i * classes.size, (i + 1) * classes.size);
    return row.some(Number.isNaN) ? undefined : row.indexOf(Math.max(...row));
  });
}
